package dossier.digest;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is typed behind {@code mute}: a name, and for how long or that it is over. */
public final class MuteReader {
  /** How long something is muted when nothing is said. */
  public static final Duration USUAL = Duration.ofDays(7);
  /** The longest. */
  public static final Duration LONGEST = Duration.ofDays(366);
  private static final Pattern TIME = Pattern
      .compile("(?i)(?:\\s+|^)(?:for\\s+)?(\\d{1,6})\\s*(h|hours?|d|days?|w|weeks?|m|months?)\\s*$");
  private static final Pattern OFF = Pattern.compile("(?i)(?:off|end)\\s(.+)|(.+)\\s(?:off|end)");
  private static final Pattern TIME_LIKE = Pattern.compile("(?i)(?:\\s|^)-?\\d+\\s*[a-z]{0,8}\\s*$");

  private MuteReader() {}

  /** What was read. */
  public sealed interface Reading {
    /** What is to be muted, and for how long. */
    record Mute(String name, Duration time) implements Reading {}

    /** What is to be heard of again. */
    record Off(String name) implements Reading {}

    /** It cannot be read. */
    record Unclear(String sentence) implements Reading {}
  }

  /** Reads words, which are not blank. */
  public static Reading read(String words) {
    Matcher off = OFF.matcher(words.strip());
    if (off.matches()) return new Reading.Off((off.group(1) == null ? off.group(2) : off.group(1)).strip());
    Matcher time = TIME.matcher(words);
    if (!time.find())
      return TIME_LIKE.matcher(words).find()
          ? new Reading.Unclear("Say for how long as in 12h, 7d, 2w or 1m.")
          : new Reading.Mute(words.strip(), USUAL);
    String name = words.substring(0, time.start()).strip();
    if (name.isEmpty()) return new Reading.Unclear("Say what to mute, as in: mute xiaomi 7d.");
    Duration asked = unit(time.group(2)).multipliedBy(Long.parseLong(time.group(1)));
    if (asked.isZero()) return new Reading.Unclear("Say for how long as in 12h, 7d, 2w or 1m.");
    if (asked.compareTo(LONGEST) > 0) return new Reading.Unclear("The longest is a year.");
    return new Reading.Mute(name, asked);
  }

  private static Duration unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'h' -> Duration.ofHours(1);
      case 'd' -> Duration.ofDays(1);
      case 'w' -> Duration.ofDays(7);
      default -> Duration.ofDays(30);
    };
  }
}
