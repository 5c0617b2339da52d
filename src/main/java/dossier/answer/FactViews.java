package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.CompanyCatalog;
import dossier.fact.EvidenceKey;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.name.Party;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is listed from facts, a class a view: facts, timeline, upcoming, quotes, compare. Thread-safe. */
public final class FactViews {
  /** Facts that a request shows unless it says how many. */
  public static final int ITEMS = 10;

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

  private View at(Instant now, Function<FactDesk, View> view) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Citing citing = Citing.of(snapshot);
      return view.apply(new FactDesk(snapshot, new IndexedFacts(facts, snapshot, now), companies, reader, citing,
          new FactWording(citing), now));
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
    return at(now, desk -> ListedFacts.of(words, limit, narrowing, desk));
  }

  /**
   * All facts that {@link #facts} would list, with all their evidence.
   *
   * @param take receives them, in their order
   * @return why there are none, where the words cannot be read; nothing otherwise
   */
  public Optional<View> export(String words, Instant now, FactNarrowing narrowing, Consumer<MergedFact> take) {
    List<MergedFact> exported = new ArrayList<>();
    View view = at(now, desk -> ListedFacts.export(words, narrowing, desk, exported::addAll));
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

  /** Facts in the order of what happened: {@code xiaomi 2018}. */
  public View timeline(String words, Instant now) {
    return timeline(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View timeline(String words, Instant now, Among among) {
    return at(now, desk -> Timelines.of(words, among, desk));
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
    View view = at(now, desk -> Timelines.export(words, among, desk, events::addAll));
    events.forEach(take);
    return view instanceof FactView.Timeline ? Optional.empty() : Optional.of(view);
  }

  /** Plans ahead and overdue: {@code xiaomi}, or nothing for all companies. */
  public View upcoming(String words, Instant now) {
    return upcoming(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View upcoming(String words, Instant now, Among among) {
    return at(now, desk -> UpcomingPlans.of(words, among, desk));
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
    return at(now, desk -> QuotedWords.of(words, limit, among, desk));
  }

  /** Two to four companies side by side: {@code huawei zte market share}. */
  public View compare(String words, Instant now) {
    return compare(words, now, Among.NOBODY);
  }

  /** The same of more companies than the words name. */
  public View compare(String words, Instant now, Among among) {
    return at(now, desk -> Comparison.of(words, among, desk));
  }

  /** One fact with all its evidence and history, by its id. */
  public View detail(String id, Instant now) {
    return at(now, desk -> FactDetail.of(id.strip(), desk));
  }

  /** The fact that has the evidence of these keys now, also where people corrected it. */
  public Optional<MergedFact> became(List<EvidenceKey> evidence, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return facts.became(evidence, now, snapshot);
    }
  }
}
