package dossier.page;

import dossier.article.Published;
import dossier.text.PartialDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages print them for machines: nearly ISO-8601, as in mails, as scripts print them, or as for people. */
final class PageDate {
  /** A day and a time with any of the usual slips: a space for the T, an offset without colon, more than one zone. */
  private static final Pattern TIME = Pattern.compile(
      "(\\d{4}-\\d{2}-\\d{2})[T ]\\s?(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  /** Tue Nov 19 2019 05:44:06 GMT+0000 (UTC): ECMAScript's Date.toString. */
  private static final Pattern SCRIPT = Pattern.compile(
      "\\p{L}{3} (\\p{L}{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT[+-]\\d{4}).{0,40}");
  private static final DateTimeFormatter SCRIPT_TIME = DateTimeFormatter.ofPattern("MMM dd yyyy HH:mm:ss 'GMT'Z",
      Locale.ENGLISH);
  private static final int MAX_LENGTH = 80;

  private PageDate() {}

  /** The date, or null when the text has no form that is known. */
  static @Nullable Published parse(String raw) {
    String text = raw.strip();
    if (text.length() > MAX_LENGTH) return null;
    Matcher time = TIME.matcher(text);
    if (time.matches()) return iso(time);
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) text = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    try {
      return Published.parse(text);
    } catch (IllegalArgumentException e) {
      return other(text);
    }
  }

  private static @Nullable Published iso(Matcher time) {
    String seconds = time.group(3) == null ? ":00" : time.group(3);
    try {
      return Published.parse(time.group(1) + "T" + time.group(2) + seconds + offset(time.group(4)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String offset(@Nullable String printed) {
    if (printed == null) return "";
    if (!printed.startsWith("+") && !printed.startsWith("-")) return "Z";
    return printed.length() == 5 ? printed.substring(0, 3) + ":" + printed.substring(3) : printed;
  }

  private static @Nullable Published other(String text) {
    Matcher script = SCRIPT.matcher(text);
    try {
      OffsetDateTime time = script.matches()
          ? OffsetDateTime.parse(script.group(1), SCRIPT_TIME)
          : OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return new Published(PartialDate.of(time.toLocalDate()), time.toInstant());
    } catch (DateTimeException | IllegalArgumentException e) {
      PartialDate day = PrintedDate.find(text);
      return day == null ? null : new Published(day, null);
    }
  }
}
