package dossier.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.NearSpelling;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.retrieve.Retrieval;
import dossier.retrieve.Retriever;
import dossier.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from the index and from nothing else. Equal questions on the same moment of the index are answered
 * once. Thread-safe.
 */
public final class Answers {
  /** Passages whose sentences are weighed: beyond these the right one is rare (see docs/decisions). */
  private static final int PASSAGES = 15;
  /** Answers held; one is about 3 KB. */
  private static final int CACHED = 2_000;

  private final NewsIndex index;
  private final CompanyCatalog companies;
  private final QuestionReader reader;
  private final Retriever retriever = new Retriever();
  private final Cache<Key, Answer> cache;

  /**
   * Everything that an answer depends on.
   *
   * @param question as typed, capitals included: "US" is a country and "us" is not
   * @param asOf the moment of asking where it lies before some of what is stored, else null
   * @param day relative dates count from it
   */
  private record Key(String question, LocalDate day, @Nullable Instant asOf, long generation) {}

  /** Answers from {@code index}, with a cache of answers. */
  public Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader) {
    this(index, companies, reader, CACHED);
  }

  /**
   * Answers from {@code index}.
   *
   * @param cached answers to hold, 0 for none
   */
  public Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader, int cached) {
    this.index = index;
    this.companies = companies;
    this.reader = reader;
    this.cache = Caffeine.newBuilder().maximumSize(cached).recordStats().build();
  }

  /**
   * Answers a question as at a moment: nothing published after it is used.
   *
   * @param question as typed
   * @param asked the moment; relative dates count from it
   */
  public Answered ask(String question, Instant asked) {
    long start = System.nanoTime();
    try (IndexSnapshot snapshot = index.snapshot()) {
      Answer answer = cache.get(key(question, asked, snapshot),
          key -> AlsoIn.told(answer(question, asked, snapshot), snapshot, asked));
      return new Answered(question, asked, answer, state(snapshot), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** The passages found for a question, best first, whatever became of the answer; empty where it was not understood. */
  public Retrieval retrieve(String question, Instant asked, int size) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return reader.read(question, asked) instanceof QuestionReading.Understood read
          ? retriever.retrieve(read.question(), snapshot, size)
          : new Retrieval(List.of(), List.of());
    }
  }

  /** The best sentences for a question, one of each article, quoted; for a reader who wants more evidence. */
  List<Citation> evidence(String question, Instant asked, IndexSnapshot snapshot, int size) {
    if (!(reader.read(question, asked) instanceof QuestionReading.Understood read)) return List.of();
    List<Citation> evidence = new AnswerComposer(read.question(),
        retriever.retrieve(read.question(), snapshot, PASSAGES)).evidence(size);
    return AlsoIn.told(evidence, snapshot, asked);
  }

  /** How the cache does. */
  public View.CacheState cacheState() {
    CacheStats stats = cache.stats();
    return new View.CacheState(cache.estimatedSize(), stats.hitCount(), stats.missCount());
  }

  static IndexState state(IndexSnapshot snapshot) {
    return new IndexState(snapshot.generation(), snapshot.articles(), snapshot.newest(), snapshot.committed());
  }

  private static Key key(String question, Instant asked, IndexSnapshot snapshot) {
    return new Key(question.strip(), LocalDate.ofInstant(asked, ZoneOffset.UTC),
        snapshot.allKnownBy(asked) ? null : asked, snapshot.generation());
  }

  private Answer answer(String text, Instant asked, IndexSnapshot snapshot) {
    return switch (reader.read(text, asked)) {
      case QuestionReading.Unreadable(var reason) -> new Answer.NotUnderstood(reason);
      case QuestionReading.WhichCompany(var name, var candidates) -> which(text, name, candidates);
      case QuestionReading.Understood(var question, var near) -> misspelt(near, snapshot)
          .map(name -> which(text, name.span(), candidates(name)))
          .orElseGet(() -> answer(question, snapshot));
    };
  }

  /** The first nearly spelled name that no article knows as a word of its own. */
  private static Optional<NearSpelling> misspelt(List<NearSpelling> near, IndexSnapshot snapshot) {
    return near.stream().filter(name -> !snapshot.knows(name.surface())).findFirst();
  }

  private static List<CompanyId> candidates(NearSpelling name) {
    return name.candidates().stream().map(NearSpelling.Candidate::company).toList();
  }

  private Answer answer(Question question, IndexSnapshot snapshot) {
    if (question.kind() == AnswerKind.NEWS || question.kind() == AnswerKind.PROFILE) {
      Optional<Answer> overview = new Overview(companies, snapshot).answer(question, next(question));
      if (overview.isPresent()) return overview.get();
    }
    return new AnswerComposer(question, retriever.retrieve(question, snapshot, PASSAGES)).compose(next(question));
  }

  private Answer which(String text, Span name, List<CompanyId> candidates) {
    List<Company> named = candidates.stream().map(companies::find).flatMap(Optional::stream).toList();
    List<String> retries = named.stream()
        .map(company -> text.substring(0, name.start()) + company.name() + text.substring(name.end()))
        .toList();
    return new Answer.WhichCompany(name.of(text), named, retries);
  }

  /** Questions about the same companies that can be asked next. */
  private List<String> next(Question question) {
    List<String> next = new ArrayList<>();
    for (CompanyId id : question.companyIds()) {
      if (next.size() >= 3) break;
      companies.find(id).ifPresent(company -> {
        if (question.kind() != AnswerKind.NEWS) next.add("Latest news on " + company.name());
        if (question.kind() != AnswerKind.PROFILE) next.add("Profile of " + company.name());
      });
    }
    return next.subList(0, Math.min(3, next.size()));
  }
}
