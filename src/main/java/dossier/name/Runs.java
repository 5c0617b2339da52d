package dossier.name;

/** Tells how far a run of words that may form one name reaches in a text. */
final class Runs {
  private static final int LONGEST = 12;
  /** Letters in the second half of a hyphenated given name, which is written small. */
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_NUMBER = 4;
  /** Letters of a word in capitals that is more likely to be shouted than an abbreviation. */
  private static final int SHORTEST_SHOUTED = 4;
  /** Letters before a stroke that joins two names rather than parts of one. */
  private static final int STROKE = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean[] taken;
  private final boolean titleCase;

  /**
   * A reader of runs.
   *
   * @param taken tokens that belong to mentions of the catalogue's companies
   * @param titleCase whether capitals say nothing about common words
   */
  Runs(Tokens tokens, Lexicon lexicon, boolean[] taken, boolean titleCase) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.taken = taken;
    this.titleCase = titleCase;
  }

  /** Whether a run can begin or go on with the word. */
  boolean marked(int i) {
    if (i >= tokens.size() || taken[i] || !tokens.marked(i) || Symbols.symbol(tokens, i, i + 2)) return false;
    int word = tokens.word(i);
    if (lexicon.is(word, WordClass.FUNCTION) || lexicon.is(word, WordClass.CALENDAR)) return false;
    if (heading(i) || code(i) || address(i)) return false;
    return !titleCase || lexicon.is(word, WordClass.GIVEN) || lexicon.is(word, WordClass.FAMILY)
        || !lexicon.everyday(tokens.surface(i));
  }

  /** The token after the run that begins at {@code first}, which is marked. */
  int end(int first) {
    int end = first + 1;
    while (end < tokens.size() && end - first < LONGEST && !taken[end]) {
      int next = next(first, end);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  private int next(int first, int end) {
    if (tokens.gap(end) == Gap.COMMA) return suffix(end) && !tokens.possessive(end - 1) ? end + 1 : end;
    if (tokens.possessive(end - 1) || !tokens.gap(end).continues()) return end;
    if (stroke(end)) return end;
    if (tokens.gap(end) == Gap.DOT && lexicon.is(tokens.word(end - 1), WordClass.SUFFIX)) return end;
    if (ampersand(end)) return marked(end + 1) && tokens.gap(end + 1).continues() ? end + 2 : end;
    if (marked(end)) return end + 1;
    if (syllable(first, end)) return end + 1;
    if (number(end)) return end + 1;
    return joined(first, end);
  }

  private boolean stroke(int i) {
    return tokens.gap(i) == Gap.JOIN && tokens.text().charAt(tokens.start(i) - 1) == '/'
        && tokens.length(i - 1) >= STROKE;
  }

  private boolean ampersand(int i) {
    return tokens.length(i) == 1 && tokens.text().charAt(tokens.start(i)) == '&';
  }

  private boolean suffix(int i) {
    return tokens.capital(i) && lexicon.is(tokens.word(i), WordClass.SUFFIX);
  }

  /** "Myung-sup": the second half of a given name. */
  private boolean syllable(int first, int i) {
    return tokens.gap(i) == Gap.JOIN && tokens.text().charAt(tokens.start(i) - 1) == '-' && i - first >= 2
        && tokens.length(i) <= LONGEST_SYLLABLE && !tokens.digit(i) && !lexicon.everyday(tokens.surface(i))
        && lexicon.known(tokens, first, i) == null;
  }

  private boolean number(int i) {
    if (!tokens.startsWithDigit(i) || tokens.length(i) > LONGEST_NUMBER || tokens.gap(i) == Gap.DOT || titleCase
        || Symbols.symbol(tokens, i, i + 2))
      return false;
    int last = i;
    while (tokens.startsWithDigit(last + 1) && tokens.gap(last + 1) == Gap.JOIN)
      last++;
    boolean counts = tokens.gap(last + 1) == Gap.SPACE && lexicon.is(tokens.word(last + 1), WordClass.COUNTED);
    return !counts && !(last == i && tokens.length(i) == LONGEST_NUMBER && year(i));
  }

  private boolean year(int i) {
    var text = tokens.text();
    int at = tokens.start(i);
    return (text.charAt(at) == '1' && text.charAt(at + 1) == '9')
        || (text.charAt(at) == '2' && text.charAt(at + 1) == '0');
  }

  /** The run's end after a small word that joins names, or {@code end}. */
  private int joined(int first, int end) {
    int word = tokens.word(end);
    if (tokens.gap(end) != Gap.SPACE || word < 0) return end;
    if (lexicon.is(word, WordClass.PARTICLE)) {
      int next = end + 1;
      if (lexicon.is(tokens.word(next), WordClass.PARTICLE)) next++;
      return marked(next) && (tokens.gap(next) == Gap.SPACE || tokens.gap(next) == Gap.JOIN) ? next + 1 : end;
    }
    var small = tokens.surface(end);
    if (small.equals("of") || small.equals("for")) return headed(first, end) ? afterOf(end) : end;
    if (small.equals("on") && marked(end + 1) && lexicon.is(tokens.word(end - 1), WordClass.AND_HEAD))
      return lexicon.everyday(tokens.surface(end + 1)) ? afterOf(end) : end;
    return small.equals("and") && marked(end + 1) ? afterAnd(first, end) : end;
  }

  /** Whether a word after which "of" continues a name stands in the range. */
  boolean headed(int first, int end) {
    for (int i = first; i < end; i++)
      if (lexicon.is(tokens.word(i), WordClass.OF_HEAD)) return true;
    return false;
  }

  private int afterOf(int of) {
    int next = of + 1;
    if (next < tokens.size() && tokens.surface(next).equals("the")) next++;
    return marked(next) && tokens.gap(next) == Gap.SPACE ? next + 1 : of;
  }

  /** "Securities and Exchange Commission": common words, and a head after them. */
  private int afterAnd(int first, int and) {
    int end = and + 1;
    while (marked(end) && tokens.gap(end) == Gap.SPACE && end - and < 4)
      end++;
    boolean office = lexicon.is(tokens.word(first), WordClass.OF_HEAD) && and - first > 1;
    boolean head = lexicon.is(tokens.word(end - 1), WordClass.AND_HEAD) && end - and > 2;
    if (!head && !office) return and;
    return lexicon.everyday(tokens.surface(and - 1)) && lexicon.everyday(tokens.surface(and + 1)) ? end : and;
  }

  /** A part of a web address. */
  private boolean address(int i) {
    if (!tokens.site(i)) return false;
    int end = tokens.end(i);
    return tokens.gap(i) == Gap.JOIN || (end < tokens.text().length() && tokens.text().charAt(end) == '/');
  }

  /** A reference such as "nN0123456". */
  private boolean code(int i) {
    if (!tokens.digit(i) || tokens.capital(i) || tokens.site(i)) return false;
    int digits = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++)
      if (Character.isDigit(tokens.text().charAt(at))) digits++;
    return digits >= LONGEST_NUMBER;
  }

  /** Whether the word is written in capitals as all words of a heading are. */
  private boolean heading(int i) {
    if (!tokens.shouted(i) || tokens.dotted(i) || tokens.digit(i)) return false;
    boolean beside = besideHeading(i - 1, i) || besideHeading(i + 1, i + 1);
    if (beside) return tokens.length(i) >= SHORTEST_SHOUTED && !lexicon.is(tokens.word(i), WordClass.GIVEN);
    return tokens.length(i) >= SHORTEST_SHOUTED && lexicon.everyday(tokens.surface(i));
  }

  /** Whether a neighbour is a common word in capitals. */
  private boolean besideHeading(int other, int gap) {
    if (!tokens.shouted(other) || !tokens.gap(gap).continues()) return false;
    if (lexicon.is(tokens.word(other), WordClass.FUNCTION)) return true;
    return tokens.length(other) >= SHORTEST_SHOUTED && lexicon.everyday(tokens.surface(other));
  }
}
