package dossier.story;

import dossier.company.CompanyLinker;
import java.util.List;

/** Which English words tell little: the prior of their weights. Immutable once made. */
final class Commonness {
  private static final List<String> ENDINGS = List.of("", "s", "es", "ed", "d", "ing", "er", "ers", "or", "ors", "ly",
      "ment", "ments", "ion", "ions", "ation", "ations", "al", "y");

  static final Commonness ENGLISH = new Commonness();

  private final IntSet function = new IntSet();
  private final IntSet common = new IntSet();

  private Commonness() {
    WordTable.words(Commonness.class, "plain-words.txt", "").forEach(word -> {
      function.add(Stemming.stem(word));
      function.add(Mix.of(word));
    });
    WordTable.words(CompanyLinker.class, "common-words.txt", "").forEach(this::addForms);
  }

  WordKind kind(int word, int stem) {
    if (function.contains(word) || function.contains(stem)) return WordKind.FUNCTION;
    return common.contains(stem) ? WordKind.COMMON : WordKind.RARE;
  }

  private void addForms(String word) {
    int last = word.length() - 1;
    if (last < 1) return;
    String base = word.endsWith("e") || word.endsWith("y") ? word.substring(0, last) : word;
    for (String ending : ENDINGS) {
      common.add(Stemming.stem(word + ending));
      common.add(Stemming.stem(base + ending));
      if (last >= 2) common.add(Stemming.stem(word + word.charAt(last) + ending));
      if (word.endsWith("y")) common.add(Stemming.stem(base + "i" + ending));
    }
  }
}
