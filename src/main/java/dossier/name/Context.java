package dossier.name;

import dossier.company.Words;

/** Weighs what stands around a candidate. */
final class Context {
  private static final int OWNED_REACH = 3;
  private static final int EXPLANATION_REACH = 9;
  private static final int BRACKET_REACH = 6;
  private static final int PRONOUN_REACH = 14;

  private final Lexicon lexicon;
  private final Cues cues;

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cues = lexicon.cues();
  }

  /** What the words around say; the shapes that they give are set on the piece. */
  Scores read(Piece piece) {
    var scores = new Scores();
    inside(piece, scores);
    before(piece, scores);
    after(piece, scores);
    return scores;
  }

  private void inside(Piece piece, Scores scores) {
    var tokens = piece.tokens;
    int last = head(piece) - 1;
    if (last > piece.first && lexicon.is(tokens.word(last), WordClass.SUFFIX)) last--;
    if (piece.length() > 1 || !piece.shapes.contains(Shape.PLAIN_WORD)) {
      if (last > piece.first) scores.add(cues.word(Cues.Place.LAST, tokens.word(last)));
      if (piece.length() > 1) scores.add(cues.word(Cues.Place.FIRST, tokens.word(piece.first)));
    }
  }

  /** The token after the head noun: what "of" adds stands after it. */
  private static int head(Piece piece) {
    if (piece.shapes.contains(Shape.OF_NAME))
      for (int i = piece.first + 1; i < piece.end; i++)
      if (piece.tokens.surface(i).equals("of")) return i;
    return piece.end;
  }

  private void before(Piece piece, Scores scores) {
    var tokens = piece.tokens;
    int before = piece.first - 1;
    switch (tokens.gap(piece.first)) {
      case SPACE, DOT -> {
        if (tokens.possessive(before)) return;
        if (!lexicon.is(tokens.word(before), WordClass.SAYING) || ends(tokens, piece.end))
          scores.add(cues.word(Cues.Place.PREVIOUS, tokens.word(before)));
        if (governed(tokens, before)) scores.add(cues.word(Cues.Place.GOVERNOR, tokens.word(before - 1)));
      }
      case QUOTE -> scores.add(cues.word(Cues.Place.PREVIOUS, tokens.word(before)), 0.5f);
      case COMMA -> scores.add(cues.word(Cues.Place.EXPLAINED, tokens.word(before)));
      default -> {
      }
    }
    if (before > 0 && tokens.gap(piece.first) == Gap.SPACE && tokens.gap(before) == Gap.JOIN
        && tokens.surface(before).equals("based"))
      piece.shapes.add(Shape.BASED);
  }

  /** Whether the word before the previous one tells more: before a preposition, or before a hyphen as in "code-named". */
  private boolean governed(Tokens tokens, int previous) {
    if (tokens.gap(previous) == Gap.JOIN) return true;
    return tokens.gap(previous) == Gap.SPACE && lexicon.is(tokens.word(previous), WordClass.PREPOSITION);
  }

  /** Whether no verb can follow: after "said" a name that a verb follows is the subject of what was said. */
  private boolean ends(Tokens tokens, int next) {
    return tokens.gap(next) != Gap.SPACE || tokens.possessive(next - 1)
        || (lexicon.is(tokens.word(next), WordClass.PREPOSITION)
            && cues.word(Cues.Place.NEXT, tokens.word(next)) == null);
  }

  private void after(Piece piece, Scores scores) {
    var tokens = piece.tokens;
    int next = piece.end;
    if (next >= tokens.size()) return;
    pronoun(piece);
    if (tokens.possessive(next - 1)) {
      owned(tokens, next, scores);
      return;
    }
    switch (tokens.gap(next)) {
      case SPACE, DOT -> {
        if (Symbols.symbol(tokens, next, next + 2)) piece.shapes.add(Shape.TICKER);
        else
          scores.add(cues.word(Cues.Place.NEXT, tokens.word(next)));
      }
      case JOIN, DASH -> {
        boolean plain = piece.shapes.contains(Shape.PLAIN_WORD) || lexicon.is(tokens.word(next - 1), WordClass.NATION);
        if (!plain && tokens.surface(next).equals("based")) piece.shapes.add(Shape.BASE);
      }
      case OPEN -> bracket(piece, next, scores);
      case COMMA -> explanation(tokens, next, scores);
      default -> {
      }
    }
  }

  /** Whether "he" or "she" follows in the sentence. */
  private void pronoun(Piece piece) {
    if (piece.length() > 1) return;
    var tokens = piece.tokens;
    for (int i = piece.end; i < piece.end + PRONOUN_REACH && i < tokens.size() && tokens.gap(i) != Gap.STOP; i++) {
      if (!lexicon.is(tokens.word(i), WordClass.PRONOUN)) continue;
      piece.shapes.add(Shape.PRONOUN);
      return;
    }
  }

  private void owned(Tokens tokens, int from, Scores scores) {
    for (int i = from; i < from + OWNED_REACH && i < tokens.size(); i++) {
      if (i > from && tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.JOIN) return;
      if (i == from && !tokens.gap(i).continues()) return;
      var weights = cues.word(Cues.Place.OWNS, tokens.word(i));
      if (weights == null) continue;
      scores.add(weights);
      return;
    }
  }

  /** An exchange symbol, or the word after a bracket. */
  private void bracket(Piece piece, int open, Scores scores) {
    var tokens = piece.tokens;
    int close = open;
    while (close + 1 < tokens.size() && close - open < BRACKET_REACH && !closes(tokens, close + 1))
      close++;
    if (Symbols.symbol(tokens, open, close + 1)) piece.shapes.add(Shape.TICKER);
    if (tokens.starts(piece.first) && dash(tokens, close)) piece.shapes.add(Shape.DATELINE);
    if (close + 1 < tokens.size() && tokens.gap(close + 1) == Gap.CLOSE)
      scores.add(cues.word(Cues.Place.NEXT, tokens.word(close + 1)));
  }

  /** Whether a bracket closes right after the word before. */
  private static boolean closes(Tokens tokens, int i) {
    return tokens.gap(i) == Gap.CLOSE || (tokens.gap(i) == Gap.COLON && dash(tokens, i - 1));
  }

  /** Whether a dash stands between the bracket's last word and the next. */
  private static boolean dash(Tokens tokens, int close) {
    int to = close + 1 < tokens.size() ? tokens.start(close + 1) : tokens.text().length();
    int at = tokens.text().indexOf(" -", tokens.end(close));
    return at >= 0 && at < to;
  }

  /** The head of the explanation: the last telling noun before a preposition or a clause. */
  private void explanation(Tokens tokens, int from, Scores scores) {
    Scores head = null;
    for (int i = from; i < from + EXPLANATION_REACH && i < tokens.size(); i++) {
      if (i > from && tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.JOIN) break;
      int word = tokens.word(i);
      if (i > from && lexicon.is(word, WordClass.PREPOSITION) && !tokens.surface(i).equals("and")) break;
      if (i == from && word == Words.UNKNOWN && !tokens.possessive(i)) break;
      var weights = cues.word(Cues.Place.APPOSITIVE, word);
      if (weights != null) head = weights;
    }
    scores.add(head);
  }
}
