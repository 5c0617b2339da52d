package dossier.fact;

import dossier.grammar.Unit;
import dossier.grammar.WordClass;
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
    for (int unit : dates.around(site)) {
      TimeExpression time = scene.time(unit);
      Dates.Dated date = time == null || !isBound(time, unit) || !dates.belongs(unit, site) ? null : ahead(time, unit);
      if (date != null) return date;
    }
    return scheduled(site);
  }

  private Dates.@Nullable Dated ahead(TimeExpression time, int unit) {
    LocalDate today = scene.today();
    PartialDate date = Dates.partial(time.named());
    if (date == null || today == null || !date.range().to().isAfter(today)) return null;
    return new Dates.Dated(date, unit, false);
  }

  /** "the trial is scheduled for April 2014", "the case will go to trial in May": behind a verb that says only when what a noun names is to be. */
  private Dates.@Nullable Dated scheduled(Site site) {
    boolean verb = false;
    for (int unit = site.end(); !site.isVerb() && unit < scene.size(); unit++) {
      Unit each = scene.unit(unit);
      if (each.is(WordClass.STOP, WordClass.COMMA, WordClass.RELATIVE, WordClass.SUBORDINATOR)) return null;
      if (each.kind() == WordClass.VERB && !words.set("scheduling").contains(String.valueOf(each.verb()))) return null;
      verb |= each.kind() == WordClass.VERB;
      TimeExpression time = scene.time(unit);
      if (time != null) return verb && time.mod() == TimeExpression.Mod.NONE ? ahead(time, unit) : null;
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
