package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.Party;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a pronoun means somebody else than the subject or the possessor that stands nearest before it. */
final class Pronouns {
  private static final Set<String> SERVED = Set.of("with", "for");

  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  Pronouns(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** "acquisitions and alliances by Acme": whether a name behind "by" does what the noun of a deal before it says. */
  boolean isDoer(int unit) {
    NounPhrase deed = unit > 1 && scene.unit(unit - 1).text().equals("by") ? scene.phraseOf(unit - 2) : null;
    return deed != null && scene.syntax()
        .listBefore(scene.sentence().elements().indexOf(deed))
        .stream()
        .map(scene.sentence()::noun)
        .anyMatch(noun -> noun != null && words.holds("deal-head", scene.head(noun)));
  }

  /**
   * "Acme digests Tern's business, which it bought": whether a pronoun behind a relative one may be the subject of the clause
   * before as well as {@code possessor}.
   */
  boolean isUnsure(int pronoun, Actor possessor) {
    NounPhrase thing = antecedent(pronoun);
    if (thing == null || thing.possessor() == null) return false;
    int verb = scene.syntax().verbOf(scene.sentence().elements().indexOf(thing), false);
    return verb >= 0 && scene.syntax()
        .subjects(verb)
        .stream()
        .map(scene.sentence()::noun)
        .filter(Objects::nonNull)
        .anyMatch(subject -> isOther(subject, possessor));
  }

  /** The phrase that a relative pronoun right before a pronoun stands for, or null. */
  private @Nullable NounPhrase antecedent(int pronoun) {
    if (pronoun < 2 || scene.unit(pronoun - 1).kind() != WordClass.RELATIVE) return null;
    NounPhrase thing = scene.phraseOf(pronoun - 2);
    return thing == null && pronoun > 2 ? scene.phraseOf(pronoun - 3) : thing;
  }

  /** "firms such as Acme's unit, which it bought": whether a pronoun speaks of what the possessor at a unit has. */
  boolean isInRelative(int pronoun, int genitive) {
    NounPhrase thing = antecedent(pronoun);
    return thing != null && thing.from() <= genitive && genitive < thing.to();
  }

  private boolean isOther(NounPhrase subject, Actor possessor) {
    if (words.set("it").contains(scene.head(subject))) return true;
    Name name = scene.name(subject.head());
    return name != null && name.isBody()
        && !SentenceCompanies.isSame(actors.actor(name, subject.head()).party(), possessor.party());
  }

  /** "the chief of Acme before it": whether a company right before the clause of a pronoun is nearer than a topic. */
  boolean isOfNearest(int pronoun, Party topic) {
    Name name = pronoun < 2 || !words.set("adverbial").contains(scene.unit(pronoun - 1).text())
        ? null
        : scene.name(pronoun - 2);
    return name != null && name.isBody()
        && !SentenceCompanies.isSame(actors.actor(name, pronoun - 2).party(), topic);
  }

  /** "worked with Acme on its bid": whom the subject of a verb works for, where that stands before the pronoun. */
  @Nullable
  Actor served(int verb, int pronoun) {
    VerbGroup group = scene.sentence().verb(verb);
    if (group == null || group.passive() || !words.set("serving").contains(group.lemma()) || !isOfDeal(pronoun))
      return null;
    List<Integer> served = scene.syntax().objects(verb);
    if (served.isEmpty()) served = scene.syntax().after(verb, SERVED);
    NounPhrase noun = served.size() == 1 ? scene.sentence().noun(served.getFirst()) : null;
    if (noun == null || noun.from() < group.to() || noun.to() > pronoun) return null;
    Name name = scene.name(noun.head());
    return name == null || !name.isBody() ? null : actors.actor(name, noun.head());
  }

  /** "Acme's plunge gave Tern a boost in arguing for its bid": whom the verb gives something, where a deed is its subject. */
  @Nullable
  Actor given(int verb, int pronoun) {
    VerbGroup group = scene.sentence().verb(verb);
    if (group == null || group.passive() || !words.set("giving").contains(group.lemma())) return null;
    NounPhrase given = scene.sentence().noun(verb + 1);
    Name name = given == null || given.to() > pronoun ? null : scene.name(given.head());
    return given == null || name == null || !name.isBody() ? null : actors.actor(name, given.head());
  }

  /** "used Acme and Tern": whether a conjunction joins two things of a list. */
  boolean isListing(int unit) {
    NounPhrase next = scene.unit(unit).kind() == WordClass.CONJUNCTION ? scene.phraseOf(unit + 1) : null;
    return next != null && next.from() == unit + 1
        && scene.syntax().listBefore(scene.sentence().elements().indexOf(next)).size() > 1
        && scene.syntax().verbAfter(scene.sentence().elements().indexOf(next)) < 0;
  }

  /** "on its bid". */
  private boolean isOfDeal(int pronoun) {
    NounPhrase deal = scene.phraseOf(pronoun);
    if (deal == null || deal.pronoun() != pronoun) return false;
    boolean sum = scene.quantity(deal.head()) != null && deal.to() < scene.size();
    return words.holds("deal-head", sum ? scene.unit(deal.to()).text() : scene.head(deal));
  }

  /** "lends money to Acme and Tern for their bid": whether several names are listed between two units. */
  boolean areListed(int from, int to) {
    for (int at = 0; at < scene.sentence().elements().size(); at++) {
      NounPhrase noun = scene.sentence().noun(at);
      if (noun == null || noun.from() < from || noun.to() > to || scene.name(noun.head()) == null) continue;
      NounPhrase last = scene.sentence().noun(scene.syntax().list(at).getLast());
      if (last != null && !last.equals(noun) && last.to() <= to && scene.name(last.head()) != null) return true;
    }
    return false;
  }
}
