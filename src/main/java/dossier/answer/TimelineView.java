package dossier.answer;

import dossier.article.Dating;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts facts, and titles of what no fact tells, in the order in which they happened, under years or months. */
final class TimelineView {
  /** Most lines in all, and under one heading: those that weigh most are kept. */
  static final int LINES = 90;
  private static final int UNDER_ONE = 12;
  /** So many facts under a heading that are more than mentioned need no others beside them. */
  private static final int ENOUGH = 3;
  /** Longest period in days that is told by months. */
  private static final int BY_MONTHS = 366;
  private static final int MONTH = 31;
  /** Figures of one report under a heading that has more than a few lines. */
  private static final int FIGURES_TOGETHER = 2;
  private static final int FEW = 6;
  /** The figures of a company that come first. */
  private static final List<String> FIGURES = List.of("revenue", "profit", "loss");

  /** What is to be shown: a fact, or the title of what no fact tells. */
  private record Entry(PartialDate date, int weight, @Nullable ViewLine line,
      Headlines.@Nullable Candidate title) {
    /** By its day, then by when that was reported. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::day).thenComparing(Entry::reported);

    /** The same as one of so many lines on its matter: what much is told of is worth more. */
    Entry among(int told) {
      int more = line != null && line.fact().fact().type() == FactType.EARNINGS ? 0 : Weight.of(told);
      return new Entry(date, weight + more, line, title);
    }

    /** Of a year or month alone the day of its first report in that time. */
    LocalDate day() {
      LocalDate first = date.range().from();
      return date.day() != 0 || line == null ? first : FactDates.earliest(line.fact(), date.range());
    }

    /** The first moment at which it may have been reported. */
    private Instant reported() {
      Dating dating = title != null ? title.entry().dating() : line != null ? line.dating() : Dating.UNKNOWN;
      return FactDates.moment(dating);
    }

    /** The title that it shows; empty where it is a fact's own line. */
    String titled() {
      Evidence titled = line == null ? null : line.title();
      return title != null ? title.title() : titled != null ? titled.title() : "";
    }

    /** Whether it tells what happened, and not how shares moved or what somebody thinks. */
    boolean isEvent() {
      return TitleKinds.isEvent(titled());
    }

    /**
     * @param own words of the names of whose timeline it is
     * @param known names in other titles
     */
    Matter matter(Set<String> own, Set<String> known) {
      if (line != null && line.title() == null) return Matter.of(line.fact(), own, day());
      return Matter.of(titled(), TitleKinds.of(titled()), own, known, day());
    }

    /** Whether its title tells what somebody says or awaits, which is left out where enough was done. */
    boolean isLesser() {
      return !titled().isEmpty() && TitleKinds.isLesser(titled());
    }

    /** Of figures told together the place in which they are looked for: the revenue, the profit, then the rest. */
    int place() {
      if (line == null || line.fact().fact().type() != FactType.EARNINGS) return 0;
      Amount amount = line.fact().fact().amount();
      boolean share = amount != null && Figures.kind(amount.unit()) == Figures.Kind.PER_SHARE;
      int place = share ? -1 : FIGURES.indexOf(FactSenses.of(line.fact()));
      int rest = place < 0 ? FIGURES.size() : place;
      boolean whole = !Merit.isOfPart(line.fact()) && line.fact().fact().modality() == Modality.ASSERTED;
      return whole ? rest : rest + FIGURES.size() + 1;
    }

    boolean isMentioned() {
      return line != null && Standing.of(line.fact()) == Standing.MENTIONED;
    }
  }

  private static final Comparator<Entry> WEIGHTIEST = Comparator.comparingInt(Entry::weight)
      .thenComparing(entry -> entry.line() != null)
      .reversed()
      .thenComparingInt(Entry::place);

  private final FactWording wording;
  private final Predicate<String> whose;
  private final Predicate<MergedFact> own;
  private final Set<String> names;
  private final String further;

  /** Of all companies. */
  TimelineView(FactWording wording) {
    this(wording, any -> true, any -> true, Set.of(), "");
  }

  /**
   * @param whose whether a title names whose timeline it is
   * @param own whether what tells a fact speaks of the company of the fact itself
   * @param names the words of the names of whose timeline it is
   * @param further what stands before a heading in the command that shows all under it
   */
  TimelineView(FactWording wording, Predicate<String> whose, Predicate<MergedFact> own, Set<String> names,
      String further) {
    this.wording = wording;
    this.whose = whose;
    this.own = own;
    this.names = names;
    this.further = further;
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
    return (!figure || fact.fact().period() != null || fact.fact().date() != null) && !Denials.isState(fact);
  }

  /** The groups of sorted events alone. */
  List<FactGroup> groups(List<MergedFact> events, @Nullable TimeRange period) {
    return groups(lines(events, period), period, List.of(), null);
  }

  /**
   * The groups of lines and of what else was news.
   *
   * @param news titles that no line tells
   * @param headlines makes lines of them; null where there are none
   */
  List<FactGroup> groups(List<ViewLine> lines, @Nullable TimeRange period, List<Headlines.Candidate> news,
      @Nullable Headlines headlines) {
    boolean months = isByMonths(period);
    Set<ViewLine> firm = new LinkedHashSet<>(months ? lines : Firm.of(lines));
    Map<PartialDate, List<Entry>> all = new TreeMap<>();
    for (Entry entry : eventsOf(entries(lines, period, news, headlines)))
      add(entry, months, all);
    int each = each(all.values(), isOfMonth(period) ? LINES : UNDER_ONE);
    List<FactGroup> groups = new ArrayList<>();
    all.forEach((heading, entries) -> {
      List<Entry> shown = shown(months ? entries : withoutFollowUps(entries), firm, each);
      String command = further.isEmpty() || isOfMonth(period) || (months && heading.month() == 0) ? "" : further;
      if (!shown.isEmpty()) groups.add(group(heading, shown, entries.size(), command, headlines));
    });
    return groups;
  }

  private static List<Entry> entries(List<ViewLine> lines, @Nullable TimeRange period, List<Headlines.Candidate> news,
      @Nullable Headlines headlines) {
    List<Entry> entries = new ArrayList<>();
    for (ViewLine line : lines) {
      PartialDate date = line.date();
      if (date != null) entries.add(new Entry(date, Weight.of(line), line, null));
    }
    if (headlines == null) return entries;
    for (Headlines.Candidate title : news)
      if (period == null || title.date().range().overlaps(period))
        entries.add(new Entry(title.date(), Weight.of(title.title(), headlines.sources(title)), null, title));
    return entries;
  }

  /** Those that tell what happened; all where none does. */
  private static List<Entry> eventsOf(List<Entry> entries) {
    List<Entry> events = entries.stream().filter(Entry::isEvent).toList();
    return events.isEmpty() ? entries : events;
  }

  private List<Entry> withoutFollowUps(List<Entry> entries) {
    List<Entry> inOrder = entries.stream().sorted(Entry.ORDER).toList();
    Set<String> known = Matter.names(entries.stream().map(Entry::titled).toList());
    int figures = entries.size() > FEW ? FIGURES_TOGETHER : FollowUps.MANY;
    return FollowUps.without(inOrder, entry -> entry.matter(names, known), WEIGHTIEST, figures, Entry::among);
  }

  private static boolean isOfMonth(@Nullable TimeRange period) {
    return period != null && period.from().plusDays(MONTH).compareTo(period.to()) >= 0;
  }

  static boolean isByMonths(@Nullable TimeRange period) {
    return period != null && period.from().plusDays(BY_MONTHS).compareTo(period.to()) >= 0;
  }

  private static void add(Entry entry, boolean months, Map<PartialDate, List<Entry>> all) {
    PartialDate heading = new PartialDate(entry.date().year(), months ? entry.date().month() : 0, 0);
    all.computeIfAbsent(heading, any -> new ArrayList<>()).add(entry);
  }

  /** Most lines under a heading: what those with few leave goes to those with many. */
  private static int each(Collection<List<Entry>> headings, int most) {
    int each = 2;
    while (each < most && lines(headings, each + 1) <= LINES)
      each++;
    return each;
  }

  private static int lines(Collection<List<Entry>> headings, int each) {
    return headings.stream().mapToInt(entries -> Math.min(entries.size(), each)).sum();
  }

  /** The weightiest of a heading in the order of time. What is only mentioned stands where there is little else. */
  private static List<Entry> shown(List<Entry> entries, Set<ViewLine> firm, int most) {
    List<Entry> sure = entries.stream().filter(entry -> entry.line() == null || firm.contains(entry.line())).toList();
    List<Entry> told = sure.stream().filter(entry -> !entry.isMentioned()).toList();
    long facts = told.stream().filter(entry -> entry.line() != null).count();
    List<Entry> full = facts >= ENOUGH ? told : sure;
    List<Entry> done = full.stream().filter(entry -> !entry.isLesser()).toList();
    List<Entry> kept = (done.size() > ENOUGH ? done : full).stream().sorted(WEIGHTIEST).limit(most).toList();
    boolean whole = !kept.isEmpty() && kept.size() + 1 == entries.size();
    return (whole ? entries : kept).stream().sorted(Entry.ORDER).toList();
  }

  private FactGroup group(PartialDate heading, List<Entry> shown, int all, String command,
      @Nullable Headlines headlines) {
    List<FactItem> items = new ArrayList<>();
    List<Headline> titles = new ArrayList<>();
    for (Entry entry : shown) {
      if (entry.line() != null) items.add(entry.line().item(wording).at(PartialDate.of(entry.day())));
      if (entry.title() != null && headlines != null) titles.add(headlines.shown(entry.title()));
    }
    List<FactItem> distinct = FactGroups.distinct(items);
    String called = heading.display();
    return new FactGroup(called, distinct, all - shown.size(), titles, command.isEmpty() ? "" : command + " " + called);
  }

  /** What can be shown of the events, each matter once, those that tell most first. */
  List<ViewLine> lines(List<MergedFact> events, @Nullable TimeRange period) {
    List<MergedFact> best = events.stream()
        .filter(event -> !Background.isRecalled(event))
        .sorted(MOST_TELLING)
        .toList();
    List<ViewLine> fitting = ViewLine.of(best, whose).stream().filter(line -> fits(line, period)).toList();
    return Struck.with(SameMatter.once(fitting)).stream().filter(line -> fits(line, period)).toList();
  }

  private boolean fits(ViewLine line, @Nullable TimeRange period) {
    PartialDate date = line.date();
    boolean named = line.title() == null || whose.test(line.title().title());
    return named && line.isOwn(own) && date != null && (period == null || date.range().overlaps(period));
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
