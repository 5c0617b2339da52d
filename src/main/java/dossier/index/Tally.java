package dossier.index;

import java.util.ArrayList;
import java.util.List;

/** Counts what a check looks at and what is wrong with it. For one thread. */
final class Tally {
  /** Faults that are told; of many the rest says no more. */
  private static final int TOLD = 5;

  private final String part;
  private final List<String> first = new ArrayList<>();
  private long count;
  private long faults;
  private String note = "";

  Tally(String part) {
    this.part = part;
  }

  void counted(long more) {
    count += more;
  }

  void fault(String what) {
    faults++;
    if (first.size() < TOLD) first.add(what);
  }

  /** Notes a fault unless all is as it should be. */
  void holds(boolean good, String otherwise) {
    if (!good) fault(otherwise);
  }

  void note(String what) {
    note = note.isEmpty() ? what : note + "; " + what;
  }

  Checked checked() {
    return new Checked(part, count, note, faults, first);
  }
}
