package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.NearSpelling;
import dossier.fact.Evidence;
import dossier.fact.EvidenceKey;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.name.Party;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.retrieve.FactSearch;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is listed from facts: facts, timeline, upcoming, quotes, compare. Thread-safe. */
public final class FactViews {
  /** Facts that a request shows unless it says how many. */
  public static final int ITEMS = 10;
  private static final int MOST_COMPARED = 4;
  private static final int AHEAD = 30;

  private final NewsIndex index;
  private final CompanyCatalog companies;
  private final QuestionReader reader;
  private final FactSearch facts;

  /** Views of {@code index}. */
  public FactViews(NewsIndex index, CompanyCatalog companies, QuestionReader reader, FactSearch facts) {
    this.facts = facts;
    this.index = index;
    this.companies = companies;
    this.reader = reader;
  }

  /** One request: the moment of the index, what is known at it, and the numbers of what is cited. */
  private record Desk(IndexSnapshot snapshot, FactBase base, Citing citing, FactWording wording, Instant now) {
    IndexState state() {
      return Answers.state(snapshot);
    }

    /** The facts that are meant, in their order. */
    List<MergedFact> facts(FactAsk ask) {
      List<Party> parties = new ArrayList<>(ask.parties());
      if (parties.isEmpty()) parties.addAll(ask.otherSides());
      return base.facts(parties).stream().filter(ask::fits).sorted(ask.order()).toList();
    }
  }

  private View at(Instant now, Function<Desk, View> view) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Citing citing = Citing.of(snapshot);
      return view
          .apply(new Desk(snapshot, new IndexedFacts(facts, snapshot, now), citing, new FactWording(citing), now));
    }
  }

  /** Typed facts, see {@link #facts(String, Instant, int, FactNarrowing)}. */
  public View facts(String words, Instant now, int limit) {
    return facts(words, now, limit, FactNarrowing.NONE);
  }

  /**
   * Typed facts: {@code google acquisitions 2011, largest first, total}, {@code xiaomi launches since March 2018},
   * {@code layoffs}; every part may be left out.
   *
   * @param limit most facts to show, at least 1
   */
  public View facts(String words, Instant now, int limit, FactNarrowing narrowing) {
    return at(now, desk -> asked(words, desk, read -> {
      FactAsk ask = narrowed(read, narrowing, now);
      List<MergedFact> facts = desk.facts(ask);
      List<FactItem> items = facts.stream().limit(limit).map(desk.wording()::item).toList();
      FactTotals totals = ask.choice().totals() ? FactTotalling.of(facts, ask.called()) : null;
      return new FactView.Facts(ask.choice(), items, facts.size(), totals, desk.state());
    }));
  }

  /**
   * All facts that {@link #facts} would list, with all their evidence.
   *
   * @param take receives them, in their order
   * @return why there are none, where the words cannot be read; nothing otherwise
   */
  public Optional<View> export(String words, Instant now, FactNarrowing narrowing, Consumer<MergedFact> take) {
    List<MergedFact> exported = new ArrayList<>();
    View view = at(now, desk -> asked(words, desk, read -> {
      FactAsk ask = narrowed(read, narrowing, now);
      exported.addAll(desk.facts(ask));
      return new FactView.Facts(ask.choice(), List.of(), exported.size(), null, desk.state());
    }));
    exported.forEach(take);
    return view instanceof FactView.Facts ? Optional.empty() : Optional.of(view);
  }

  /** Facts that an article tells of the tracked companies it names, the newest first, with what others tell of them. */
  public List<FactItem> told(View.Indexed article, Instant now) {
    List<Party> parties = article.companies()
        .stream()
        .map(linked -> new Party(linked.company().name(), linked.company().id()))
        .toList();
    if (parties.isEmpty()) return List.of();
    ArticleId id = article.entry().article().id();
    try (IndexSnapshot snapshot = index.snapshot()) {
      FactWording wording = new FactWording(Citing.of(snapshot));
      return new IndexedFacts(facts, snapshot, now).facts(parties)
          .stream()
          .filter(fact -> fact.evidence().stream().anyMatch(evidence -> evidence.article().equals(id)))
          .map(wording::item)
          .toList();
    }
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private static FactAsk narrowed(FactAsk ask, FactNarrowing narrowing, Instant now) {
    return FactAskHeading.among(FactAskHeading.narrowed(ask, narrowing.words(), narrowing.period(), day(now)),
        narrowing.among(), day(now));
  }

  /** Facts in the order of what happened: {@code xiaomi 2018}. */
  public View timeline(String words, Instant now) {
    return timeline(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View timeline(String words, Instant now, Among among) {
    return at(now, desk -> asked(words, desk, read -> {
      FactAsk ask = FactAskHeading.among(read, among, day(now)).onEitherSide();
      TimeRange period = ask.choice().period();
      List<MergedFact> events = TimelineView.events(desk.facts(ask), period);
      String called = called(read, among);
      Company company = called == null ? ask.company() : null;
      Headlines headlines = new Headlines(desk.snapshot(), desk.citing());
      List<Headlines.Candidate> news = company == null || !ask.words().isEmpty()
          ? List.of()
          : headlines.of(company, period, now, events);
      List<FactGroup> groups = new TimelineView(desk.wording()).groups(events, period, news, headlines::shown);
      Chart chart = company == null
          ? null
          : TimelineChart.of(new Party(company.name(), company.id()), events).orElse(null);
      return new FactView.Timeline(company, called, period, groups, events.size(), chart, desk.state());
    }));
  }

  /**
   * All facts that {@link #timeline} would put in order, with all their evidence.
   *
   * @param take receives them, in their order
   * @return why there are none, where the words cannot be read; nothing otherwise
   */
  public Optional<View> exportTimeline(String words, Instant now, Consumer<MergedFact> take) {
    return exportTimeline(words, now, Among.NOBODY, take);
  }

  /** The same of more companies than the words name. */
  public Optional<View> exportTimeline(String words, Instant now, Among among, Consumer<MergedFact> take) {
    List<MergedFact> events = new ArrayList<>();
    View view = at(now, desk -> asked(words, desk, read -> {
      FactAsk ask = FactAskHeading.among(read, among, day(now)).onEitherSide();
      events.addAll(TimelineView.events(desk.facts(ask), ask.choice().period()));
      return new FactView.Timeline(ask.company(), ask.choice().period(), List.of(), events.size(), desk.state());
    }));
    events.forEach(take);
    return view instanceof FactView.Timeline ? Optional.empty() : Optional.of(view);
  }

  /** Plans ahead and overdue: {@code xiaomi}, or nothing for all companies. */
  public View upcoming(String words, Instant now) {
    return upcoming(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View upcoming(String words, Instant now, Among among) {
    return at(now, desk -> asked(words, desk, read -> {
      Instant newest = desk.snapshot().newest();
      // Of an archive the plans of its last day are wanted, not those of a day of which it cannot know.
      LocalDate day = day(newest != null && newest.isBefore(now) ? newest : now);
      FactAsk ask = FactAskHeading.among(read, among, day(now)).onEitherSide();
      Plans plans = Plans.of(desk.base().facts(ask.parties()), day);
      List<MergedFact> ahead = plans.ahead().stream().filter(ask::fits).toList();
      List<MergedFact> overdue = plans.overdue().stream().filter(ask::fits).toList();
      return new FactView.Upcoming(day, ask.choice().companies(), called(read, among),
          FactGroups.byMonth(ahead.stream().limit(AHEAD).toList(), desk.wording()), ahead.size(),
          FactGroups.distinct(overdue.stream().limit(ITEMS).map(desk.wording()::item).toList()), overdue.size(),
          desk.state());
    }));
  }

  private static @Nullable String called(FactAsk read, Among among) {
    return among.isNobody() ? null : FactAskHeading.called(read, among);
  }

  /** Statements, see {@link #quotes(String, Instant, int)}. */
  public View quotes(String words, Instant now) {
    return quotes(words, now, ITEMS);
  }

  /**
   * Statements: {@code ballmer oracle 2009}; a company alone gives what is said for it.
   *
   * @param limit most statements to show, at least 1
   */
  public View quotes(String words, Instant now, int limit) {
    return quotes(words, now, limit, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View quotes(String words, Instant now, int limit, Among among) {
    if (words.isBlank() && among.isNobody())
      return at(now,
          desk -> new FactView.Unclear("Name a person or a company, such as: quotes ballmer.", desk.state()));
    if (words.isBlank()) return at(now, desk -> quoted("", null, null, among, limit, desk));
    return at(now, desk -> understood(words, desk, understood -> {
      FactAsk ask = FactAskReader.names(understood.question(), companies);
      boolean misspelt = !ask.choice().others().isEmpty() && !understood.near().isEmpty() && !known(ask, desk);
      if (misspelt) return unknown(understood.near().getFirst(), desk);
      String speaker = String.join(" ", ask.choice().others());
      Company company = ask.company();
      return quoted(speaker, company, ask.choice().period(), among, limit, desk);
    }));
  }

  private static View quoted(String speaker, @Nullable Company company, @Nullable TimeRange period, Among among,
      int limit, Desk desk) {
    List<Party> whom = new ArrayList<>(among.parties());
    if (company != null) whom.add(new Party(company.name(), company.id()));
    FactBase.Said said = desk.base().statements(speaker, whom, period, limit);
    String called = among.called() + (company == null ? "" : ", " + company.name());
    return among.isNobody()
        ? new FactView.Quotes(speaker, company, period, said.items(), said.total(), desk.state())
        : new FactView.Quotes(speaker, null, called, period, said.items(), said.total(), desk.state());
  }

  /** Two to four companies side by side: {@code huawei zte market share}. */
  public View compare(String words, Instant now) {
    return compare(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View compare(String words, Instant now, Among among) {
    return at(now, desk -> words.isBlank()
        ? compared(FactAsk.ALL, List.of(), among, desk)
        : understood(words, desk, understood -> compared(
            FactAskReader.compared(understood.question(), companies).onEitherSide(), understood.near(), among, desk)));
  }

  private View compared(FactAsk ask, List<NearSpelling> near, Among among, Desk desk) {
    Set<Company> compared = new LinkedHashSet<>(ask.compared(companies));
    compared.addAll(among.companies());
    String unknown = ask.untracked();
    if (unknown != null) return unknown(unknown, near, desk);
    boolean all = among.outside().isEmpty() && among.own().isEmpty();
    if (!all || compared.size() < 2 || compared.size() > MOST_COMPARED)
      return new FactView.Unclear(
          "Name two to four tracked companies, such as: compare huawei zte market share."
              + (among.isNobody() ? "" : " With " + among.called() + " there are " + count(compared, among) + "."),
          desk.state());
    List<Party> parties = compared.stream().map(company -> new Party(company.name(), company.id())).toList();
    List<MergedFact> facts = desk.base().facts(parties).stream().filter(ask::fitsPeriod).toList();
    List<CompareRow> rows = new CompareView(parties, desk.citing()).rows(facts, ask.words());
    return new FactView.Compare(List.copyOf(compared), ask.words().isEmpty() ? null : ask.called(), rows, desk.state());
  }

  private static String count(Set<Company> compared, Among among) {
    int outside = among.outside().size() + among.own().size();
    return compared.size() + (outside == 0 ? "" : " and " + outside + " outside the catalogue");
  }

  /** One fact with all its evidence and history, by its id. */
  public View detail(String id, Instant now) {
    return at(now, desk -> desk.base()
        .find(id.strip())
        .<View>map(fact -> detail(fact, desk))
        .orElseGet(() -> new FactView.Unclear("There is no fact " + id.strip() + " any more.", desk.state())));
  }

  /** The fact that has the evidence of these keys now, also where people corrected it. */
  public Optional<MergedFact> became(List<EvidenceKey> evidence, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return facts.became(evidence, now, snapshot);
    }
  }

  private static FactView.Detail detail(MergedFact fact, Desk desk) {
    FactItem item = desk.wording().item(fact);
    List<FactLine> history = fact.history().stream().map(desk.wording()::step).toList();
    List<FactView.Proof> evidence = new ArrayList<>();
    for (Evidence each : fact.evidence())
      evidence.add(new FactView.Proof(desk.citing().cite(each), each.pattern(), FactWording.told(each.fact()),
          FoundParts.of(each, desk.snapshot())));
    return new FactView.Detail(item, history, evidence, desk.state());
  }

  private View asked(String words, Desk desk, Function<FactAsk, View> view) {
    if (words.isBlank()) return view.apply(FactAsk.ALL);
    return understood(words, desk, understood -> {
      FactAsk ask = FactAskReader.read(understood.question(), companies);
      AskedNames names = new AskedNames(desk.base(), ask);
      List<String> unknown = names.unknown();
      if (unknown.isEmpty()) return view.apply(names.resolved(day(desk.now())));
      for (NearSpelling near : understood.near())
        if (unknown.stream().anyMatch(name -> name.contains(near.surface()))) return unknown(near, desk);
      return new FactView.Unclear(names.reason(unknown), desk.state());
    });
  }

  private View understood(String words, Desk desk, Function<QuestionReading.Understood, View> view) {
    return switch (reader.read(words, desk.now())) {
      case QuestionReading.WhichCompany(var name, var candidates) -> new View.UnknownCompany(name.of(words),
          candidates.stream().map(companies::find).flatMap(Optional::stream).toList(), desk.state());
      case QuestionReading.Unreadable(var reason) -> new FactView.Unclear(reason, desk.state());
      case QuestionReading.Understood understood -> view.apply(understood);
    };
  }

  /** Whether a name outside the catalogue is a company of which something is told, or a speaker. */
  private static boolean known(FactAsk ask, Desk desk) {
    String name = String.join(" ", ask.choice().others());
    return !desk.base().facts(ask.parties()).isEmpty()
        || desk.base().statements(name, List.of(), null, 1).total() > 0;
  }

  /** A name that no tracked company has, with those that are spelled nearly like it. */
  private View unknown(String name, List<NearSpelling> near, Desk desk) {
    return near.stream()
        .filter(each -> name.contains(each.surface()))
        .findFirst()
        .map(each -> unknown(each, desk))
        .orElseGet(() -> new View.UnknownCompany(name, List.of(), desk.state()));
  }

  private View unknown(NearSpelling name, Desk desk) {
    List<Company> candidates = name.candidates()
        .stream()
        .map(candidate -> companies.find(candidate.company()))
        .flatMap(Optional::stream)
        .toList();
    return new View.UnknownCompany(name.surface(), candidates, desk.state());
  }
}
