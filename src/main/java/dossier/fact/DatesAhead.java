package dossier.fact;

import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the time by which, or from which on, what is planned is to be: "by the end of 2015", "from May 2016". */
final class DatesAhead {
  private final Scene scene;
  private final Dates dates;
  private final WordSets words = WordSets.ENGLISH;

  DatesAhead(Scene scene, Dates dates) {
    this.scene = scene;
    this.dates = dates;
  }

  /** The first such time of a site that is not over, or null. */
  Dates.@Nullable Dated of(Site site) {
    LocalDate today = scene.today();
    for (int unit : dates.around(site)) {
      TimeExpression time = scene.time(unit);
      if (time == null || today == null || !isBound(time, unit) || !dates.belongs(unit, site)) continue;
      PartialDate date = Dates.partial(time.named());
      if (date != null && date.range().to().isAfter(today)) return new Dates.Dated(date, unit, false);
    }
    return null;
  }

  private boolean isBound(TimeExpression time, int unit) {
    String first = scene.unit(unit).text().split(" ", 2)[0];
    String before = unit == 0 ? "" : scene.unit(unit - 1).text();
    return switch (time.mod()) {
      case UNTIL -> words.set("deadline").contains(first);
      case FROM -> true;
      case NONE -> words.set("starting").contains(before) || words.set("deadline").contains(before);
      case SINCE, BEFORE, AFTER -> false;
    };
  }
}
