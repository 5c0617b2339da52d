package dossier.answer;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.NearSpelling;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.OutsideCompanies;
import dossier.index.Queries;
import dossier.question.Question;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.retrieve.BadQueryException;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Hit;
import dossier.retrieve.Listing;
import dossier.retrieve.Storylines;
import dossier.retrieve.SyntaxSearch;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is listed rather than answered: news, profile, search, companies, status. Thread-safe. */
public final class Views {
  private static final int NEWS_ITEMS = 10;
  private static final int MOST_ARRIVED = 300;
  private static final int HITS = 10;
  /** Passages that one "more" shows. */
  private static final int FURTHER = 5;

  private final NewsIndex index;
  private final CompanyCatalog companies;
  private final QuestionReader reader;
  private final Answers answers;
  private final LongSupplier vectors;
  private final FactSearch facts;
  private final AtomicReference<@Nullable ContentAt> content = new AtomicReference<>();

  private record ContentAt(long generation, View.Content content) {}

  /** Views of {@code index} without vectors. */
  public Views(NewsIndex index, CompanyCatalog companies, QuestionReader reader, Answers answers, FactSearch facts) {
    this(index, companies, reader, answers, facts, () -> 0);
  }

  /**
   * Views of {@code index}.
   *
   * @param vectors counts the passages that have a vector
   */
  public Views(NewsIndex index, CompanyCatalog companies, QuestionReader reader, Answers answers, FactSearch facts,
      LongSupplier vectors) {
    this.vectors = vectors;
    this.facts = facts;
    this.index = index;
    this.companies = companies;
    this.reader = reader;
    this.answers = answers;
  }

  /** The newest articles about the company that {@code words} name, in the period they name; about all without words. */
  public View news(String words, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      if (words.isBlank()) return news(Optional.empty(), null, now, snapshot);
      if (reader.read(words, now) instanceof QuestionReading.Understood read && onlyPeriod(read.question()))
        return news(Optional.empty(), read.question().period(), now, snapshot);
      return named(words, now, snapshot,
          (company, question) -> news(Optional.of(company), question.period(), now, snapshot));
    }
  }

  /** The newest articles about any of several companies, in the period that {@code words} name, if any. */
  public View news(String words, Instant now, Among among) {
    if (among.isNobody()) return news(words, now);
    try (IndexSnapshot snapshot = index.snapshot()) {
      TimeRange period = null;
      if (!words.isBlank()) {
        if (!(reader.read(words, now) instanceof QuestionReading.Understood read) || !onlyPeriod(read.question()))
          return new FactView.Unclear("I do not know what “" + words + "” means beside " + among.called()
              + ". Name a period, such as: news " + among.called() + " last week.", Answers.state(snapshot));
        period = read.question().period();
      }
      Listing.Page page = new Listing(snapshot).stories(among.whose(), period, now, NEWS_ITEMS);
      return new View.News(null, among.called(), period, items(page.entries(), now, snapshot), page.total(),
          Answers.state(snapshot));
    }
  }

  /**
   * Stories that came in.
   *
   * @param stories newest first, at most {@value #MOST_ARRIVED}
   */
  public record Arrived(List<ArrivedStory> stories, IndexState index) {
    public Arrived {
      stories = List.copyOf(stories);
    }
  }

  /** What was taken in after {@code after} and by {@code now}, about any of several companies; about all where none are meant. */
  public Arrived arrived(Among among, Instant after, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Storylines stories = new Storylines(snapshot, now);
      List<ArrivedStory> arrived = new Listing(snapshot)
          .arrived(among.isNobody() ? null : among.whose(), after, now, MOST_ARRIVED)
          .entries()
          .stream()
          .map(entry -> new ArrivedStory(News.item(entry, stories), entry))
          .toList();
      return new Arrived(arrived, Answers.state(snapshot));
    }
  }

  private static boolean onlyPeriod(Question question) {
    return question.period() != null && question.companies().isEmpty() && question.keywords().isEmpty();
  }

  /** Who the company is that {@code words} name. */
  public View profile(String words, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return named(words, now, snapshot,
          (company, question) -> new Profiles(companies, facts, snapshot, now).of(company));
    }
  }

  /** Who a company is that somebody tracks beside the catalogue. */
  public View profile(Among.Own own, Company shown, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return new Profiles(companies, facts, snapshot, now).of(own, shown);
    }
  }

  /** What a query in Lucene's syntax finds. */
  public View search(String query, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      SyntaxSearch.Found found = new SyntaxSearch(this::company).search(query, snapshot, HITS);
      List<Citation> hits = new ArrayList<>();
      for (Hit hit : found.hits())
        hits.add(quoted(hit, hits.size() + 1));
      return new View.Found(query, hits, found.total(), Answers.state(snapshot));
    } catch (BadQueryException e) {
      try (IndexSnapshot snapshot = index.snapshot()) {
        return new View.BadQuery(query, e.getMessage(), e.position(), Answers.state(snapshot));
      }
    }
  }

  /** The best sentences for a question, one of each article. */
  public View evidence(String question, Instant asked) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      List<Citation> hits = answers.evidence(question, asked, snapshot, HITS);
      return new View.Found(question, hits, hits.size(), Answers.state(snapshot));
    }
  }

  /**
   * The next passages for a question: the best sentence of each story that its answer does not cite, numbered on from the
   * answer's citations.
   *
   * @param from how many were shown before
   */
  public View further(String question, Instant asked, int from) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      List<Citation> all = answers.further(question, asked, snapshot);
      List<Citation> hits = all.subList(Math.min(from, all.size()), Math.min(from + FURTHER, all.size()));
      return new View.Found(question, hits, all.size(), Answers.state(snapshot));
    }
  }

  /**
   * What is known of the article at an address.
   *
   * @param whyNot why it is not indexed, for people; asked only when it is not
   */
  public View.Why why(CanonicalUrl url, Instant now, Function<ArticleId, Optional<String>> whyNot) {
    ArticleId id = Identity.of(url, null, null, "", "");
    try (IndexSnapshot snapshot = index.snapshot()) {
      ArticleEntry entry = snapshot.find(id);
      if (entry == null) return new View.Why(url, null, whyNot.apply(id).orElse(null), Answers.state(snapshot));
      List<View.Linked> companies = entry.links()
          .links()
          .stream()
          .flatMap(link -> this.companies.find(link.company()).map(company -> new View.Linked(company, link)).stream())
          .toList();
      View.Indexed indexed = new View.Indexed(entry, companies, new Storylines(snapshot, now).of(entry));
      return new View.Why(url, indexed, null, Answers.state(snapshot));
    }
  }

  /** The tracked companies by name, with their coverage. */
  public View.Companies companies() {
    try (IndexSnapshot snapshot = index.snapshot()) {
      List<View.Tracked> tracked = companies.companies()
          .stream()
          .sorted(Comparator.comparing(Company::name, String.CASE_INSENSITIVE_ORDER))
          .map(company -> new View.Tracked(company, snapshot.count(Queries.about(company.id())),
              snapshot.count(Queries.mentions(company.id()))))
          .toList();
      return new View.Companies(tracked, Answers.state(snapshot));
    }
  }

  /** How the index and its caches stand. */
  public View.Status status() {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return new View.Status(Answers.state(snapshot), snapshot.passages(), companies.companies().size(), index.bytes(),
          vectors.getAsLong(), answers.cacheState(), content(snapshot));
    }
  }

  /** Taken once for each moment of the index: whoever asks for readiness asks often. */
  private View.Content content(IndexSnapshot snapshot) {
    ContentAt known = content.get();
    if (known != null && known.generation == snapshot.generation()) return known.content;
    List<View.Suggested> suggested = new OutsideCompanies(snapshot).recurring(View.Content.MOST_SUGGESTED)
        .stream()
        .map(company -> new View.Suggested(company.name(), company.articles()))
        .toList();
    View.Content now = new View.Content(snapshot.facts(), snapshot.statements(), index.isReadByOthers(snapshot),
        suggested);
    content.set(new ContentAt(snapshot.generation(), now));
    return now;
  }

  private interface OfCompany {
    View view(Company company, Question question);
  }

  private View named(String words, Instant now, IndexSnapshot snapshot, OfCompany view) {
    return switch (reader.read(words, now)) {
      case QuestionReading.WhichCompany(var name, var candidates) -> new View.UnknownCompany(name.of(words),
          candidates.stream().map(companies::find).flatMap(Optional::stream).toList(), Answers.state(snapshot));
      case QuestionReading.Unreadable unreadable -> new View.UnknownCompany(words, List.of(), Answers.state(snapshot));
      case QuestionReading.Understood(var question, var near) -> question.companyIds()
          .stream()
          .findFirst()
          .flatMap(companies::find)
          .map(company -> view.view(company, question))
          .orElseGet(() -> unknown(words, near, snapshot));
    };
  }

  private static View.News news(Optional<Company> company, @Nullable TimeRange period,
      Instant now, IndexSnapshot snapshot) {
    Listing.Page page = new Listing(snapshot)
        .stories(company.map(Company::id).orElse(null), period, now, NEWS_ITEMS);
    return new View.News(company.orElse(null), period, items(page.entries(), now, snapshot), page.total(),
        Answers.state(snapshot));
  }

  static List<NewsItem> items(List<ArticleEntry> entries, Instant now, IndexSnapshot snapshot) {
    Storylines stories = new Storylines(snapshot, now);
    return entries.stream().map(entry -> News.item(entry, stories)).toList();
  }

  private Optional<CompanyId> company(String name) {
    return companies.companies()
        .stream()
        .filter(company -> company.id().value().equals(name) || names(company).anyMatch(name::equalsIgnoreCase))
        .map(Company::id)
        .findFirst();
  }

  private static Stream<String> names(Company company) {
    return Stream.of(List.of(company.name()), company.aliases(), company.former(), company.tickers())
        .flatMap(List::stream);
  }

  private View unknown(String words, List<NearSpelling> near, IndexSnapshot snapshot) {
    List<Company> candidates = near.stream()
        .flatMap(name -> name.candidates().stream())
        .map(candidate -> companies.find(candidate.company()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
    return new View.UnknownCompany(words, candidates, Answers.state(snapshot));
  }

  /** A hit by its first sentence: what matched a query stands anywhere in it. */
  private static Citation quoted(Hit hit, int number) {
    boolean title = hit.passage().length() == 0;
    Span at = title ? new Span(0, hit.entry().article().title().length()) : hit.passage();
    return Quotation.of(hit.entry(), title, at, number);
  }
}
