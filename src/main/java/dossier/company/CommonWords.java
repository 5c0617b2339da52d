package dossier.company;

import java.util.HashSet;
import java.util.Set;

/** Frequent English words, in their inflected forms too: no such word is a misspelled company. */
public final class CommonWords {
  private static final int MIN_STEM = 2;

  /** An inflected ending and what the base form has in its place. */
  private record Ending(String ending, String base) {}

  private static final Ending[] ENDINGS = { new Ending("s", ""), new Ending("es", ""), new Ending("ies", "y"),
      new Ending("ed", ""), new Ending("d", ""), new Ending("ied", "y"), new Ending("ing", ""), new Ending("ing", "e"),
      new Ending("er", ""), new Ending("r", ""), new Ending("ers", ""), new Ending("rs", ""), new Ending("ier", "y"),
      new Ending("est", ""), new Ending("st", ""), new Ending("iest", "y"), new Ending("ly", ""),
      new Ending("ily", "y"),
      new Ending("y", ""), new Ending("ness", ""), new Ending("less", ""), new Ending("ful", ""),
      new Ending("able", ""),
      new Ending("able", "e"), new Ending("ment", ""), new Ending("ments", ""), new Ending("ation", "e"),
      new Ending("ation", ""), new Ending("ion", ""), new Ending("ion", "e"), new Ending("ions", "e"),
      new Ending("ions", "") };

  private final Set<String> words = new HashSet<>(Lexicon.words("common-words.txt"));

  /** Whether the list itself holds the word. */
  boolean exact(String folded) {
    return words.contains(folded);
  }

  /** Whether the list holds the word or what it is inflected from. */
  public boolean contains(String folded) {
    if (words.contains(folded)) return true;
    for (var ending : ENDINGS) {
      int stem = folded.length() - ending.ending().length();
      if (stem < MIN_STEM || !folded.endsWith(ending.ending())) continue;
      var base = folded.substring(0, stem);
      if (words.contains(base + ending.base()) || undoubled(base)) return true;
    }
    return false;
  }

  private boolean undoubled(String stem) {
    int last = stem.length() - 1;
    return last > MIN_STEM && stem.charAt(last) == stem.charAt(last - 1) && words.contains(stem.substring(0, last));
  }
}
