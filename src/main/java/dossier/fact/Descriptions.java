package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which company a description such as "the company" or "the French group" means, where just one in reach fits. */
final class Descriptions {
  private final Scene scene;
  private final Actors actors;
  private final ProductOwners owners;
  private final WordSets words = WordSets.ENGLISH;

  Descriptions(Scene scene, Actors actors, ProductOwners owners) {
    this.scene = scene;
    this.actors = actors;
    this.owners = owners;
  }

  /** Whom it means: no subject of its own clause nor whoever has what it belongs to, another company named before it, else what is spoken of. */
  @Nullable
  Party meant(NounPhrase noun) {
    Party nearest = nearest(noun);
    return nearest == null || isOfElsewhere(nearest, noun) || isOfUnknownTrade(nearest, noun) ? null : nearest;
  }

  /** "The Oslo-based group said": whether the sentence opens with a company that is of elsewhere than whom it would mean. */
  boolean openWithStranger() {
    NounPhrase subject = scene.sentence().noun(0);
    if (subject == null || scene.name(subject.head()) != null || !words.holds("company-noun", scene.head(subject)))
      return false;
    Party nearest = nearest(subject);
    return nearest != null && isOfElsewhere(nearest, subject);
  }

  private @Nullable Party nearest(NounPhrase noun) {
    int unit = noun.from();
    boolean possessor = noun.to() < scene.size() && scene.unit(noun.to()).kind() == WordClass.GENITIVE;
    Actor subject = actors.referents().subjectBefore(unit, false);
    Party own = subject == null || possessor || isOtherClause(unit) || isOfPerson(unit) || isOutsider(subject)
        ? null
        : subject.party();
    Party holder = holder(noun);
    Set<Party> others = actors.named().named(0, unit);
    others.removeIf(each -> isExcluded(each, own, holder));
    boolean plain = noun.head() - noun.from() == 1;
    Party topic = isExcluded(scene.topic(), own, holder) || isNamedBehind(noun) || isInvestorOn(noun)
        ? null
        : scene.topic();
    if (others.isEmpty()) return topic;
    if (others.size() == 1) {
      Party other = others.iterator().next();
      boolean governs = subject != null && subject.person() == null
          && SentenceCompanies.isSame(other, subject.party());
      return topic == null || !plain || governs || SentenceCompanies.isSame(other, topic) ? other : null;
    }
    if (!plain) return null;
    if (subject != null && !SentenceCompanies.isSame(subject.party(), own))
      return subject.party() == null || isToldOfOther(unit, subject.party()) ? null : subject.party();
    return others.stream().anyMatch(each -> SentenceCompanies.isSame(each, topic)) ? topic : null;
  }

  /** "Fund manager Roe argues that the phone maker": what an investor speaks of is not his firm, unless that is a firm of his kind. */
  private boolean isInvestorOn(NounPhrase noun) {
    if (!words.set("making-firm").contains(scene.head(noun))) return false;
    Name name = scene.name(0);
    for (int unit = 1; name == null && unit < noun.from() && scene.unit(unit).kind() != WordClass.VERB; unit++)
      name = scene.name(unit);
    Affiliation affiliation = name == null || name.type() != NameType.PERSON ? null : name.affiliation();
    Party topic = scene.topic();
    return affiliation != null && topic != null && topic.name().equals(affiliation.organisation())
        && Stream.of(affiliation.role().toLowerCase(Locale.ROOT).split(" ", -1))
            .anyMatch(word -> words.set("portfolio-word").contains(word) || words.holds("share-holder", word));
  }

  /** "Acme shareholders should": who only has to do with the company. */
  private boolean isOutsider(Actor subject) {
    NounPhrase phrase = subject.last() > subject.first() ? scene.phraseOf(subject.first()) : null;
    return phrase != null && words.holds("outsider", scene.head(phrase));
  }

  /** "Acme said Initech would not sell the company's": whether what somebody says before a unit speaks of another. */
  private boolean isToldOfOther(int unit, Party speaker) {
    for (int i = unit - 1; i >= 0; i--)
      if (scene.unit(i).kind() == WordClass.VERB && words.set("saying").contains(String.valueOf(scene.unit(i).verb())))
        return actors.named().namesOther(speaker, i, unit);
    return false;
  }

  private static boolean isExcluded(@Nullable Party party, @Nullable Party own, @Nullable Party holder) {
    return SentenceCompanies.isSame(party, own) || SentenceCompanies.isSame(party, holder);
  }

  /** "the French group": whether a word of the description says that it is of another country. */
  boolean isOfElsewhere(Party party, NounPhrase noun) {
    for (int unit = noun.from(); unit <= noun.head(); unit++)
      if (owners.isOfElsewhere(party, word(unit))) return true;
    return false;
  }

  /** "The software maker": whether a trade is told of whoever was spoken of before, of whom no trade is known. */
  private boolean isOfUnknownTrade(Party party, NounPhrase noun) {
    if (party.company() != null || actors.named().names(party)) return false;
    for (int unit = noun.from(); unit <= noun.head(); unit++)
      if (owners.isTrade(scene.unit(unit).text())) return true;
    return false;
  }

  /** A unit, with the place before it where it says who is at home there: "Oslo-based". */
  private String word(int unit) {
    String text = scene.unit(unit).text();
    return unit > 0 && words.set("at-home").contains(text) ? scene.unit(unit - 1).text() + "-" + text : text;
  }

  /** "Acme's stake in the company", "Acme's purchase of the company": the company that has what a description belongs to. */
  private @Nullable Party holder(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    while (scene.sentence().joint(position - 1) == WordClass.PREPOSITION) {
      NounPhrase held = scene.sentence().noun(position - 2);
      if (held == null) return null;
      Actor holder = held.possessor() == null ? null : actors.of(held.possessor());
      if (holder != null) return holder.party();
      position -= 2;
    }
    return null;
  }

  /** "take control of the largest operator by paying Acme": whether the clause goes on to name whom it speaks of. */
  private boolean isNamedBehind(NounPhrase noun) {
    Party topic = scene.topic();
    if (topic == null || noun.from() == 0) return false;
    for (int unit = noun.to(); unit < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.QUOTE)
          || (scene.unit(unit).kind() == WordClass.SUBORDINATOR
              && !words.set("time-opener").contains(scene.unit(unit).text())))
        return false;
      Name name = scene.name(unit);
      if (name != null && name.isBody() && SentenceCompanies.isSame(actors.actor(name, unit).party(), topic))
        return true;
    }
    return false;
  }

  /** Whether a person alone is the subject of the last finite verb before a unit: "Smith will leave the company". */
  private boolean isOfPerson(int unit) {
    for (int i = scene.sentence().elements().size() - 1; i >= 0; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.from() >= unit || verb.kind() != VerbGroup.Kind.FINITE) continue;
      List<Integer> subjects = scene.syntax().subjects(i);
      NounPhrase noun = subjects.size() == 1 ? scene.sentence().noun(subjects.getFirst()) : null;
      Name name = noun == null ? null : scene.name(noun.head());
      return name != null && name.type() == NameType.PERSON;
    }
    return false;
  }

  /** Whether a clause of its own begins between the last verb and a unit: "X said that the company …". */
  private boolean isOtherClause(int unit) {
    for (int i = unit - 1; i >= 0; i--) {
      if (scene.unit(i).is(WordClass.SUBORDINATOR, WordClass.COMMA, WordClass.STOP, WordClass.QUOTE)) return true;
      if (scene.unit(i).kind() == WordClass.VERB)
        return words.set("saying").contains(String.valueOf(scene.unit(i).verb()));
    }
    return true;
  }
}
