package dossier.text;

import dossier.text.Time.Days;
import dossier.text.TimeExpression.Mod;
import dossier.text.TimeParser.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that open a time and change or bound what follows: "since", "before", "early", "end of", "between". */
record TimeOpening(String name, Kind kind, Pattern pattern) {
  /** What an opening does with the time after it. */
  enum Kind {
    SINCE, BEFORE, AFTER, UNTIL, FROM, RANGE, EARLY, MIDDLE, LATE, EARLIER, LATER, WEEKDAY, AS_OF
  }

  /** What joins two times to a range. */
  static final Pattern CONNECTOR = Pattern.compile(
      "(?:\\s+(?:to|until|till|through|thru)\\s+|\\s?[-–—~]\\s?)(?:the )?", Pattern.CASE_INSENSITIVE);
  /** The same after "between", "from" or "both". */
  static final Pattern OPENED_CONNECTOR = Pattern.compile(
      "(?:\\s+(?:to|until|till|through|thru|and|up to)\\s+|\\s?[-–—~]\\s?)(?:the |(?:early|late|mid)[ -])?",
      Pattern.CASE_INSENSITIVE);

  private static final String LINK = "(?:-| )(?:in |of |on )?(?:the )?";

  static final List<TimeOpening> TABLE = List.of(
      of("since", Kind.SINCE, "since (?:the )?(?:early |late |mid-?)?"),
      of("before", Kind.BEFORE, "(?:before|prior to|earlier than) (?:the )?"),
      of("after", Kind.AFTER, "(?:after|later than) (?:the )?"),
      of("until", Kind.UNTIL, "(?:until|till|through|up to|no later than|by) (?:the )?"),
      of("starting", Kind.FROM, "(?:(?:starting|beginning) (?:in|on|from)|as from) (?:the )?"),
      of("as of", Kind.AS_OF, "as of (?:the )?"),
      of("range", Kind.RANGE, "(?:between|from) (?:the )?"),
      of("early", Kind.EARLY, "(?:early|beginning|start)" + LINK),
      of("middle", Kind.MIDDLE, "mid(?:dle)?" + LINK),
      of("late", Kind.LATE, "(?:late|end|ending)" + LINK),
      of("earlier", Kind.EARLIER, "earlier (?:in )?(?:the )?(?=this|in|the|year)"),
      of("weekday", Kind.WEEKDAY, "(?:(?:this|next|last|on) )?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)"
          + "(?:day)?\\.?,? (?:the )?"),
      of("later", Kind.LATER, "later (?:in )?(?:the )?(?=this|in|the|year)"));

  /** The openings by the first word that each may begin with. */
  private static final Map<String, List<TimeOpening>> BY_WORD = byWord();

  private static Map<String, List<TimeOpening>> byWord() {
    Map<String, List<TimeOpening>> openings = new HashMap<>();
    String weekdays = "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday";
    for (TimeOpening opening : TABLE) {
      String words = switch (opening.kind()) {
        case SINCE -> "since";
        case BEFORE -> "before prior earlier";
        case AFTER -> "after later";
        case UNTIL -> "until till through up no by";
        case FROM -> "starting beginning as";
        case RANGE -> "between from";
        case EARLY -> "early beginning start";
        case MIDDLE -> "mid middle";
        case LATE -> "late end ending";
        case EARLIER -> "earlier";
        case LATER -> "later";
        case AS_OF -> "as";
        case WEEKDAY -> weekdays + " this next last on";
      };
      for (String word : words.split(" ", -1))
        openings.computeIfAbsent(word, each -> new ArrayList<>()).add(opening);
    }
    return openings;
  }

  /** The openings that may begin with {@code word}. */
  static List<TimeOpening> beginningWith(String word) {
    return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  private static TimeOpening of(String name, Kind kind, String pattern) {
    return new TimeOpening(name, kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /** Whether it bounds the time rather than naming a part of it. */
  boolean isMod() {
    return switch (kind) {
      case SINCE, BEFORE, AFTER, UNTIL, FROM -> true;
      case RANGE, EARLY, MIDDLE, LATE, EARLIER, LATER, WEEKDAY, AS_OF -> false;
    };
  }

  /**
   * The time with this opening, beginning at {@code start}; null where the opening does not go with it, so "from March"
   * is no range and "end of Tuesday" no part.
   *
   * @param range whether {@code inner} is a range of two times
   * @param days the days of {@code inner}
   */
  @Nullable
  Found apply(int start, Found inner, boolean range, @Nullable Days days, LocalDate reference) {
    if (days == null) return null;
    return switch (kind) {
      case SINCE -> bounded(start, inner, days, Mod.SINCE, !days.range().from().isAfter(reference));
      case BEFORE -> bounded(start, inner, days, Mod.BEFORE, true);
      case AFTER -> bounded(start, inner, days, Mod.AFTER, true);
      case UNTIL -> bounded(start, inner, days, Mod.UNTIL, true);
      case FROM -> bounded(start, inner, days, Mod.FROM, true);
      case RANGE ->
        range || !days.range().equals(days.named()) ? new Found(start, inner.end(), inner.time(), Mod.NONE) : null;
      case AS_OF -> new Found(start, inner.end(), inner.time(), inner.mod());
      case EARLY, MIDDLE, LATE, EARLIER, LATER -> part(start, inner, days, reference);
      case WEEKDAY -> inner.time() instanceof Time.Calendar && inner.time().grain() == Grain.DAY
          ? new Found(start, inner.end(), inner.time(), inner.mod())
          : null;
    };
  }

  private static @Nullable Found bounded(int start, Found inner, Days days, Mod mod, boolean fits) {
    return fits && inner.mod() == Mod.NONE ? new Found(start, inner.end(), days, mod) : null;
  }

  private @Nullable Found part(int start, Found inner, Days days, LocalDate reference) {
    Days part = TimeSpans.part(kind, days, reference);
    return part == null || inner.mod() != Mod.NONE ? null : new Found(start, inner.end(), part, Mod.NONE);
  }
}
