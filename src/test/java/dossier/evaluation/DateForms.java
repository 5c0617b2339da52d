package dossier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in answers, read apart from what the program reads them with. */
final class DateForms {
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
      "oct", "nov", "dec");
  private static final String MONTH = "(?<m>january|february|march|april|may|june|july|august|september|october|november"
      + "|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NO_AMOUNT = "(?!\\d|[.,]\\d|\\s*(?:million|billion|trillion|percent|%))";
  private static final List<Pattern> FORMS = List.of(
      Pattern.compile("\\b" + YEAR + "-(?<m>\\d\\d)-(?<d>\\d\\d)\\b"),
      Pattern.compile("\\b" + MONTH + "\\s+" + DAY + NO_AMOUNT + "(?:\\s*,?\\s*" + YEAR + ")?\\b"),
      Pattern.compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:\\s*,?\\s*" + YEAR + ")?\\b"),
      Pattern.compile("\\b" + MONTH + "\\s*,?\\s*(?:of\\s+)?" + YEAR + "\\b"),
      Pattern.compile("(?<![\\d$€£¥.,-])\\b" + YEAR + "\\b" + NO_AMOUNT));

  private DateForms() {}

  /** All that stand in {@code text}, as {@code 2018-07-01}, {@code 2018-07} or {@code 2018}; {@code --07-01} without a year. */
  static List<String> in(String text) {
    List<String> dates = new ArrayList<>();
    read(Plain.folded(text), dates);
    return dates;
  }

  /** The folded text with blanks for its dates. */
  static String without(String folded) {
    return read(folded, new ArrayList<>());
  }

  private static String read(String folded, List<String> dates) {
    String left = folded;
    for (Pattern form : FORMS)
      left = form.matcher(left).replaceAll(match -> {
        dates.add(date(match));
        return " ".repeat(match.group().length());
      });
    return left;
  }

  private static String date(MatchResult match) {
    String year = part(match, "y");
    String month = part(match, "m");
    String day = part(match, "d");
    return (year.isEmpty() ? "-" : year) + (month.isEmpty() ? "" : "-" + month(month))
        + (day.isEmpty() ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
  }

  private static String part(MatchResult match, String group) {
    if (!match.namedGroups().containsKey(group)) return "";
    String part = match.group(group);
    return part == null ? "" : part;
  }

  private static String month(String month) {
    return month.length() == 2 ? month : String.format(Locale.ROOT, "%02d", MONTHS.indexOf(month.substring(0, 3)) + 1);
  }
}
