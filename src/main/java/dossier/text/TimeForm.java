package dossier.text;

import dossier.text.TimeWords.Starter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of naming time: what it may begin with, its pattern over the fragments of {@link TimeWords}, and how it is
 * read.
 *
 * @param fewest figures of the number that it begins with; 0 where it begins with a word
 * @param most figures of that number
 */
record TimeForm(String name, @Nullable Starter starter, Pattern pattern, Reading reading, int fewest, int most) {
  /** Fragments that are a number of so many figures and no more, by what a pattern begins with. */
  private static final Map<String, Integer> FIGURES = Map.of("{y4}", 4, "{year}", 4, "{dm}", 2, "{day}", 2);

  /** What a match means, seen from a reference day; null where it is no time after all. */
  interface Reading {
    @Nullable
    Time read(Words words, LocalDate reference);
  }

  /** A form that begins with a word of that kind. */
  static TimeForm words(String name, Starter starter, String pattern, Reading reading) {
    return new TimeForm(name, starter, compiled(pattern), reading, 0, Integer.MAX_VALUE);
  }

  /** A form that begins with a figure. */
  static TimeForm figures(String name, String pattern, Reading reading) {
    int most = FIGURES.getOrDefault(pattern.substring(0, pattern.indexOf('}') + 1), Integer.MAX_VALUE);
    return new TimeForm(name, null, compiled(pattern), reading, most == 4 ? 4 : 1, most);
  }

  /** Whether it may begin with a number of so many figures; a cheap check. */
  boolean mayBeginWith(int figures) {
    return figures >= fewest && figures <= most;
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile("(?:" + TimeWords.expand(pattern) + ")(?![\\w%]|[.,:]\\d)", Pattern.CASE_INSENSITIVE);
  }

  /** The words of a match by the name of their fragment. */
  static final class Words {
    private final Matcher matcher;

    Words(Matcher matcher) {
      this.matcher = matcher;
    }

    /** The words of that fragment; empty where the pattern has none of it or it was left out. */
    @SuppressWarnings("NullAway") // an absent regex group is null by contract
    String word(String fragment) {
      if (!matcher.namedGroups().containsKey(fragment)) return "";
      String word = matcher.group(fragment);
      return word == null ? "" : word;
    }

    boolean has(String fragment) {
      return !word(fragment).isEmpty();
    }

    int number(String fragment) {
      return has(fragment) ? TimeWords.leading(word(fragment)) : 0;
    }

    int year() {
      return has("year") ? TimeWords.year(word("year")) : 0;
    }

    int month() {
      return TimeWords.month(word("month"));
    }

    /** The ordinal or figure of a day. */
    int day(String fragment) {
      return TimeWords.ordinal(word(fragment));
    }

    int ordinal() {
      return TimeWords.ordinal(word("ordinal"));
    }

    int shift() {
      return TimeWords.shift(word("shift"));
    }

    int count() {
      return TimeWords.count(word("count"));
    }

    Grain unit() {
      return TimeWords.unit(word("unit"));
    }

    DayOfWeek weekday() {
      return TimeWords.weekday(word("weekday"));
    }

    /** The characters of the whole match. */
    String all() {
      return matcher.group();
    }
  }
}
