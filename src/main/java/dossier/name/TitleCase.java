package dossier.name;

/** Tells a headline in which most words have capitals, where capitals are no evidence; no headline ends in a full stop. */
final class TitleCase {
  private static final int REACH = 40;
  private static final int LONG = 4;
  private static final int MIN_LONG_WORDS = 3;

  private TitleCase() {}

  static boolean is(Tokens tokens) {
    if (tokens.text().stripTrailing().endsWith(".")) return false;
    int longWords = 0;
    int capitals = 0;
    for (int i = 1; i < tokens.size() && i < REACH; i++) {
      if (tokens.length(i) < LONG || tokens.startsWithDigit(i)) continue;
      longWords++;
      if (tokens.marked(i)) capitals++;
    }
    return longWords >= MIN_LONG_WORDS && capitals * 10 >= longWords * 8;
  }
}
