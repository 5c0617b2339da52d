package dossier.name;

import dossier.company.Words;
import org.jspecify.annotations.Nullable;

/** Reads what a candidate looks like. */
final class Shapes {
  private static final int MAX_PERSON_WORDS = 4;
  private static final int MAX_FAMILY_WORDS = 3;
  private static final int MAX_ACRONYM = 5;
  private static final int SHORTEST_PATRONYMIC = 4;

  private final Lexicon lexicon;
  private final boolean titleCase;

  Shapes(Lexicon lexicon, boolean titleCase) {
    this.lexicon = lexicon;
    this.titleCase = titleCase;
  }

  void read(Piece piece) {
    known(piece);
    words(piece);
    person(piece);
    count(piece);
  }

  private void known(Piece piece) {
    var known = lexicon.known(piece.tokens, piece.first, piece.end);
    if (known == null && piece.first > 0) known = withArticle(piece);
    if (known != null && known.type() != null) piece.shapes.add(Shape.known(known.type(), known.everyday()));
    var tail = piece.length() < 2 ? null : lexicon.known(piece.tokens, piece.end - 1, piece.end);
    if (known == null && tail != null && tail.type() == NameType.ORGANISATION) piece.shapes.add(Shape.BODY_AT_END);
    for (int end = piece.end - 1; end > piece.first; end--) {
      var part = lexicon.known(piece.tokens, piece.first, end);
      if (part != null && part.type() == NameType.PLACE) piece.shapes.add(Shape.PLACE_FIRST);
    }
  }

  /** The entry whose article stands before the candidate: "The Sun". */
  private @Nullable Known withArticle(Piece piece) {
    int article = piece.first - 1;
    boolean stands = piece.tokens.capital(article) && piece.tokens.surface(article).equalsIgnoreCase("the");
    return stands ? lexicon.known(piece.tokens, article, piece.end) : null;
  }

  private void words(Piece piece) {
    var tokens = piece.tokens;
    int last = piece.end - 1;
    if (piece.length() > 1 && lexicon.is(tokens.word(last), WordClass.SUFFIX)) piece.shapes.add(Shape.SUFFIX);
    if (piece.length() > 1 && lexicon.is(tokens.word(piece.first), WordClass.NATION))
      piece.shapes.add(Shape.NATION_FIRST);
    if (tokens.site(last)) piece.shapes.add(Shape.SITE);
    for (int i = piece.first; i < piece.end; i++) {
      char first = tokens.text().charAt(tokens.start(i));
      if (first == '&') piece.shapes.add(Shape.AMPERSAND);
      if (tokens.digit(i)) piece.shapes.add(Shape.NUMBERED);
      if (tokens.mixed(i) && !patronymic(tokens, i))
        piece.shapes.add(tokens.capital(i) ? Shape.CAMEL : Shape.SMALL_CAMEL);
      if (i > piece.first && joins(tokens.surface(i))) piece.shapes.add(Shape.OF_NAME);
    }
  }

  /** "McAdam", "O'Neal": a capital inside that marks a family name. */
  private static boolean patronymic(Tokens tokens, int i) {
    var text = tokens.text();
    int at = tokens.start(i);
    if (!tokens.mixed(i) || !tokens.capital(i) || tokens.length(i) < SHORTEST_PATRONYMIC) return false;
    char second = text.charAt(at + 1);
    boolean son = text.charAt(at) == 'M' && second == 'c';
    boolean clan = (text.charAt(at) == 'O' || text.charAt(at) == 'D') && (second == '\'' || second == '\u2019');
    return (son || clan) && Character.isUpperCase(text.charAt(at + 2));
  }

  private static boolean joins(String word) {
    return word.equals("of") || word.equals("for") || word.equals("on");
  }

  private void person(Piece piece) {
    var tokens = piece.tokens;
    int first = tokens.word(piece.first);
    int length = piece.length();
    boolean given = lexicon.is(first, WordClass.GIVEN);
    boolean family = lexicon.is(tokens.word(piece.end - 1), WordClass.FAMILY) || patronymic(tokens, piece.end - 1)
        || (length == 1 && lexicon.is(first, WordClass.FAMILY_FIRST));
    if (given && length == 1) piece.shapes.add(Shape.GIVEN_ALONE);
    else if (family && length == 1) piece.shapes.add(Shape.FAMILY_ALONE);
    else if (family && length <= MAX_FAMILY_WORDS && !lexicon.is(first, WordClass.OF_HEAD))
      piece.shapes.add(Shape.FAMILY_LAST);
    if (length < 2) return;
    int hyphens = 0;
    for (int i = piece.first + 1; i < piece.end; i++) {
      if (tokens.digit(i)) return;
      if (tokens.gap(i) == Gap.JOIN) hyphens++;
      boolean initial = tokens.length(i) == 1 && tokens.capital(i) && i < piece.end - 1;
      if (initial && tokens.gap(i + 1) != Gap.JOIN && piece.end - i > 1) piece.shapes.add(Shape.INITIAL);
      if (lexicon.is(tokens.word(i), WordClass.PARTICLE) && !tokens.capital(i)) piece.shapes.add(Shape.PARTICLE);
    }
    if (tokens.gap(piece.first + 1) == Gap.DOT && (tokens.length(piece.first) == 1 || tokens.dotted(piece.first)))
      piece.shapes.add(Shape.INITIAL);
    if (length - hyphens > MAX_PERSON_WORDS || length == 1 + hyphens) return;
    int last = tokens.word(piece.end - 1);
    if (lexicon.is(last, WordClass.BODY_LAST) && !lexicon.is(last, WordClass.FAMILY)) return;
    if (given) piece.shapes.add(Shape.GIVEN);
    boolean leads = lexicon.is(first, WordClass.FAMILY_FIRST);
    if (leads && hyphens > 0) piece.shapes.add(Shape.HYPHENATED);
    else if (leads) piece.shapes.add(Shape.FAMILY_FIRST);
    else if (hyphens > 0 && !tokens.capital(piece.end - 1) && length == 3) piece.shapes.add(Shape.HYPHENATED);
  }

  /** Whether a hyphen and a small word follow, so that the word before only describes it. */
  private static boolean compound(Tokens tokens, int next) {
    return tokens.gap(next) == Gap.JOIN && next < tokens.size() && !tokens.marked(next)
        && tokens.text().charAt(tokens.start(next) - 1) == '-' && !tokens.surface(next).equals("based");
  }

  /** Whether a heading in capitals ends right before. */
  private static boolean afterHeading(Tokens tokens, int i) {
    return tokens.shouted(i - 1) && tokens.length(i - 1) > MAX_ACRONYM && tokens.gap(i) == Gap.SPACE
        && !tokens.shouted(i);
  }

  private void count(Piece piece) {
    var tokens = piece.tokens;
    if (piece.length() > 1) {
      piece.shapes.add(Shape.SOME_WORDS);
      return;
    }
    int only = piece.first;
    boolean shouted = tokens.shouted(only) && tokens.length(only) <= MAX_ACRONYM && !tokens.digit(only);
    if (shouted) piece.shapes.add(Shape.ACRONYM);
    boolean known = tokens.word(only) != Words.UNKNOWN && !piece.shapes.isEmpty();
    boolean first = tokens.starts(only) || titleCase || afterHeading(tokens, only);
    boolean common = lexicon.is(tokens.word(only), WordClass.BODY_LAST) || lexicon.everyday(tokens.surface(only))
        || (first && tokens.small(only));
    boolean plain = !known && !shouted && first && (common || compound(tokens, piece.end));
    boolean nation = lexicon.is(tokens.word(only), WordClass.NATION);
    piece.shapes.add(plain || nation ? Shape.PLAIN_WORD : Shape.ONE_WORD);
  }
}
