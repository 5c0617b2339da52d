package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what words that refer back stand for: the subject of their sentence, or what the sentences before speak of. */
final class Referents {
  /** Whom no company is known by. */
  private static final Actor NOBODY = new Actor(null, null, null, 0, 0);

  private final Scene scene;
  private final Actors actors;
  private final SentenceCompanies named;
  private final Pronouns pronouns;
  private final WordSets words = WordSets.ENGLISH;

  Referents(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
    this.named = actors.named();
    this.pronouns = new Pronouns(scene, actors);
  }

  /** The noun phrase itself, or the last subject before it where it is "it" or "they". */
  NounPhrase referent(NounPhrase noun) {
    if (!words.set("it").contains(scene.head(noun))) return noun;
    for (int i = scene.sentence().elements().size() - 1; i >= 0; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.from() >= noun.from() || verb.kind() != VerbGroup.Kind.FINITE) continue;
      for (int subject : scene.syntax().subjects(i)) {
        NounPhrase before = scene.sentence().noun(subject);
        if (before != null && before.to() <= noun.from() && scene.unit(before.head()).kind() != WordClass.PRONOUN)
          return before;
      }
    }
    return noun;
  }

  /** What a word that refers back means: the subject before it in the sentence, else what the sentences before speak of. */
  @Nullable
  Actor referred(int from, int to) {
    Actor before = possessorBefore(from);
    if (before != null && pronouns.isUnsure(from, before)) return null;
    if (before == null) before = subjectBefore(from, words.set("singular-it").contains(scene.unit(from).text()));
    if (before == null && isIntroduction(from)) before = subjectAfter(from);
    if (before != null) {
      if (before.party() == null) return null;
      if (isAdverbial(from) && before.party() != null && named.namesOther(before.party(), before.last(), from))
        return null;
      return new Actor(before.party(), null, null, from, to);
    }
    Actor opening = hasVerb(from) ? null : openingName(from);
    if (opening != null) return new Actor(opening.party(), null, null, from, to);
    if (scene.topic() == null || pronouns.isOfNearest(from, scene.topic())
        || (hasVerb(from)
            && named.named(0, from)
                .stream()
                .findFirst()
                .filter(each -> !SentenceCompanies.isSame(each, scene.topic()))
                .isPresent()))
      return null;
    return new Actor(scene.topic(), null, null, from, to);
  }

  /** The company that a sentence begins with: "Vodafone, following up its purchase". */
  private @Nullable Actor openingName(int before) {
    NounPhrase first = scene.sentence().noun(0);
    if (first == null || first.to() > before) return null;
    Name name = scene.name(first.head());
    return name != null && name.type() == NameType.COMPANY ? actors.actor(name, first.head()) : null;
  }

  private boolean hasVerb(int to) {
    for (int i = 0; i < to; i++)
      if (scene.unit(i).kind() == WordClass.VERB) return true;
    return false;
  }

  /** Whether a word opens a clause of time or cause, in which it may mean whatever company was named last; not "as well as its". */
  private boolean isAdverbial(int unit) {
    if (isOfNews(unit)) return true;
    if (unit > 1 && scene.unit(unit - 2).text().equals("well")) return false;
    return unit > 0 && (words.set("adverbial").contains(scene.unit(unit - 1).text())
        || (unit > 1 && scene.unit(unit - 2).text().equals("ahead")));
  }

  /** "after the announcement that it will": whether a noun, and no verb of saying, leads to the clause. */
  private boolean isOfNews(int unit) {
    return unit > 1 && scene.unit(unit - 1).text().equals("that") && scene.unit(unit - 2).kind() == WordClass.NOUN;
  }

  /** The company that the last possessive before a unit names, with no verb between: "Adobe's largest deal since its". */
  private @Nullable Actor possessorBefore(int unit) {
    if (unit > 0 && scene.unit(unit - 1).kind() == WordClass.CONJUNCTION
        && scene.unit(unit).kind() == WordClass.PRONOUN)
      return null;
    for (int i = unit - 1; i > 0; i--) {
      if (scene.unit(i).is(WordClass.VERB, WordClass.STOP)) return null;
      Name name = scene.name(i - 1);
      if (scene.unit(i).kind() == WordClass.GENITIVE && name != null && name.isBody())
        return isExample(i - 1) && !pronouns.isInRelative(unit, i) ? null : actors.actor(name, i - 1);
      if (name != null && name.isBody() && pronouns.isDoer(i - 1)) return actors.actor(name, i - 1);
    }
    return null;
  }

  /** "tablets such as Acme's", "phones like Acme's": who is only an example. */
  private boolean isExample(int unit) {
    return unit > 0 && words.set("example").contains(scene.unit(unit - 1).text());
  }

  /**
   * The company that is the subject of the nearest verb before a unit; a relative clause that has ended does not count.
   *
   * @param one whether it must be one alone, as "its" says
   */
  @Nullable
  Actor subjectBefore(int unit, boolean one) {
    List<Party> doers = named.doersTo(unit);
    for (int i = scene.sentence().elements().size() - 1; i >= 0; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.from() >= unit || verb.kind() != VerbGroup.Kind.FINITE || isEndedClause(i, unit))
        continue;
      if (isObjectOf(verb, unit)) continue;
      Actor served = one ? pronouns.served(i, unit) : null;
      if (served != null) return served;
      List<Integer> subjects = scene.syntax().subjects(i);
      if (one && subjects.size() > 1) continue;
      if (isTheirs(unit) && subjects.size() == 1 && pronouns.areListed(verb.to(), unit)) return NOBODY;
      for (int subject : subjects) {
        NounPhrase noun = scene.sentence().noun(subject);
        if (noun == null || noun.to() > unit || scene.unit(noun.head()).kind() == WordClass.PRONOUN) continue;
        Actor actor = actors.of(noun);
        if (actor == null && one && new Bystanders(scene).isOne(noun)) return NOBODY;
        if (actor == null && new Bystanders(scene).isSomeCompany(noun)) return NOBODY;
        if (actor == null && isTheirs(unit) && new Bystanders(scene).areMany(noun)) return NOBODY;
        Actor given = one && actor == null ? pronouns.given(i, unit) : null;
        if (given != null) return given;
        if (actor == null && !actors.isFormer(noun)) actor = possessorOf(noun);
        if (actor != null && speaksFor(actor, noun) && !SentenceCompanies.isAmong(doers, actor.party())) return actor;
      }
    }
    return null;
  }

  /** "Acme said Initech would buy it": a pronoun behind a verb that is no subject of the next one does not mean its subject. */
  private boolean isObjectOf(VerbGroup verb, int unit) {
    if (verb.to() != unit || unit >= scene.size() || scene.unit(unit).kind() != WordClass.PRONOUN
        || words.set("saying").contains(verb.lemma()))
      return false;
    return new Bystanders(scene).isObject(unit);
  }

  /** Whether a verb stands right behind a relative pronoun and a comma or conjunction ends its clause before a unit. */
  private boolean isEndedClause(int position, int unit) {
    if (scene.syntax().leftJoint(position) != WordClass.RELATIVE) return false;
    VerbGroup verb = scene.sentence().verb(position);
    for (int i = verb == null ? unit : verb.to(); i < unit; i++)
      if (scene.unit(i).is(WordClass.COMMA, WordClass.CONJUNCTION, WordClass.STOP) && !pronouns.isListing(i))
        return true;
    return false;
  }

  private @Nullable Actor possessorOf(NounPhrase noun) {
    if (noun.possessor() != null) return actors.of(noun.possessor());
    return words.holds("deal-head", scene.head(noun)) || words.holds("bid-noun", scene.head(noun))
        ? null
        : actors.compound(noun);
  }

  /** Whether the sentence speaks of the actor's company: a person alone does not bring it in, nor does the press. */
  boolean speaksFor(@Nullable Actor actor, NounPhrase noun) {
    if (actor == null || actor.party() == null) return false;
    if (actor.person() != null && actors.owner(noun) == null) return false;
    return !named.isPress(actor.party());
  }

  private boolean isTheirs(int unit) {
    return unit < scene.size() && words.set("of-many").contains(scene.unit(unit).text());
  }

  /** Whether the sentence itself speaks of the company before a unit: "The company said". */
  boolean speaksOf(Party party, int unit) {
    Actor subject = subjectBefore(unit, false);
    return subject != null && SentenceCompanies.isSame(subject.party(), party);
  }

  /** Whether a unit stands in a phrase before the first subject: "Since its launch, X has …". */
  private boolean isIntroduction(int unit) {
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE)
        return verb.from() > unit && !words.set("saying").contains(verb.lemma())
            && (scene.sentence().joint(0) == WordClass.PREPOSITION || scene.sentence().verb(0) != null);
    }
    return false;
  }

  /** The company that the first finite verb after a unit has as its subject: "Since its launch, X has …". */
  private @Nullable Actor subjectAfter(int unit) {
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      List<Integer> subjects = scene.syntax().subjects(i);
      NounPhrase noun = subjects.size() == 1 ? scene.sentence().noun(subjects.getFirst()) : null;
      if (noun == null || noun.from() < unit) return null;
      Name name = scene.name(noun.head());
      return name != null && name.isBody() ? actors.actor(name, noun.head()) : null;
    }
    return null;
  }

  /** The company that is the subject of the last finite verb before a unit, or null where that is somebody else. */
  @Nullable
  Party subjectRightBefore(int unit) {
    for (int i = scene.sentence().elements().size() - 1; i >= 0; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.from() >= unit || verb.kind() != VerbGroup.Kind.FINITE) continue;
      List<Integer> subjects = scene.syntax().subjects(i);
      NounPhrase noun = subjects.size() == 1 ? scene.sentence().noun(subjects.getFirst()) : null;
      Actor actor = noun == null ? null : actors.of(noun);
      return actor == null || !actor.isBody() ? null : actor.party();
    }
    return null;
  }

  /** The company that is spoken of right before a unit, or null. */
  @Nullable
  Party topicBefore(int unit) {
    Actor actor = subjectBefore(unit, false);
    if (actor == null && isIntroduction(unit)) actor = new SentenceTopic(scene, actors).mainSubject();
    SentenceEdges edges = new SentenceEdges(scene, actors);
    if (actor == null) actor = edges.behindClause(unit);
    if (actor == null && edges.isVerbless(unit)) actor = openingName(unit);
    if (actor == null) actor = edges.closingSpeaker(unit);
    return actor == null || actor.party() == null || isOffice(actor.party()) ? scene.topic() : actor.party();
  }

  /** "The commission is also investigating": whom an authority deals with is who was spoken of before. */
  private boolean isOffice(Party party) {
    return party.company() == null && Arrays.stream(party.name().toLowerCase(Locale.ROOT).split("[^a-z.]+", -1))
        .anyMatch(words.set("authority")::contains);
  }
}
