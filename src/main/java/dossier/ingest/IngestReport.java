package dossier.ingest;

import dossier.index.NewsIndex.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of everything that was read in one run: counts, and the first {@value #MAX_KEPT} refusals and
 * warnings with their reasons. For one thread.
 */
public final class IngestReport {
  /** Refusals that are kept whole; more are only counted. */
  public static final int MAX_KEPT = 100;

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final List<Read.Refused> refusals = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long warned;
  private long refused;
  private long skipped;

  /** Counts one article that was handed to the index. */
  public void count(Outcome outcome) {
    outcomes.merge(outcome, 1L, Long::sum);
  }

  /** Counts what was refused. */
  public void refused(Read.Refused refusal) {
    refused++;
    if (refusals.size() < MAX_KEPT) refusals.add(refusal);
  }

  /** Counts what was taken in with something in it that was not believed. */
  public void warned(Origin origin, String reason) {
    warned++;
    if (warnings.size() < MAX_KEPT) warnings.add(origin + ": " + reason);
  }

  /** Counts a file of a kind that is not read. */
  public void skipped() {
    skipped++;
  }

  /** How many articles ended so. */
  public long counted(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** How many pieces were refused. */
  public long refusedCount() {
    return refused;
  }

  /** How many files were skipped. */
  public long skippedCount() {
    return skipped;
  }

  /** The first refusals, in the order they came. */
  public List<Read.Refused> refusals() {
    return List.copyOf(refusals);
  }

  /**
   * For people: one line of counts, without those that are zero, then one line for each kept refusal and warning
   * and, when there were more, one that says how many.
   */
  public String summary() {
    StringBuilder text = new StringBuilder(parts().isEmpty() ? "nothing to read" : counts());
    for (Read.Refused refusal : refusals)
      text.append("\n  refused ").append(refusal.origin()).append(": ").append(refusal.reason());
    if (refused > refusals.size())
      text.append(String.format(Locale.ROOT, "\n  and %,d more refused", refused - refusals.size()));
    for (String warning : warnings)
      text.append("\n  warning ").append(warning);
    if (warned > warnings.size())
      text.append(String.format(Locale.ROOT, "\n  and %,d more warnings", warned - warnings.size()));
    return text.toString();
  }

  /** One line of counts, without those that are zero. */
  public String counts() {
    return parts().isEmpty() ? "nothing new" : String.join(", ", parts());
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values())
      add(parts, counted(outcome), outcome.name().toLowerCase(Locale.ROOT));
    add(parts, refused, "refused");
    add(parts, skipped, skipped == 1 ? "file skipped" : "files skipped");
    return parts;
  }

  private static void add(List<String> parts, long count, String name) {
    if (count > 0) parts.add(String.format(Locale.ROOT, "%,d %s", count, name));
  }
}
