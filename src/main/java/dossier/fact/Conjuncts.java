package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells which sums and times belong to another deal that is listed beside the one of a site. */
record Conjuncts(Scene scene) {
  /** "its 2006 purchase of Acme and a deal last year for Tern", "a $5 billion bid and attempts to buy a unit". */
  boolean isOfOther(Site site, int unit) {
    return unit >= site.end() ? isBehind(site, unit) : isBefore(site, unit);
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
    NounPhrase own = noun(site);
    NounPhrase other = own == null ? null : scene.phraseOf(unit);
    return own != null && other != null && !other.equals(own) && isDeal(other)
        && own.from() > 0 && scene.unit(own.from() - 1).kind() == WordClass.CONJUNCTION
        && scene.phraseOf(own.from() - 2) == other;
  }

  /** The noun of the deal, or what an infinitive of it hangs on: "attempts to buy". */
  private @Nullable NounPhrase noun(Site site) {
    VerbGroup verb = scene.sentence().verb(site.element());
    if (verb == null) return scene.sentence().noun(site.element());
    return verb.kind() == VerbGroup.Kind.INFINITIVE
        ? scene.sentence().noun(scene.syntax().governor(site.element()))
        : null;
  }

  private boolean isDeal(NounPhrase noun) {
    WordSets words = WordSets.ENGLISH;
    String head = WordSets.singular(scene.head(noun));
    return words.holds("bid-noun", head) || words.holds("agreed-noun", head)
        || words.set("purchase-noun").contains(head);
  }
}
