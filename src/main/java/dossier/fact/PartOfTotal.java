package dossier.fact;

import dossier.grammar.VerbGroup;
import dossier.text.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads how many of all are meant: "cut 2,900 of its 9,100 jobs". */
final class PartOfTotal {
  private final Scene scene;

  PartOfTotal(Scene scene) {
    this.scene = scene;
  }

  /** The number before "of" that a verb does something to, where {@code total} is that of all; else null. */
  @Nullable
  Amount of(Site site, Found total) {
    VerbGroup verb = scene.sentence().verb(site.element());
    if (verb == null || WordSets.ENGLISH.set("having").contains(verb.lemma())) return null;
    int at = total.from() - 1;
    while (at > 1 && WordSets.ENGLISH.set("before-total").contains(scene.unit(at).text()))
      at--;
    Quantity some = at > 0 && scene.unit(at).text().equals("of") ? scene.quantity(at - 1) : null;
    if (some == null || some.kind() != Quantity.Kind.COUNT || !some.unit().isEmpty()) return null;
    return Amount.of(some.value(), "people");
  }
}
