package dossier.index;

import java.util.List;

/**
 * A row of a check: how much of something there is, and what is wrong with it.
 *
 * @param part what was looked at, in a word or two
 * @param note what a person should know though nothing is wrong; empty where there is nothing
 * @param faults how many things are wrong
 * @param first the first of them, each in a sentence
 */
public record Checked(String part, long count, String note, long faults, List<String> first) {
  public Checked {
    first = List.copyOf(first);
  }

  /** Whether nothing is wrong. */
  public boolean isGood() {
    return faults == 0;
  }
}
