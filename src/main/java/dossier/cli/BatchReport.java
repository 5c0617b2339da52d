package dossier.cli;

import java.util.ArrayList;
import java.util.List;

/** What became of the lines of a batch. For one thread. */
final class BatchReport {
  private static final int KEPT = 100;

  private final List<String> problems = new ArrayList<>();
  private int done;
  private int bad;

  void done() {
    done++;
  }

  void bad(long line, String reason) {
    bad++;
    if (problems.size() < KEPT) problems.add("  line " + line + ": " + reason);
  }

  boolean bad() {
    return bad > 0;
  }

  String summary() {
    String counts = done + " lines done" + (bad == 0 ? "" : ", " + bad + " skipped");
    return problems.isEmpty() ? counts : counts + "\n" + String.join("\n", problems);
  }
}
