package dossier.feed;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offsets from UTC as dates print them. */
final class ZoneNames {
  private static final Pattern NUMBER = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");

  /** Minutes; names with several meanings stand for the one in RFC 822, or the most used one. */
  private static final Map<String, Integer> MINUTES = Map.ofEntries(
      Map.entry("EST", -300), Map.entry("EDT", -240), Map.entry("ET", -300), Map.entry("CST", -360),
      Map.entry("CDT", -300), Map.entry("CT", -360), Map.entry("MST", -420), Map.entry("MDT", -360),
      Map.entry("MT", -420), Map.entry("PST", -480), Map.entry("PDT", -420), Map.entry("PT", -480),
      Map.entry("AST", -240), Map.entry("ADT", -180), Map.entry("AKST", -540), Map.entry("AKDT", -480),
      Map.entry("HST", -600), Map.entry("BST", 60), Map.entry("WEST", 60), Map.entry("CET", 60),
      Map.entry("MEZ", 60), Map.entry("CEST", 120), Map.entry("MESZ", 120), Map.entry("EET", 120),
      Map.entry("EEST", 180), Map.entry("MSK", 180), Map.entry("IST", 330), Map.entry("SGT", 480),
      Map.entry("HKT", 480), Map.entry("AWST", 480), Map.entry("JST", 540), Map.entry("KST", 540),
      Map.entry("AEST", 600), Map.entry("AEDT", 660), Map.entry("NZST", 720), Map.entry("NZDT", 780));

  private ZoneNames() {}

  /** The offset; UTC where the text names none that exists, as Published reads a time without one. */
  static ZoneOffset offset(@Nullable String printed) {
    if (printed == null) return ZoneOffset.UTC;
    Matcher number = NUMBER.matcher(printed);
    int minutes = number.find()
        ? minutes(number)
        : MINUTES.getOrDefault(printed.replace("(", "").strip().toUpperCase(Locale.ROOT), 0);
    boolean exists = Math.abs(minutes) <= ZoneOffset.MAX.getTotalSeconds() / 60;
    return exists ? ZoneOffset.ofTotalSeconds(60 * minutes) : ZoneOffset.UTC;
  }

  private static int minutes(Matcher number) {
    int rest = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
    if (rest > 59) return 0;
    int minutes = 60 * Integer.parseInt(number.group(2)) + rest;
    return number.group(1).equals("-") ? -minutes : minutes;
  }
}
