package dossier.fact;

import dossier.grammar.Element;
import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells which sums and times belong to another deal that is listed beside the one of a site. */
record Conjuncts(Scene scene) {
  /** Digits of a year. */
  private static final int YEAR = 4;

  /** "its 2006 purchase of Acme and a deal last year for Tern", "a $5 billion bid and attempts to buy a unit". */
  boolean isOfOther(Site site, int unit) {
    return unit >= site.end() ? isBehind(site, unit) : isBefore(site, unit);
  }

  /** "its 2006 purchase": whether a unit is the year right before the noun of a site. */
  boolean isOwnYear(Site site, int unit) {
    NounPhrase own = scene.sentence().noun(site.element());
    return own != null && unit >= own.from() && unit + 1 == site.unit() && scene.time(unit) != null
        && scene.unit(unit).text().length() == YEAR && scene.unit(unit).text().chars().allMatch(Character::isDigit);
  }

  /** Whether a conjunction and the noun of another deal stand between a site and a unit. */
  private boolean isBehind(Site site, int unit) {
    for (int at = site.end(); at < unit; at++) {
      NounPhrase other = scene.unit(at).kind() == WordClass.CONJUNCTION ? scene.phraseOf(at + 1) : null;
      if (other != null && other.from() <= unit && isDeal(other)) return true;
    }
    return false;
  }

  /** Whether a unit stands in the phrase of another deal that a conjunction joins the site's noun to. */
  private boolean isBefore(Site site, int unit) {
    Element own = site.isVerb() ? governing(site) : scene.sentence().at(site.element());
    NounPhrase other = own == null ? null : scene.phraseOf(unit);
    return own != null && other != null && isDeal(other) && own.from() == other.to() + 1
        && scene.unit(other.to()).kind() == WordClass.CONJUNCTION;
  }

  /** What an infinitive hangs on: "attempts to buy". */
  private @Nullable Element governing(Site site) {
    VerbGroup verb = scene.sentence().verb(site.element());
    return verb == null || verb.kind() != VerbGroup.Kind.INFINITIVE
        ? null
        : scene.sentence().at(scene.syntax().governor(site.element()));
  }

  private boolean isDeal(NounPhrase noun) {
    WordSets words = WordSets.ENGLISH;
    String head = WordSets.singular(scene.head(noun));
    return words.holds("bid-noun", head) || words.holds("agreed-noun", head)
        || words.set("purchase-noun").contains(head);
  }
}
