package dossier.name;

import dossier.company.CompanyMention;
import java.util.ArrayList;
import java.util.List;

/** The reading of one article: candidates of its texts, weighed together. Used once, by one thread. */
final class Reading {
  /** Rounds in which decided names may decide their neighbours. */
  private static final int ROUNDS = 2;

  private final Lexicon lexicon;
  private final Context context;
  private final Groups groups;
  private final Relations relations;
  private final List<List<Piece>> texts = new ArrayList<>();

  Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
    context = new Context(lexicon);
    groups = new Groups(lexicon);
    relations = new Relations(lexicon);
  }

  /** The candidates of a text, not decided yet. */
  List<Piece> add(String text, List<CompanyMention> mentions) {
    var tokens = Tokens.of(text, lexicon.words());
    var pieces = Pieces.of(tokens, lexicon, mentions, TitleCase.is(tokens));
    texts.add(pieces);
    for (var piece : pieces) {
      var around = context.read(piece);
      if (piece.company == null) groups.add(piece, around);
    }
    return pieces;
  }

  /** Gives each candidate its type, or none. */
  void decide() {
    groups.decide();
    for (int round = 0; round < ROUNDS; round++) {
      for (var pieces : texts) {
        relations.read(pieces);
        pieces.forEach(groups::tell);
      }
      groups.join();
      groups.decide();
    }
  }
}
