package dossier.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when a digest comes from what a person typed: how often, on which day, at what time, in which zone, then what it is about. */
public final class ScheduleReader {
  /** Where no time is typed. */
  public static final LocalTime USUAL = LocalTime.of(9, 0);
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s?(am|pm)?(?:h|uhr)?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?");
  private static final Pattern ZONE = Pattern
      .compile("(?i)[a-z_]+/[a-z_+\\-/0-9]+|utc|gmt|(?:utc|gmt)[+-]\\d{1,2}(?::\\d{2})?");

  private static final Pattern MONTH = Pattern
      .compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?");
  /** A time of day with its colon or half, or a date in figures. */
  private static final Pattern CLOCK = Pattern
      .compile(
          "(?i)\\d{1,3}:\\d{1,3}(?:am|pm)?|\\d{1,2}(?:am|pm)|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|tomorrow|tonight");

  private ScheduleReader() {}

  /** What came of reading. */
  public sealed interface Reading {
    /**
     * A time.
     *
     * @param zoneTyped whether the zone was typed
     * @param rest what was typed behind it
     */
    record Read(Schedule schedule, boolean zoneTyped, String rest) implements Reading {}

    /** Nothing of when: all of it is about something else. */
    record NoTime() implements Reading {}

    /** It cannot be; the sentence is for the person who typed it. */
    record Unclear(String sentence) implements Reading {}
  }

  /**
   * Reads a line.
   *
   * @param zone where none is typed
   */
  public static Reading read(String line, ZoneId zone) {
    return new Words(line, zone).read();
  }

  /**
   * The time of day that a word says: {@code 9:00}, {@code 9am}, {@code 17}.
   *
   * @return nothing where it says none
   */
  public static Optional<LocalTime> time(String word) {
    Matcher time = TIME.matcher(word.strip().toLowerCase(Locale.ROOT));
    if (!time.matches()) return Optional.empty();
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    String half = time.group(3);
    if (half != null && (hour < 1 || hour > 12)) return Optional.empty();
    if (half != null) hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  /** The zone that a word names; nothing where it names none. */
  public static Optional<ZoneId> zone(String word) {
    if (!ZONE.matcher(word).matches()) return Optional.empty();
    for (String id : ZoneId.getAvailableZoneIds())
      if (id.equalsIgnoreCase(word)) return Optional.of(ZoneId.of(id));
    try {
      return Optional.of(ZoneId.of(word.toUpperCase(Locale.ROOT)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of the week that a word names in full or by its first three letters; 0 where it names none. */
  static int weekday(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      boolean abbreviated = lower.length() >= 3 && lower.length() <= 4 && name.startsWith(lower);
      if (name.equals(lower) || abbreviated) return day.getValue();
    }
    return 0;
  }

  /** The words of one line, read from the front. */
  private static final class Words {
    private final List<String> words;
    private final ZoneId usual;
    private @Nullable Rhythm rhythm;
    private int day;

    Words(String line, ZoneId usual) {
      this.words = new ArrayList<>(List.of(line.strip().split("\\s+")));
      this.usual = usual;
    }

    Reading read() {
      if (!rhythm())
        return looksLikeWhen()
            ? new Reading.Unclear(
                "Say how often it comes and then when: daily, weekdays, weekly on monday or monthly on 1, "
                    + "as in: weekdays 9:00 xiaomi.")
            : new Reading.NoTime();
      Rhythm known = rhythm == null ? Rhythm.DAILY : rhythm;
      Optional<Reading> wrong = known == Rhythm.WEEKLY
          ? weekday()
          : known == Rhythm.MONTHLY ? monthday() : Optional.empty();
      if (wrong.isPresent()) return wrong.get();
      take("at");
      LocalTime at = USUAL;
      if (!words.isEmpty() && looksLikeTime(words.getFirst())) {
        String word = words.removeFirst();
        if (!words.isEmpty() && words.getFirst().matches("(?i)[ap]m")) word += words.removeFirst();
        Optional<LocalTime> read = time(word);
        if (read.isEmpty())
          return new Reading.Unclear("\"" + word + "\" is no time of day. Write it like 9:00, 17:30 or 9am.");
        at = read.get();
      }
      take("in");
      ZoneId zone = usual;
      boolean typed = !words.isEmpty() && ZONE.matcher(words.getFirst()).matches();
      if (typed) {
        String word = words.removeFirst();
        Optional<ZoneId> read = zone(word);
        if (read.isEmpty())
          return new Reading.Unclear(
              "I know no time zone \"" + word + "\". Write it like Europe/Paris, Asia/Shanghai or UTC.");
        zone = read.get();
      }
      return new Reading.Read(new Schedule(known, day, at, zone), typed, String.join(" ", words));
    }

    private boolean rhythm() {
      boolean every = take("every") || take("each");
      String first = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
      rhythm = switch (first) {
        case "daily" -> Rhythm.DAILY;
        case "day" -> every ? Rhythm.DAILY : null;
        case "weekdays", "workdays" -> Rhythm.WEEKDAYS;
        case "weekday", "workday" -> every ? Rhythm.WEEKDAYS : null;
        case "weekly" -> Rhythm.WEEKLY;
        case "week" -> every ? Rhythm.WEEKLY : null;
        case "monthly" -> Rhythm.MONTHLY;
        case "month" -> every ? Rhythm.MONTHLY : null;
        default -> null;
      };
      if (rhythm != null) words.removeFirst();
      else if (ScheduleReader.weekday(first) > 0) rhythm = Rhythm.WEEKLY;
      return rhythm != null;
    }

    private Optional<Reading> weekday() {
      take("on");
      day = words.isEmpty() ? 0 : ScheduleReader.weekday(words.getFirst());
      if (day > 0) words.removeFirst();
      else
        day = 1;
      return Optional.empty();
    }

    private Optional<Reading> monthday() {
      boolean on = take("on");
      take("the");
      on |= take("day");
      day = 1;
      Matcher number = ORDINAL.matcher(words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT));
      if (!number.matches()) return Optional.empty();
      day = Integer.parseInt(number.group(1));
      words.removeFirst();
      if (!words.isEmpty() && MONTH.matcher(words.getFirst()).matches())
        return Optional.of(new Reading.Unclear("It comes every month: say the day alone, as in: monthly on " + day
            + ". A shorter month counts its last day."));
      return day >= 1 && day <= 31
          ? Optional.empty()
          : Optional.of(new Reading.Unclear("There is no day " + day + (on ? "" : " of the month") + ": say 1 to 31."));
    }

    private boolean take(String word) {
      if (words.isEmpty() || !words.getFirst().equalsIgnoreCase(word)) return false;
      words.removeFirst();
      return true;
    }

    /** What is a time of day or a date, which no company begins with. */
    private boolean looksLikeWhen() {
      String first = words.getFirst();
      String second = words.size() > 1 ? words.get(1) : "";
      if (first.equalsIgnoreCase("on") || first.equalsIgnoreCase("at")) {
        first = second;
        second = words.size() > 2 ? words.get(2) : "";
      }
      return CLOCK.matcher(first).matches() || (ORDINAL.matcher(first.toLowerCase(Locale.ROOT)).matches()
          && MONTH.matcher(second).matches());
    }

    /** What begins with digits and has a colon or stands before what no name begins with. */
    private static boolean looksLikeTime(String word) {
      return word.matches("(?i)\\d{1,3}(?:[:.]\\d{1,3})*(?:am|pm|h)?");
    }
  }
}
