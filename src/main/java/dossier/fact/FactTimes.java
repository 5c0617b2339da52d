package dossier.fact;

import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.text.TimeRange;
import org.jspecify.annotations.Nullable;

/** When facts happened and were told. */
public final class FactTimes {
  private FactTimes() {}

  /** The days of the event or of the period that a figure is of, as far as the texts tell them, or null. */
  public static @Nullable TimeRange event(MergedFact merged) {
    return event(merged.fact(), published(telling(merged)));
  }

  /**
   * The days of the event or period of a fact, or null. A result of a period whose days are still to come is one of a fiscal
   * year that runs ahead of the calendar: it is of the days on which it was told.
   *
   * @param told the days on which it was told, or null where they are not known
   */
  public static @Nullable TimeRange event(Fact fact, @Nullable TimeRange told) {
    if (fact.date() != null) return fact.date().range();
    if (fact.period() == null) return null;
    TimeRange days = fact.period().range();
    boolean ahead = told != null && fact.modality() == Modality.ASSERTED && !days.from().isBefore(told.to());
    return ahead ? told : days;
  }

  /** The days of the event or period, else those on which its present state was first reported, or null. */
  public static @Nullable TimeRange of(MergedFact merged) {
    TimeRange event = event(merged);
    return event != null ? event : published(telling(merged));
  }

  /** The report of the last change of modality, else the oldest. */
  public static Evidence telling(MergedFact merged) {
    return merged.history().isEmpty() ? merged.evidence().getLast() : merged.history().getLast().evidence();
  }

  /**
   * When a takeover that was done later was first announced, or null where that is not told: people file a deal under
   * either year.
   */
  public static MergedFact.@Nullable Step announced(MergedFact merged) {
    TimeRange done = event(merged);
    boolean closed = merged.fact().type() == FactType.ACQUISITION && merged.fact().modality() == Modality.ASSERTED;
    if (done == null || !closed) return null;
    for (MergedFact.Step step : merged.history()) {
      TimeRange told = published(step.evidence());
      boolean open = step.modality() == Modality.PLANNED || step.modality() == Modality.ASSERTED;
      if (open && told != null) return told.to().plusDays(Pair.NEAR).isBefore(done.from()) ? step : null;
    }
    return null;
  }

  /** Whether it happened in a period or was announced then. */
  public static boolean in(TimeRange period, MergedFact merged) {
    TimeRange when = of(merged);
    if (when != null && when.overlaps(period)) return true;
    MergedFact.Step announced = announced(merged);
    TimeRange told = announced == null ? null : published(announced.evidence());
    return told != null && told.overlaps(period);
  }

  /** The days on which the article of {@code evidence} may have appeared, estimated ones too, or null. */
  public static @Nullable TimeRange published(Evidence evidence) {
    Dating dating = evidence.dating();
    if (dating.published() != null) return dating.published().date().range();
    DateEstimate estimate = dating.estimate();
    return estimate == null ? null : estimate.date().range();
  }
}
