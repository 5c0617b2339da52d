package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  TimelineView(FactWording wording) {
    this.wording = wording;
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
    Map<PartialDate, List<MergedFact>> byDate = new TreeMap<>();
    boolean months = period != null && period.from().plusDays(BY_MONTHS).compareTo(period.to()) >= 0;
    for (MergedFact event : events) {
      PartialDate date = FactDates.date(event);
      if (date != null) byDate.computeIfAbsent(heading(date, months), any -> new ArrayList<>()).add(event);
    }
    Map<PartialDate, List<Headlines.Candidate>> newsByDate = news.stream()
        .collect(Collectors.groupingBy(candidate -> heading(candidate.date(), months)));
    newsByDate.keySet().forEach(date -> byDate.computeIfAbsent(date, any -> new ArrayList<>()));
    int each = byDate.isEmpty() ? 0 : Math.max(2, Math.min(UNDER_ONE, LINES / byDate.size()));
    List<FactGroup> groups = new ArrayList<>();
    byDate.forEach((date, facts) -> {
      FactGroup group = group(date.display(), facts, each);
      int room = Math.max(LEAST_NEWS, each - group.items().size());
      List<Headlines.Candidate> newest = newsByDate.getOrDefault(date, List.of()).stream().limit(room).toList();
      groups.add(new FactGroup(group.heading(), group.items(), group.more(),
          newest.reversed().stream().map(shown).toList()));
    });
    return groups;
  }

  private static PartialDate heading(PartialDate date, boolean months) {
    return new PartialDate(date.year(), months ? date.month() : 0, 0);
  }

  private FactGroup group(String heading, List<MergedFact> facts, int most) {
    Set<MergedFact> kept = new HashSet<>(Standing.firm(facts, ENOUGH)
        .stream()
        .sorted(MOST_TELLING)
        .limit(most)
        .toList());
    List<FactItem> items = facts.stream().filter(kept::contains).map(wording::item).toList();
    return new FactGroup(heading, FactGroups.distinct(items), facts.size() - items.size());
  }

  /** What more independent sources tell, then what is told as news, then what says more than its type, then what is surer, then what tells an amount. */
  static final Comparator<MergedFact> MOST_TELLING = Comparator.comparingInt(MergedFact::sources)
      .reversed()
      .thenComparing(Standing::of)
      .thenComparing(FactGroups::bare)
      .thenComparing(fact -> fact.fact().modality() != Modality.ASSERTED)
      .thenComparing(fact -> fact.fact().amount() == null);
}
