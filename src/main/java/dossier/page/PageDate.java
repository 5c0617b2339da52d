package dossier.page;

import dossier.article.Published;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages print them for machines: nearly ISO-8601, or as in mails. */
final class PageDate {
  /** A day and a time with any of the usual slips: a space for the T, an offset without colon, more than one zone. */
  private static final Pattern TIME = Pattern.compile(
      "(\\d{4}-\\d{2}-\\d{2})[T ]\\s?(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");

  private PageDate() {}

  /** The date, or null when the text has no form that is known. */
  static @Nullable Published parse(String raw) {
    String text = raw.strip();
    if (text.length() > 60) return null;
    Matcher time = TIME.matcher(text);
    if (time.matches()) return iso(time);
    try {
      return Published.parse(text);
    } catch (IllegalArgumentException e) {
      return mail(text);
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

  private static @Nullable Published mail(String text) {
    try {
      return Published.parse(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
