package dossier.name;

/** Finds where names of companies begin whose first word has no capital of its own: "21st Harbour Group", "Per-Tern Inc". */
final class Beginnings {
  /** Letters of a word before a hyphen that belongs to a name: "Per-Tern", "i-tern". */
  private static final int LONGEST_PREFIX = 4;
  private static final int LONGEST_NUMBER = 5;
  /** Words after a known name that ends in a word without a capital: "One Financial Corp". */
  private static final int LONGEST_REST = 3;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Runs runs;
  private final boolean[] taken;

  Beginnings(Tokens tokens, Lexicon lexicon, Runs runs, boolean[] taken) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.runs = runs;
    this.taken = taken;
  }

  /** The end of a known name with the words that a corporate suffix behind it shows to belong to it. */
  int suffixed(int known) {
    if (known >= tokens.size() || !runs.marked(known) || tokens.gap(known) != Gap.SPACE || tokens.possessive(known - 1))
      return known;
    int end = runs.end(known);
    return end - known <= LONGEST_REST && lexicon.is(tokens.word(end - 1), WordClass.SUFFIX) ? end : known;
  }

  /** The first word of a name that is read from {@code first} on and ends as companies' names do. */
  int of(int first, int end) {
    int last = tokens.word(end - 1);
    boolean body = lexicon.is(last, WordClass.BODY_LAST) || lexicon.is(last, WordClass.SUFFIX);
    int before = first - 1;
    if (!body || before < 0 || taken[before]) return first;
    if (tokens.gap(first) == Gap.JOIN) return prefix(before) ? before : first;
    if (tokens.gap(first) != Gap.SPACE) return first;
    if (number(before)) return before;
    boolean joined = before > 0 && tokens.gap(before) == Gap.JOIN && tokens.length(before - 1) == 1
        && tokens.text().charAt(tokens.start(before) - 1) == '-' && !tokens.digit(before - 1);
    return joined ? before - 1 : first;
  }

  /** "Per-", "e-": a short word of its own before the hyphen, no nation. */
  private boolean prefix(int i) {
    return tokens.text().charAt(tokens.end(i)) == '-' && tokens.length(i) <= LONGEST_PREFIX && tokens.gap(i) != Gap.JOIN
        && (tokens.capital(i) || tokens.length(i) == 1) && !tokens.dotted(i)
        && !lexicon.is(tokens.word(i), WordClass.NATION);
  }

  /** "21st", "3G": digits with letters behind, no sum of money and no quarter or half of a year. */
  private boolean number(int i) {
    int length = tokens.length(i);
    if (!tokens.startsWithDigit(i) || length < 2 || length > LONGEST_NUMBER) return false;
    char last = tokens.text().charAt(tokens.end(i) - 1);
    boolean quarter = length == 2 && (last == 'Q' || last == 'H');
    boolean free = tokens.start(i) == 0 || Character.isWhitespace(tokens.text().charAt(tokens.start(i) - 1));
    return Character.isLetter(last) && !quarter && free && tokens.gap(i) != Gap.JOIN;
  }
}
