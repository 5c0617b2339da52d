package dossier.text;

import static dossier.text.TimeForm.figures;
import static dossier.text.TimeForm.words;

import dossier.text.Time.Calendar;
import dossier.text.TimeForm.Words;
import dossier.text.TimeWords.Starter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges whose first part is only a number: "4 to 22 January 1995", "November 19-20", "5/1-5/7/2020". */
final class DayRangeForms {
  private static final String TO = "(?:\\s?[-–~]\\s?| to | until | through | and )(?:the )?";

  static final List<TimeForm> FORMS = List.of(
      figures("days of a month", "{day}" + TO + "{day2} (?:of )?{month}(?:,? (?:of )?{year})?", DayRangeForms::ofMonth),
      figures("days of a month told",
          "(?<=\\b(?:from|between) (?:the )?)(?<first>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?" + TO
              + "{day2} (?:of |in )?(?:the )?{shift} month",
          DayRangeForms::ofMonthTold),
      words("month and its days", Starter.MONTH,
          "{month}\\.? (?:between |from )?(?<first>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?" + TO + "{day2}(?:,? {year})?",
          DayRangeForms::afterMonth),
      figures("numeric days", "(?<=\\b(?:from|between) )(?<first>\\d{1,2})(?<sep>[-/])(?<second>\\d{1,2})"
          + "(?:\\k<sep>(?<third>\\d{4}))?(?: ?[-–~] ?| to | and | until )(?<fourth>\\d{1,2})\\k<sep>(?<fifth>\\d{1,2})"
          + "(?:\\k<sep>(?<sixth>\\d{4}))?", DayRangeForms::numeric));

  private DayRangeForms() {}

  private static @Nullable Time ofMonth(Words words, LocalDate reference) {
    return days(words.year(), words.month(), words.number("day"), words.number("day2"), reference);
  }

  private static @Nullable Time afterMonth(Words words, LocalDate reference) {
    return days(words.year(), words.month(), words.number("first"), words.number("day2"), reference);
  }

  private static @Nullable Time ofMonthTold(Words words, LocalDate reference) {
    LocalDate month = Grain.MONTH.around(reference, words.shift()).from();
    return days(month.getYear(), month.getMonthValue(), words.number("first"), words.number("day2"), reference);
  }

  private static @Nullable Time days(int year, int month, int first, int last, LocalDate reference) {
    return TimeSpans.between(Calendar.day(year, month, first), Calendar.day(year, month, last), reference);
  }

  private static @Nullable Time numeric(Words words, LocalDate reference) {
    int last = words.number("sixth");
    int first = words.has("third") ? words.number("third") : 0;
    if (words.number("first") > 12 || words.number("fourth") > 12) return null;
    return TimeSpans.between(Calendar.day(first, words.number("first"), words.number("second")),
        Calendar.day(last, words.number("fourth"), words.number("fifth")), reference);
  }
}
