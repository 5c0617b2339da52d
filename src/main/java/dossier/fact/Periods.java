package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which quarter, half, year or month of a company's reports a time in a sentence names. */
final class Periods {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Periods(Scene scene) {
    this.scene = scene;
  }

  /**
   * The period, or null where the time is none.
   *
   * @param unit where the time stands
   * @param ahead whether what is told of it is foreseen, so that a quarter without a year is one to come
   */
  @Nullable
  Period of(TimeExpression time, int unit, boolean ahead) {
    int quarter = Quarters.number(scene.unit(unit).text());
    LocalDate told = scene.today();
    if (quarter == 0 || told == null || time.mod() != TimeExpression.Mod.NONE) {
      Period period = calendar(time, unit);
      if (period == null || told == null || !ahead || period.kind() != Period.Kind.FISCAL_YEAR) return period;
      boolean past = yearEnding(unit) && !time.range().to().isAfter(told)
          && !YEAR.matcher(scene.unit(unit).text()).find();
      return past ? new Period(Period.Kind.FISCAL_YEAR, period.year() + 1, 0) : period;
    }
    int year = ahead
        ? Quarters.ofForecast(quarter, told, isFiscal(unit))
        : Quarters.ofResults(quarter, told, isFiscal(unit));
    return new Period(Period.Kind.QUARTER, year, quarter);
  }

  private @Nullable Period calendar(TimeExpression time, int unit) {
    TimeRange days = time.range();
    int months = (int) ChronoUnit.MONTHS.between(days.from(), days.to());
    boolean within = days.from().getMonth() == days.to().minusDays(1).getMonth() && months < 12;
    if (within && time.mod() == TimeExpression.Mod.NONE && yearEnding(unit))
      return new Period(Period.Kind.FISCAL_YEAR, days.from().getYear(), 0);
    boolean whole = days.from().getDayOfMonth() == 1 && days.to().getDayOfMonth() == 1;
    if (time.mod() != TimeExpression.Mod.NONE || !whole) return null;
    LocalDate from = days.from();
    return switch (months) {
      case 3 -> (from.getMonthValue() - 1) % 3 == 0
          ? new Period(Period.Kind.QUARTER, from.getYear(), (from.getMonthValue() + 2) / 3)
          : null;
      case 6 -> from.getMonthValue() == 1 || from.getMonthValue() == 7
          ? new Period(Period.Kind.HALF, from.getYear(), from.getMonthValue() == 1 ? 1 : 2)
          : null;
      case 12 -> from.getMonthValue() == 1
          ? new Period(isFiscal(unit) ? Period.Kind.FISCAL_YEAR : Period.Kind.YEAR, from.getYear(), 0)
          : null;
      case 1 -> new Period(Period.Kind.MONTH, from.getYear(), from.getMonthValue());
      default -> null;
    };
  }

  private boolean isFiscal(int unit) {
    if (scene.unit(unit).text().contains("fiscal") || scene.unit(unit).text().contains("financial")) return true;
    return (unit > 0 && words.set("fiscal").contains(scene.unit(unit - 1).text()))
        || (unit > 1 && words.set("fiscal").contains(scene.unit(unit - 2).text()));
  }

  /** Whether a word stands in "year that ends in" before the month, and so opens no clause of its own. */
  boolean isYearEnd(int unit) {
    boolean opens = words.set("year-opener").contains(scene.unit(unit).text());
    boolean opened = unit > 0 && words.set("year-opener").contains(scene.unit(unit - 1).text());
    int verb = opens ? unit + 1 : unit;
    int year = opened ? unit - 2 : unit - 1;
    return year >= 0 && verb < scene.size() && words.set("year-end").contains(scene.unit(verb).text())
        && scene.unit(year).text().endsWith("year");
  }

  /** "the year ending in March 2013": a fiscal year is named by the year that it ends in. */
  private boolean yearEnding(int unit) {
    boolean ending = words.set("year-end").contains(scene.unit(unit).text().split(" ", 2)[0]);
    for (int i = unit - 1; i >= Math.max(0, unit - 4); i--) {
      String word = scene.unit(i).text();
      ending |= words.set("year-end").contains(word);
      if (ending && word.endsWith("year")) return true;
    }
    return false;
  }

  /** "after a profit of $5 million in 2012": whether a unit sets a result of before against the one that is told. */
  boolean isBehindResult(int after) {
    NounPhrase noun = after + 1 < scene.size() ? scene.phraseOf(after + 1) : null;
    return noun != null && scene.unit(after).text().equals("after") && words.holds("measure", scene.head(noun));
  }
}
