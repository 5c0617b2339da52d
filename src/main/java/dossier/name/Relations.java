package dossier.name;

import java.util.List;

/** What neighbouring candidates say about each other once some of them are decided. */
final class Relations {
  private final Lexicon lexicon;

  Relations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Sets shapes on the pieces of one text, which are in its order. */
  void read(List<Piece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      var left = pieces.get(i - 1);
      var right = pieces.get(i);
      if (left.end == right.first) adjacent(left, right);
      if (listed(left, right)) {
        list(left, right);
        list(right, left);
      }
    }
  }

  private void adjacent(Piece left, Piece right) {
    var tokens = left.tokens;
    if (tokens.possessive(left.end - 1)) {
      if (left.isBody()) right.shapes.add(Shape.OWNED_BY_BODY);
      else if (left.type() == NameType.PLACE) right.shapes.add(Shape.OWNED_BY_PLACE);
    } else if (tokens.gap(right.first) == Gap.SPACE) {
      if (left.type() == NameType.COMPANY) right.shapes.add(Shape.AFTER_COMPANY);
      if (right.company != null) left.shapes.add(Shape.BEFORE_COMPANY);
    } else if (tokens.gap(right.first) == Gap.COMMA && region(right) && !region(left)
        && !left.shapes.contains(Shape.PLAIN_WORD)) {
      left.shapes.add(Shape.BEFORE_PLACE);
      if (left.type() == NameType.PLACE) right.shapes.add(Shape.LISTED_PLACE);
    }
  }

  boolean region(Piece piece) {
    var known = lexicon.known(piece.tokens, piece.first, piece.end);
    return known != null && known.region();
  }

  /** Whether a comma, "and" or "or" alone joins them. */
  private boolean listed(Piece left, Piece right) {
    var tokens = left.tokens;
    if (tokens.possessive(left.end - 1)) return false;
    if (right.first == left.end) return tokens.gap(right.first) == Gap.COMMA && !region(right);
    if (right.first != left.end + 1 || tokens.gap(right.first) != Gap.SPACE) return false;
    var joined = tokens.gap(left.end) == Gap.SPACE || tokens.gap(left.end) == Gap.COMMA;
    var word = tokens.surface(left.end);
    return joined && (word.equals("and") || word.equals("or"));
  }

  private static void list(Piece from, Piece to) {
    var type = from.type();
    if (type != null && to.company == null) to.shapes.add(Shape.listed(type));
  }
}
