package dossier.name;

/** Cuts words off both ends of a run that belong to no name. */
final class Edges {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Runs runs;

  Edges(Tokens tokens, Lexicon lexicon, Phrases phrases, Runs runs) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.runs = runs;
  }

  /** The first word of the run that can begin a name, or {@code to}. */
  int first(int from, int to) {
    int first = from;
    while (first < to && idle(first, to))
      first++;
    return first;
  }

  /** Whether a first word only begins a sentence, is an article, generic or a nationality. */
  private boolean idle(int i, int to) {
    if (tokens.surface(i).equalsIgnoreCase("the")) return true;
    if (phrases.end(i, to) > i) return false;
    if (!runs.marked(i)) return true;
    int word = tokens.word(i);
    if (lexicon.is(word, WordClass.GENERIC)) return tokens.gap(i + 1) != Gap.JOIN || i + 1 == to;
    if (i + 1 == to) return false;
    if (nation(i)) return !lexicon.is(tokens.word(to - 1), WordClass.BODY_LAST) && !runs.headed(i, to);
    return tokens.starts(i) && !nominal(i, to) && lexicon.everyday(tokens.surface(i)) && tokens.gap(i + 1) == Gap.SPACE;
  }

  /** Whether the run is a name with a common word at its head. */
  private boolean nominal(int i, int to) {
    int word = tokens.word(i);
    int last = tokens.word(to - 1);
    return lexicon.is(word, WordClass.GIVEN) || lexicon.is(word, WordClass.HONOUR)
        || lexicon.is(last, WordClass.BODY_LAST) || lexicon.is(last, WordClass.SUFFIX)
        || lexicon.is(word, WordClass.OF_HEAD) || lexicon.is(word, WordClass.ROLE)
        || lexicon.is(word, WordClass.ROLE_PART);
  }

  /** The token after the last word that can end a name; {@code first} where none is left. */
  int end(int first, int to) {
    int end = to;
    while (end > first + 1 && !runs.marked(end - 1) && !tokens.digit(end - 1) && phrases.end(first, to) < end
        && tokens.gap(end - 1) != Gap.JOIN)
      end--;
    if (end > first + 1 && tokens.startsWithDigit(end - 1) && phrases.is(first, end - 1, NameType.PLACE)) end--;
    while (end > first && trailing(first, end - 1) && phrases.end(first, end) < end)
      end--;
    return end;
  }

  private boolean trailing(int first, int last) {
    boolean nation = last > first && nation(last) && !lexicon.is(tokens.word(last), WordClass.FAMILY);
    return nation || lexicon.is(tokens.word(last), WordClass.GENERIC);
  }

  /** Whether the words are nationalities and nothing else. */
  boolean nations(int first, int end) {
    for (int i = first; i < end; i++)
      if (!lexicon.is(tokens.word(i), WordClass.NATION)) return false;
    return lexicon.known(tokens, first, end) == null;
  }

  private boolean nation(int i) {
    return lexicon.is(tokens.word(i), WordClass.NATION) && !lexicon.is(tokens.word(i), WordClass.GIVEN);
  }
}
