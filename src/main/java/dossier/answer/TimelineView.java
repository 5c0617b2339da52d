package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts facts in the order in which they happened, under years or months. */
final class TimelineView {
  /** Most lines in all, and under one heading: those that most sources tell are kept. */
  static final int LINES = 60;
  private static final int UNDER_ONE = 12;
  /** So many facts under a heading that are more than mentioned need no others beside them. */
  private static final int ENOUGH = 3;
  /** Headlines under a heading that facts fill. */
  private static final int LEAST_NEWS = 2;
  /** Longest period in days that is told by months. */
  private static final int BY_MONTHS = 366;

  private final FactWording wording;
  private final Predicate<String> whose;
  private final Predicate<MergedFact> own;

  /** Of all companies. */
  TimelineView(FactWording wording) {
    this(wording, any -> true, any -> true);
  }

  /**
   * @param whose whether a title names whose timeline it is
   * @param own whether what tells a fact speaks of the company of the fact itself
   */
  TimelineView(FactWording wording, Predicate<String> whose, Predicate<MergedFact> own) {
    this.wording = wording;
    this.whose = whose;
    this.own = own;
  }

  /** The events among {@code facts}: standing figures without a time of their own are none. */
  static List<MergedFact> events(List<MergedFact> facts, @Nullable TimeRange period) {
    return facts.stream().filter(fact -> isEvent(fact, period)).sorted(FactDates.OLDEST).toList();
  }

  /** A figure happens when it is reported, not in the period that it is of. */
  private static boolean isEvent(MergedFact fact, @Nullable TimeRange period) {
    PartialDate date = FactDates.date(fact);
    if (date == null || (period != null && !date.range().overlaps(period))) return false;
    boolean figure = fact.fact().type() == FactType.METRIC;
    return !figure || fact.fact().period() != null || fact.fact().date() != null;
  }

  /** The groups of sorted events alone. */
  List<FactGroup> groups(List<MergedFact> events, @Nullable TimeRange period) {
    return groups(events, period, List.of(), candidate -> {
      throw new IllegalStateException("no headline was given");
    });
  }

  /**
   * The groups of sorted events and of what else was news.
   *
   * @param news newest first
   * @param shown makes a line of one that is shown
   */
  List<FactGroup> groups(List<MergedFact> events, @Nullable TimeRange period, List<Headlines.Candidate> news,
      Function<Headlines.Candidate, Headline> shown) {
    boolean months = period != null && period.from().plusDays(BY_MONTHS).compareTo(period.to()) >= 0;
    Map<PartialDate, List<ViewLine>> byDate = new TreeMap<>(
        byHeading(lines(events, period), ViewLine::date, months));
    Map<PartialDate, List<MergedFact>> all = byHeading(events, FactDates::date, months);
    Map<PartialDate, List<Headlines.Candidate>> newsByDate = byHeading(news, Headlines.Candidate::date, months);
    newsByDate.keySet().forEach(date -> byDate.computeIfAbsent(date, any -> List.of()));
    int each = byDate.isEmpty() ? 0 : Math.max(2, Math.min(UNDER_ONE, LINES / byDate.size()));
    List<FactGroup> groups = new ArrayList<>();
    byDate.forEach((date, lines) -> {
      List<FactItem> items = items(lines, each);
      int room = Math.max(LEAST_NEWS, each - items.size());
      List<Headlines.Candidate> newest = newsByDate.getOrDefault(date, List.of()).stream().limit(room).toList();
      int more = Math.max(0, all.getOrDefault(date, List.of()).size() - items.size());
      groups.add(new FactGroup(date.display(), items, more, newest.reversed().stream().map(shown).toList()));
    });
    return groups;
  }

  /** What is shown of the events, each matter once, those that tell most first. */
  private List<ViewLine> lines(List<MergedFact> events, @Nullable TimeRange period) {
    List<MergedFact> best = events.stream()
        .filter(event -> !Background.isRecalled(event))
        .sorted(MOST_TELLING)
        .toList();
    return Firm.of(SameMatter.once(ViewLine.of(best, whose)
        .stream()
        .filter(
            line -> line.isOwn(own) && line.date() != null && (period == null || line.date().range().overlaps(period)))
        .toList()));
  }

  /** The events of which something can be shown. */
  List<MergedFact> shown(List<MergedFact> events) {
    return lines(events, null).stream().map(ViewLine::fact).toList();
  }

  private static <T> Map<PartialDate, List<T>> byHeading(List<T> all, Function<T, @Nullable PartialDate> date,
      boolean months) {
    Map<PartialDate, List<T>> byHeading = new HashMap<>();
    for (T each : all) {
      PartialDate at = date.apply(each);
      if (at != null) byHeading.computeIfAbsent(heading(at, months), any -> new ArrayList<>()).add(each);
    }
    return byHeading;
  }

  private static PartialDate heading(PartialDate date, boolean months) {
    return new PartialDate(date.year(), months ? date.month() : 0, 0);
  }

  private List<FactItem> items(List<ViewLine> bestFirst, int most) {
    List<ViewLine> firm = bestFirst.stream().filter(line -> Standing.of(line.fact()) != Standing.MENTIONED).toList();
    List<FactItem> items = (firm.size() >= ENOUGH ? firm : bestFirst).stream()
        .limit(most)
        .sorted(Comparator.comparing(TimelineView::day))
        .map(line -> line.item(wording))
        .toList();
    return FactGroups.distinct(items);
  }

  private static LocalDate day(ViewLine line) {
    PartialDate date = line.date();
    return date == null ? LocalDate.MAX : date.range().from();
  }

  /** What more independent sources tell, then what is told as news, then what says more than its type, then what is surer, then what tells an amount. */
  static final Comparator<MergedFact> MOST_TELLING = Comparator.comparingInt(MergedFact::sources)
      .reversed()
      .thenComparing(Standing::of)
      .thenComparing(FactGroups::bare)
      .thenComparing(fact -> fact.fact().modality() != Modality.ASSERTED)
      .thenComparing(fact -> fact.fact().amount() == null)
      .thenComparing(Comparator.comparingInt(FactGroups::slots).reversed());
}
