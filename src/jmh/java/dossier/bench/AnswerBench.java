package dossier.bench;

import dossier.Dossier;
import dossier.answer.Answers;
import dossier.bench.Corpus.Asked;
import dossier.index.IndexSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.Query;

/** How long answers take, beside the bare Lucene queries that each of them needs. */
final class AnswerBench {
  private static final int HITS = 10;
  private static final String ALL = "all";

  private final Dossier dossier;
  private final List<Asked> questions;
  private final int rounds;
  private final LongSupplier clock;
  /** Of answers: on one thread each where the time of the processor is taken. */
  private final UnaryOperator<Answers> how;

  /**
   * @param rounds how often each question is asked for each figure, and before it, so that the code is compiled
   * @param processor whether the time of the processor is taken in place of that of the clock, for one caller: a machine that
   *        does other things, too, says little else
   */
  AnswerBench(Dossier dossier, List<Asked> questions, int rounds, boolean processor) {
    this.dossier = dossier;
    this.questions = questions;
    this.rounds = rounds;
    this.how = processor ? Answers::onOneThread : answers -> answers;
    this.clock = processor ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
  }

  /** Measures one caller. */
  Result measure() throws IOException {
    Map<Asked, List<Query>> queries = queries();
    for (int i = 0; i < rounds; i++)
      questions.forEach(asked -> ask(dossier.forgetful(), asked));
    Map<String, Percentiles> nothing = timed(_ -> how.apply(dossier.forgetful()));
    Answers remembering = how.apply(dossier.remembering());
    questions.forEach(asked -> ask(remembering, asked));
    Map<String, Percentiles> facts = timed(_ -> remembering);
    Answers kept = dossier.answers();
    questions.forEach(asked -> ask(kept, asked));
    return new Result(rounds, queries, floor(queries), nothing, facts, timed(_ -> kept));
  }

  /**
   * Times by kind of question.
   *
   * @param rounds how often each question was asked
   * @param queries what each question asks of the index when nothing is kept
   * @param floors the top {@value #HITS} of these queries, one after the other
   * @param nothing nothing is kept of earlier questions
   * @param facts facts are kept, answers not
   * @param answers the answer is kept
   */
  record Result(int rounds, Map<Asked, List<Query>> queries, Map<String, Percentiles> floors,
      Map<String, Percentiles> nothing,
      Map<String, Percentiles> facts, Map<String, Percentiles> answers) {
    Percentiles cold() {
      return of(nothing);
    }

    Percentiles warm() {
      return of(facts);
    }

    Percentiles floor() {
      return of(floors);
    }

    private static Percentiles of(Map<String, Percentiles> each) {
      return Objects.requireNonNull(each.get(ALL));
    }

    Table table(String title) {
      Table table = new Table(title, "kind", "questions", "Lucene queries", "floor p50 ms", "p99", "nothing kept p50",
          "p99", "mean ÷ floor", "facts kept p50", "p99", "mean ÷ floor", "answer kept p50", "p99");
      nothing.forEach((kind, cold) -> {
        Percentiles bare = Objects.requireNonNull(floors.get(kind));
        Percentiles warm = Objects.requireNonNull(facts.get(kind));
        Percentiles again = Objects.requireNonNull(answers.get(kind));
        table.row(kind, cold.count() / rounds, mean(queries, kind), bare.median(), bare.high(), cold.median(),
            cold.high(), cold.mean() / bare.mean(), warm.median(), warm.high(), warm.mean() / bare.mean(),
            again.median(), again.high());
      });
      return table;
    }
  }

  /** Several callers at once, answers not kept, facts kept as in service. */
  Percentiles callers(int callers) throws InterruptedException {
    ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    Answers remembering = how.apply(dossier.remembering());
    for (int i = 0; i < callers; i++) {
      Random order = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> {
        List<Asked> mine = new ArrayList<>(questions);
        for (int round = 0; round < rounds; round++) {
          Collections.shuffle(mine, order);
          mine.forEach(asked -> all.add(ask(remembering, asked)));
        }
      }));
    }
    for (Thread thread : threads)
      thread.join();
    return Percentiles.of(all);
  }

  private static double mean(Map<Asked, List<Query>> queries, String kind) {
    return queries.entrySet()
        .stream()
        .filter(each -> kind.equals(ALL) || each.getKey().kind().equals(kind))
        .mapToInt(each -> each.getValue().size())
        .average()
        .orElse(0);
  }

  /** What each question asks of the index when nothing is kept. */
  private Map<Asked, List<Query>> queries() {
    Map<Asked, List<Query>> queries = new HashMap<>();
    for (Asked asked : questions) {
      List<Query> its = Collections.synchronizedList(new ArrayList<>());
      dossier.index().onQuery(its::add);
      ask(dossier.forgetful(), asked);
      queries.put(asked, List.copyOf(its));
    }
    dossier.index().onQuery(_ -> {});
    return queries;
  }

  private Map<String, Percentiles> floor(Map<Asked, List<Query>> queries) throws IOException {
    Map<String, List<Long>> nanos = new TreeMap<>();
    try (IndexSnapshot snapshot = dossier.index().snapshot()) {
      for (int round = 0; round < 2 * rounds; round++)
        for (Asked asked : questions) {
          long start = clock.getAsLong();
          for (Query query : queries.get(asked))
            snapshot.searcher().search(query, HITS);
          if (round >= rounds) note(nanos, asked, clock.getAsLong() - start);
        }
    }
    return percentiles(nanos);
  }

  private Map<String, Percentiles> timed(Function<Asked, Answers> answers) {
    Map<String, List<Long>> nanos = new TreeMap<>();
    for (int round = 0; round < rounds; round++)
      for (Asked asked : questions)
        note(nanos, asked, ask(answers.apply(asked), asked));
    return percentiles(nanos);
  }

  private static void note(Map<String, List<Long>> nanos, Asked asked, long took) {
    nanos.computeIfAbsent(ALL, _ -> new ArrayList<>()).add(took);
    nanos.computeIfAbsent(asked.kind(), _ -> new ArrayList<>()).add(took);
  }

  private static Map<String, Percentiles> percentiles(Map<String, List<Long>> nanos) {
    Map<String, Percentiles> percentiles = new TreeMap<>();
    nanos.forEach((kind, each) -> percentiles.put(kind, Percentiles.of(each)));
    return percentiles;
  }

  private long ask(Answers answers, Asked asked) {
    long start = clock.getAsLong();
    answers.ask(asked.text(), asked.at());
    return clock.getAsLong() - start;
  }
}
