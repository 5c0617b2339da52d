package dossier.page;

import dossier.text.MonthNames;
import dossier.text.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as pages print them for people, in the forms of the world. */
final class PrintedDate {
  /** Text that is looked at, in characters. */
  private static final int MAX_LENGTH = 300;
  /** Two digits above this mean the last century. */
  private static final int PIVOT = 69;

  private enum Form {
    YEAR_FIRST("(?<![\\d.])(?<year>\\d{4})([./-])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
    EAST_ASIAN("(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]"),
    DAY_NAME("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?[\\s,/-]{1,3}(?:(?:de|of|di)\\s)?"
        + "(?<name>\\p{L}{3,15})\\.?[\\s,/-]{1,3}(?:(?:de|del)\\s)?(?<year>\\d{4})(?!\\d)"),
    NAME_DAY(
        "(?<!\\p{L})(?<name>\\p{L}{3,15})\\.?\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(?<year>\\d{4})(?!\\d)"),
    NUMBERS("(?<![\\d./:-])(?<one>\\d{1,2})(?<sign>[./-])(?<other>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\d/-])");

    private final Pattern pattern;

    Form(String regex) {
      pattern = Pattern.compile(regex);
    }
  }

  private PrintedDate() {}

  /** The first day that the text names, or null. Numbers of which either may be the month are not taken for a day. */
  static @Nullable PartialDate find(String text) {
    String head = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    return Stream.of(Form.values()).flatMap(form -> found(form, head).stream()).findFirst().orElse(null);
  }

  private static Optional<PartialDate> found(Form form, String text) {
    return form.pattern.matcher(text).results().flatMap(at -> {
      Matcher parts = form.pattern.matcher(text).region(at.start(), text.length());
      return parts.lookingAt() ? date(form, parts).stream() : Stream.empty();
    }).findFirst();
  }

  private static Optional<PartialDate> date(Form form, Matcher parts) {
    return switch (form) {
      case YEAR_FIRST, EAST_ASIAN -> date(number(parts, "year"), number(parts, "month"), number(parts, "day"));
      case DAY_NAME, NAME_DAY ->
        date(number(parts, "year"), MonthNames.of(parts.group("name")), number(parts, "day"));
      case NUMBERS -> numbers(number(parts, "one"), number(parts, "other"), number(parts, "year"),
          parts.group("sign").equals("."));
    };
  }

  /** With full stops the day comes first everywhere; else only where the other order is impossible. */
  private static Optional<PartialDate> numbers(int one, int other, int printedYear, boolean stops) {
    int year = printedYear >= 100 ? printedYear : printedYear + (printedYear > PIVOT ? 1900 : 2000);
    if (stops || one > 12 || one == other) return date(year, other, one);
    return other > 12 ? date(year, one, other) : Optional.empty();
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    if (month == 0 || day == 0) return Optional.empty();
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, String group) {
    return Integer.parseInt(parts.group(group));
  }
}
