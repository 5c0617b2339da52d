package dossier.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.CatalogOwners;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.question.AnswerKind;
import dossier.question.Clues;
import dossier.question.Question;
import dossier.question.QuestionPart;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.retrieve.ClueSearch;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Hit;
import dossier.retrieve.Retrieval;
import dossier.retrieve.Retriever;
import dossier.retrieve.Spelling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from the index and from nothing else. Equal questions on the same moment of the index are answered
 * once. Thread-safe.
 */
public final class Answers {
  /** Answers held; one is about 3 KB. */
  private static final int CACHED = 2_000;
  /** Passages out of which further ones are shown. */
  private static final int FURTHER = 50;

  private final NewsIndex index;
  private final CompanyCatalog companies;
  private final QuestionReader reader;
  private final FactSearch facts;
  private final Indirect indirect;
  private final Retriever retriever;
  private final Cache<Key, Reply> cache;
  private final Meanwhile meanwhile;
  private volatile AnswerListener listener = AnswerListener.NOBODY;

  /**
   * Everything that an answer depends on.
   *
   * @param question as typed, capitals included: "US" is a country and "us" is not
   * @param asOf the moment of asking where it lies before some of what is stored, else null
   * @param day relative dates count from it
   * @param vectors which ones are searched with
   */
  private record Key(String question, LocalDate day, @Nullable Instant asOf, long generation,
      long vectors) {}

  /** An answer to a question, and how the question was read where its spelling was mended. */
  private record Reply(Answer answer, @Nullable String readAs) {}

  /** Answers from {@code index}, with a cache of answers. */
  public Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader, FactSearch facts) {
    this(index, companies, reader, facts, new Retriever());
  }

  /** The same from what {@code retriever} finds. */
  public Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader, FactSearch facts,
      Retriever retriever) {
    this(index, companies, reader, facts, retriever, CACHED);
  }

  /**
   * Answers from {@code index}.
   *
   * @param cached answers to hold, 0 for none
   */
  public Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader, FactSearch facts,
      Retriever retriever, int cached) {
    this(index, companies, reader, facts, retriever, cached,
        new Indirect(new CatalogOwners(companies), facts, new CompanyLinker(companies)),
        index.isHere() ? Meanwhile.YES : Meanwhile.NO);
  }

  private Answers(NewsIndex index, CompanyCatalog companies, QuestionReader reader, FactSearch facts,
      Retriever retriever, int cached, Indirect indirect, Meanwhile meanwhile) {
    this.meanwhile = meanwhile;
    this.retriever = retriever;
    this.index = index;
    this.companies = companies;
    this.reader = reader;
    this.facts = facts;
    this.indirect = indirect;
    this.cache = Caffeine.newBuilder().maximumSize(cached).recordStats().build();
  }

  /** The same without a cache of answers, from facts that {@code other} finds; for measuring. */
  public Answers uncached(FactSearch other) {
    return new Answers(index, companies, reader, other, retriever, 0, indirect.with(other), meanwhile);
  }

  /** The same without a cache, each answer on the thread that asks; for measuring what it takes of the processor. */
  public Answers onOneThread() {
    return new Answers(index, companies, reader, facts, retriever, 0, indirect, Meanwhile.NO);
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
      AtomicBoolean kept = new AtomicBoolean(true);
      Reply reply = cache.get(key(question, asked, snapshot), key -> {
        kept.set(false);
        return reply(question, asked, snapshot);
      });
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      listener.answered(reply.answer(), kept.get(), took);
      return new Answered(question, reply.readAs(), asked, reply.answer(), state(snapshot), took);
    }
  }

  /** From now on {@code other} hears how questions go. */
  public void listen(AnswerListener other) {
    listener = other;
  }

  /** Whose word the answer to a question rests on, one for each of its citations; empty where there is no answer. */
  public List<Teller> tellers(String question, Instant asked) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Reply reply = cache.get(key(question, asked, snapshot), key -> reply(question, asked, snapshot));
      return reply.answer() instanceof Answer.Found found ? Tellers.of(found.citations(), snapshot) : List.of();
    }
  }

  /** The passages found for a question, best first, whatever became of the answer; empty where it was not understood. */
  public Retrieval retrieve(String question, Instant asked, int size) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return read(question, asked, snapshot) instanceof QuestionReading.Understood read
          ? retrieve(read.question(), snapshot, size)
          : new Retrieval(List.of(), List.of());
    }
  }

  private Retrieval retrieve(Question question, IndexSnapshot snapshot, int size) {
    Clues clues = ClueSearch.read(question, snapshot);
    if (!clues.several()) return retriever.retrieve(question, snapshot, size);
    List<Hit> hits = ClueSearch.retrieve(question, clues, snapshot).hits();
    return new Retrieval(List.of(), hits.subList(0, Math.min(size, hits.size())));
  }

  /** The best sentences for a question, one of each article, quoted; for a reader who wants more evidence. */
  List<Citation> evidence(String question, Instant asked, IndexSnapshot snapshot, int size) {
    if (!(read(question, asked, snapshot) instanceof QuestionReading.Understood read)) return List.of();
    return AlsoIn.told(inquiry(read.question(), snapshot).evidence(size), snapshot, asked);
  }

  /** The best sentence of each story that bears on a question and that its answer does not cite, best first. */
  List<Citation> further(String question, Instant asked, IndexSnapshot snapshot) {
    if (!(read(question, asked, snapshot) instanceof QuestionReading.Understood read)) return List.of();
    Reply reply = cache.get(key(question, asked, snapshot), key -> reply(question, asked, snapshot));
    List<Citation> shown = switch (reply.answer()) {
      case Answer.Found found -> found.citations();
      case Answer.Declined declined -> declined.nearest();
      case Answer.WhichCompany _,Answer.NotUnderstood _ -> List.of();
    };
    Set<Object> stories = new HashSet<>();
    for (Citation citation : shown) {
      ArticleEntry entry = snapshot.find(citation.article());
      if (entry != null) stories.add(Backing.story(entry));
    }
    Retrieval passages = retrieve(read.question(), snapshot, FURTHER);
    List<Citation> further = new ArrayList<>();
    for (Backing backing : new SentenceProposer(read.question(), passages).closest(stories))
      further.add(backing.citation(shown.size() + further.size() + 1));
    return AlsoIn.told(further, snapshot, asked);
  }

  /** How a question is read and what could be answered; nothing where it is not understood. */
  public Optional<Explanation> explain(String question, Instant asked) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return read(question, asked, snapshot) instanceof QuestionReading.Understood read
          ? Optional.of(inquiry(read.question(), snapshot).explanation())
          : Optional.empty();
    }
  }

  private Inquiry inquiry(Question question, IndexSnapshot snapshot) {
    Inquiry inquiry = new Inquiry(question, retriever, facts, snapshot, companies,
        simpler -> pool(simpler, question.asked(), snapshot), meanwhile);
    listener.took(AnswerListener.Stage.SEARCH, inquiry.searched());
    listener.took(AnswerListener.Stage.PROPOSE, inquiry.proposed());
    return inquiry;
  }

  /** What could be answered to a part of a question; a part is not taken apart again. */
  private Optional<Pool> pool(String simpler, Instant asked, IndexSnapshot snapshot) {
    return reader.read(simpler, asked) instanceof QuestionReading.Understood read
        ? Optional
            .of(new Inquiry(read.question(), retriever, facts, snapshot, companies, none -> Optional.empty(),
                Meanwhile.NO).pool())
        : Optional.empty();
  }

  /** Full names of those who stand in the line that answers a question, else in the question: whom "he" means below it. */
  public List<String> people(String question, Instant asked) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return PeopleNamed.in(question, ask(question, asked).answer(), snapshot);
    }
  }

  /** How the cache does. */
  public View.CacheState cacheState() {
    CacheStats stats = cache.stats();
    return new View.CacheState(cache.estimatedSize(), stats.hitCount(), stats.missCount());
  }

  static IndexState state(IndexSnapshot snapshot) {
    return new IndexState(snapshot.generation(), snapshot.articles(), snapshot.newest(), snapshot.committed());
  }

  private Key key(String question, Instant asked, IndexSnapshot snapshot) {
    return new Key(question.strip(), LocalDate.ofInstant(asked, ZoneOffset.UTC),
        snapshot.allKnownBy(asked) ? null : asked, snapshot.generation(), retriever.generation());
  }

  private Reply reply(String question, Instant asked, IndexSnapshot snapshot) {
    long start = System.nanoTime();
    String readAs = meant(question, asked, snapshot).orElse(null);
    String text = readAs == null ? question : readAs;
    QuestionReading reading = reader.read(text, asked);
    listener.took(AnswerListener.Stage.READ, Duration.ofNanos(System.nanoTime() - start));
    Answer answer = answer(reading, text, snapshot);
    return new Reply(AlsoIn.told(answer, snapshot, asked), readAs);
  }

  /** The question as it is read. */
  private QuestionReading read(String question, Instant asked, IndexSnapshot snapshot) {
    return reader.read(meant(question, asked, snapshot).orElse(question), asked);
  }

  /** Written out, with its spelling mended and companies by their names; nothing where it is read as it stands. */
  private Optional<String> meant(String question, Instant asked, IndexSnapshot snapshot) {
    Optional<String> full = reader.writtenOut(question);
    Optional<String> spelt = Spelling.corrected(full.orElse(question), snapshot, companies::isSymbol).or(() -> full);
    return indirect.resolved(spelt.orElse(question), asked, snapshot).or(() -> spelt);
  }

  private Answer answer(QuestionReading reading, String text, IndexSnapshot snapshot) {
    NamesMeant names = new NamesMeant(companies, text);
    return switch (reading) {
      case QuestionReading.Unreadable(var reason) -> new Answer.NotUnderstood(reason);
      case QuestionReading.WhichCompany(var name, var candidates) -> names.which(name, candidates);
      case QuestionReading.Understood(var question, var near) -> names.misspelt(near, snapshot)
          .orElseGet(() -> told(question, snapshot));
    };
  }

  /** Answers each of the things that a question asks. */
  private Answer told(Question question, IndexSnapshot snapshot) {
    List<QuestionPart> parts = reader.parts(question.text(), question.asked());
    if (parts.isEmpty() || ClueSearch.read(question, snapshot).several()) return answer(question, snapshot);
    PartAnswers answers = new PartAnswers(parts,
        (part, within) -> reader.read(part, question.asked()) instanceof QuestionReading.Understood read
            ? inquiry(read.question(), snapshot).found(within, next(question))
            : Optional.empty());
    return answers.answer(() -> answer(question, snapshot));
  }

  private Answer answer(Question question, IndexSnapshot snapshot) {
    if (question.kind() == AnswerKind.NEWS || question.kind() == AnswerKind.PROFILE) {
      Optional<Answer> told = DefinitionAsk.read(question.text())
          .flatMap(ask -> inquiry(question, snapshot).definition(next(question)));
      if (told.isPresent()) return told.get();
      Optional<Answer> overview = new LatestProposer(question, facts, snapshot).proposal().isPresent()
          ? Optional.empty()
          : new Overview(companies, snapshot).answer(question, next(question));
      if (overview.isPresent()) return overview.get();
    }
    return inquiry(question, snapshot).answer(next(question));
  }

  private List<String> next(Question question) {
    return NextQuestions.after(question, companies);
  }
}
