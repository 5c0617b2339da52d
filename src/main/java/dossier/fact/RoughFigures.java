package dossier.fact;

import dossier.grammar.VerbGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells results that a range is told for: what is known already is told by one figure, so that they are foreseen. */
final class RoughFigures {
  private final Scene scene;

  RoughFigures(Scene scene) {
    this.scene = scene;
  }

  /** "on revenue of $5 billion to $6 billion": whether a range is told, and of no time that is over. */
  boolean areForeseen(Site site, Map<Slot, List<Found>> slots, Dates.@Nullable Timed told) {
    return (isRange(slots, Slot.AMOUNT) || isRange(slots, Slot.CHANGE)) && !isLongOver(told) && !tellsOfPast(site);
  }

  private static boolean isRange(Map<Slot, List<Found>> slots, Slot slot) {
    List<Found> found = slots.getOrDefault(slot, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    return amount != null && amount.upper() > amount.value();
  }

  private boolean isLongOver(Dates.@Nullable Timed told) {
    LocalDate today = scene.today();
    return told != null && today != null && told.period().year() < today.getYear() - 1;
  }

  /** "margins were 7 percent to 8 percent": what was, only roughly told. */
  private boolean tellsOfPast(Site site) {
    for (int at = site.element(); at >= 0; at--) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      return verb.modal() == null && scene.isPast(verb) && WordSets.ENGLISH.set("result-verb").contains(verb.lemma());
    }
    return false;
  }
}
