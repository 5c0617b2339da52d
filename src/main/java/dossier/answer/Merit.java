package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.time.LocalDate;

/**
 * How much a line is worth to whoever gets to know a company: the day of the event, moved by what says that it is a big one.
 * A figure grows old sooner.
 */
final class Merit {
  /** Days by which news counts as newer than what is only mentioned; of figures. */
  private static final int NEWS = 700;
  private static final int NEWS_FIGURE = 150;
  /** Days for each further source, and most of them. */
  private static final int SOURCE = 150;
  private static final int SOURCES = 5;

  /** How long after its end the figures of a period are told. */
  private static final int MONTHS = 6;

  /** Days by which a result of a part counts as older, and a figure of no period. */
  private static final int PART = 400;
  private static final int OPEN = 60;

  private Merit() {}

  /** Whether it is a result of a part of the company. */
  static boolean isOfPart(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.type() == FactType.EARNINGS && !(fact.products().isEmpty() && fact.places().isEmpty());
  }

  static LocalDate of(ViewLine line) {
    PartialDate date = line.date();
    if (date == null) return LocalDate.MIN;
    FactType type = line.fact().fact().type();
    boolean figure = type == FactType.EARNINGS || type == FactType.METRIC;
    int news = switch (Standing.of(line.fact())) {
      case NEWS -> figure ? NEWS_FIGURE : NEWS;
      case REPEATED -> (figure ? NEWS_FIGURE : NEWS) / 2;
      case MENTIONED -> 0;
    };
    if (isOfPart(line.fact())) news -= PART;
    if (type == FactType.METRIC && line.fact().fact().period() == null) news -= OPEN;
    int sources = figure ? 0 : SOURCE * Math.min(SOURCES, line.fact().sources() - 1);
    return known(line, date).plusDays(news + (long) sources);
  }

  /** A figure of a period long past is old whenever it is told. */
  private static LocalDate known(ViewLine line, PartialDate date) {
    Period period = line.fact().fact().period();
    LocalDate told = date.range().from();
    if (period == null) return told;
    LocalDate late = period.range().to().plusMonths(MONTHS);
    return late.isBefore(told) ? late : told;
  }
}
