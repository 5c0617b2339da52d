package dossier.text;

import dossier.text.Time.Days;
import dossier.text.TimeExpression.Mod;
import dossier.text.TimeForm.Words;
import dossier.text.TimeWords.Starter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads times in one text by descent: an opening ("since", "early"), a range of two times, or one form. */
final class TimeParser {
  private static final int MAX_OPENINGS = 3;
  /** Figures from which on all numbers are alike: no time has one so long. */
  private static final int MOST_FIGURES = 5;
  /** The forms that begin with a number, by how many figures it has. */
  private static final List<List<TimeForm>> FIGURES;
  private static final Map<Starter, List<TimeForm>> FORMS = new EnumMap<>(Starter.class);

  static {
    List<TimeForm> all = Stream
        .of(CalendarForms.FORMS, PeriodForms.FORMS, RelativeForms.FORMS, DayRangeForms.FORMS)
        .flatMap(List::stream)
        .toList();
    List<TimeForm> figures = all.stream().filter(form -> form.starter() == null).toList();
    FIGURES = IntStream.rangeClosed(0, MOST_FIGURES)
        .mapToObj(count -> figures.stream().filter(form -> form.mayBeginWith(count)).toList())
        .toList();
    for (Starter starter : Starter.values())
      FORMS.put(starter, all.stream().filter(form -> form.starter() == starter).toList());
  }

  /** A time that stands in the text. */
  record Found(int start, int end, Time time, Mod mod) {}

  private final String text;
  private final LocalDate reference;
  private final Map<Pattern, Matcher> matchers = new HashMap<>();

  TimeParser(String text, LocalDate reference) {
    this.text = text;
    this.reference = reference;
  }

  /** The time that begins with the word {@code [at, end)}, or null. */
  @Nullable
  Found parse(int at, int end) {
    return parse(at, end, MAX_OPENINGS, false);
  }

  private @Nullable Found parse(int at, int end, int openings, boolean joined) {
    boolean figure = isDigit(text.charAt(at));
    @Nullable
    Starter starter = figure ? null : TimeWords.starter(text, at, end);
    if (!figure && (starter == null || !TimeWords.goesOn(starter, text, end))) return null;
    Found opened = openings > 0 && !figure ? opened(at, end, openings) : null;
    Found first = atom(at, figure, starter, joined);
    if (opened != null && (first == null || opened.end() > first.end())) return opened;
    if (first == null) return null;
    return joined ? first : ranged(first, false, openings);
  }

  private @Nullable Found opened(int at, int end, int openings) {
    for (TimeOpening opening : TimeOpening.beginningWith(text.substring(at, end))) {
      Matcher matcher = matcher(opening.pattern());
      if (!matcher.region(at, text.length()).lookingAt()) continue;
      boolean range = opening.kind() == TimeOpening.Kind.RANGE;
      Found inner = parseFrom(matcher.end(), openings - 1, true);
      if (inner == null) continue;
      Found whole = range || opening.isMod() ? ranged(inner, range, openings - 1) : inner;
      boolean event = opening.isMod() && TimeChecks.namesEvent(text, inner.start(), whole.end());
      Found opened = event
          ? null
          : opening.apply(at, whole, whole.end() > inner.end(), TimeTense.resolve(text, whole, reference), reference);
      if (opened != null) return opened;
    }
    return null;
  }

  private @Nullable Found parseFrom(int at, int openings, boolean joined) {
    int end = TimeExpressions.wordEnd(text, at);
    return end == at ? null : parse(at, end, openings, joined);
  }

  private @Nullable Found atom(int at, boolean figure, @Nullable Starter starter, boolean joined) {
    @Nullable
    Found best = null;
    List<TimeForm> forms = figure
        ? FIGURES.get(figures(at))
        : starter == null ? List.of() : FORMS.getOrDefault(starter, List.of());
    for (TimeForm form : forms) {
      Matcher matcher = matcher(form.pattern());
      if (!matcher.region(at, text.length()).lookingAt() || (best != null && matcher.end() <= best.end())) continue;
      Time time = form.reading().read(new Words(matcher), reference);
      if (time == null || time.at(reference) == null) continue;
      Found found = new Found(at, matcher.end(), time, Mod.NONE);
      if (TimeChecks.plausible(text, found, joined)) best = found;
    }
    return best;
  }

  /** {@code first} and the time that follows it after "to", "until" or a dash; after "between" also after "and". */
  private Found ranged(Found first, boolean opened, int openings) {
    Matcher connector = matcher(opened ? TimeOpening.OPENED_CONNECTOR : TimeOpening.CONNECTOR);
    if (openings < 1 || !connector.region(first.end(), text.length()).lookingAt()) return first;
    if (text.startsWith("now", connector.end()) && opened) return upToNow(first, connector.end() + 3);
    Found second = parseFrom(connector.end(), Math.min(1, openings - 1), true);
    if (second == null || second.mod() != Mod.NONE) return first;
    Days days = TimeSpans.between(first.time(), second.time(), reference);
    return days == null ? first : new Found(first.start(), second.end(), days, Mod.NONE);
  }

  private Found upToNow(Found first, int end) {
    Days days = TimeSpans.between(first.time(), Days.of(TimeRange.day(reference), Grain.DAY), reference);
    return days == null ? first : new Found(first.start(), end, days, Mod.NONE);
  }

  private Matcher matcher(Pattern pattern) {
    return matchers.computeIfAbsent(pattern,
        each -> each.matcher(text).useTransparentBounds(true).useAnchoringBounds(false));
  }

  private int figures(int at) {
    int end = at;
    while (end < text.length() && end < at + MOST_FIGURES && isDigit(text.charAt(end)))
      end++;
    return end - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
