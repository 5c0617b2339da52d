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
    Fact fact = merged.fact();
    if (fact.date() != null) return fact.date().range();
    return fact.period() == null ? null : fact.period().range();
  }

  /** The days of the event or period, else those on which its present state was first reported, or null. */
  public static @Nullable TimeRange of(MergedFact merged) {
    TimeRange event = event(merged);
    return event != null ? event : published(merged.history().getLast().evidence());
  }

  /** The days on which the article of {@code evidence} may have appeared, estimated ones too, or null. */
  public static @Nullable TimeRange published(Evidence evidence) {
    Dating dating = evidence.dating();
    if (dating.published() != null) return dating.published().date().range();
    DateEstimate estimate = dating.estimate();
    return estimate == null ? null : estimate.date().range();
  }
}
