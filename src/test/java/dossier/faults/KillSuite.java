package dossier.faults;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills the program at random moments of all it writes, and checks everything after each kill. Whole files of articles, vectors
 * and posts that it had reported as done must be there, nothing may be wrong, and the next run must complete the work.
 */
public final class KillSuite {
  private final PrintStream out;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> kills = new LinkedHashMap<>();

  private KillSuite(PrintStream out) {
    this.out = out;
  }

  /** Arguments: how many kills (200 unless told), the seed (1 unless told), a part of the names of what is killed (all unless told). Ends with 1 when something was lost or wrong. */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path folder = Files.createTempDirectory("kills");
    String name = arguments.length > 2 ? arguments[2] : "";
    List<String> faults = run(folder, count, seed, new Size(10, 60), name, System.out);
    State.delete(folder);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /** How large the corpus is. */
  record Size(int files, int articles) {}

  /** Runs so many kills of all whose name has a part; returns what was lost or wrong. */
  static List<String> run(Path folder, int count, long seed, Size size, String name, PrintStream out) throws Exception {
    Random random = new Random(seed);
    SeededCorpus corpus = SeededCorpus.of(folder, size.files, size.articles, seed);
    List<Trial> trials = new ArrayList<>(new IndexTrials(folder, corpus, random).all());
    trials.add(new StoreTrial(folder, random));
    try (DigestTrial digests = new DigestTrial(folder, random)) {
      trials.add(digests);
      trials.removeIf(trial -> !trial.name().contains(name));
      return new KillSuite(out).run(trials, count, seed, corpus.texts.size());
    }
  }

  private List<String> run(List<Trial> trials, int count, long seed, int articles) {
    int done = 0;
    for (int turn = 0; done < count && faults.size() < 20; turn++) {
      Trial trial = trials.get(turn % trials.size());
      String where = trial.name() + ", seed " + seed + ", kill " + (done + 1);
      if (!guarded(where, trial::kill)) continue;
      done++;
      kills.merge(trial.name(), 1, Integer::sum);
      if (done % 10 == 0) out.println(done + " kills, " + faults.size() + " faults");
    }
    for (Trial trial : trials)
      guarded(trial.name() + ", seed " + seed + ", completed", () -> {
        trial.end();
        return true;
      });
    out.printf("%nKilled %d times over %d articles, seed %d: %d lost or wrong%n", done, articles, seed, faults.size());
    kills.forEach((name, number) -> out.printf("  %4d  %s%n", number, name));
    faults.forEach(fault -> out.println("  " + fault));
    return faults;
  }

  private interface Step {
    boolean done() throws Exception;
  }

  private boolean guarded(String where, Step step) {
    try {
      return step.done();
    } catch (AssertionError | Exception e) {
      faults.add(where + ": " + e);
      return true;
    }
  }
}
