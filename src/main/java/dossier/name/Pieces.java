package dossier.name;

import dossier.company.CompanyMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the candidates of a text: left to right, none overlapping. */
final class Pieces {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final @Nullable CompanyMention[] mentionAt;
  private final int[] mentionEnd;
  private final Runs runs;
  private final Phrases phrases;
  private final Roles roles;
  private final Edges edges;
  private final Beginnings beginnings;
  private final boolean titleCase;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Tokens tokens, Lexicon lexicon, List<CompanyMention> mentions, boolean titleCase) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.titleCase = titleCase;
    mentionAt = new @Nullable CompanyMention[tokens.size()];
    mentionEnd = new int[tokens.size()];
    var taken = new boolean[tokens.size()];
    place(mentions, taken);
    runs = new Runs(tokens, lexicon, taken, titleCase);
    phrases = new Phrases(tokens, lexicon, taken, titleCase);
    roles = new Roles(tokens, lexicon, phrases);
    edges = new Edges(tokens, lexicon, phrases, runs);
    beginnings = new Beginnings(tokens, lexicon, runs, taken);
  }

  static List<Piece> of(Tokens tokens, Lexicon lexicon, List<CompanyMention> mentions, boolean titleCase) {
    var pieces = new Pieces(tokens, lexicon, mentions, titleCase);
    pieces.read();
    return pieces.pieces;
  }

  private void place(List<CompanyMention> mentions, boolean[] taken) {
    int i = 0;
    for (var mention : mentions) {
      while (i < tokens.size() && tokens.start(i) < mention.span().start())
        i++;
      int first = i;
      while (i < tokens.size() && tokens.start(i) < mention.span().end())
        taken[i++] = true;
      if (i == first) continue;
      mentionAt[first] = mention;
      mentionEnd[first] = i;
    }
  }

  private void read() {
    for (int i = 0; i < tokens.size();) {
      var mention = mentionAt[i];
      if (mention != null) {
        i = linked(i, mention);
        continue;
      }
      if (Symbols.index(tokens, i) || Symbols.letter(tokens, i) || Symbols.symbol(tokens, i, i + 2)) {
        i = tokens.gap(i + 1) == Gap.JOIN ? i + 2 : i + 1;
        continue;
      }
      int known = phrases.end(i, tokens.size());
      if (!runs.marked(i) && known <= i) {
        i++;
        continue;
      }
      int end = runs.marked(i) ? Math.max(runs.end(i), known) : known;
      if (end == known && known > i) end = beginnings.suffixed(known);
      split(i, end);
      i = end;
    }
  }

  /** A mention of the catalogue's companies with the words after it that name a part of the company. */
  private int linked(int first, CompanyMention mention) {
    int end = mentionEnd[first];
    if (end < tokens.size() && runs.marked(end) && tokens.gap(end) == Gap.SPACE && !tokens.possessive(end - 1)) {
      int to = runs.end(end);
      if (part(end, to) && roles.start(end, to) < 0 && !titleCase) end = to;
    }
    int known = phrases.productEnd(first, end);
    if (known > end) {
      pieces.add(new Piece(tokens, first, end, mention, mention.company()));
      var product = new Piece(tokens, end, known, null, null);
      product.shapes.add(Shape.KNOWN_PRODUCT);
      pieces.add(product);
      return known;
    }
    pieces.add(new Piece(tokens, first, end, end == mentionEnd[first] ? mention : null, mention.company()));
    return end;
  }

  /** Whether words after a company's name make it that of a part: a unit's noun, a suffix, a country. */
  private boolean part(int from, int to) {
    int last = tokens.word(to - 1);
    if (lexicon.is(last, WordClass.BODY_LAST) || lexicon.is(last, WordClass.SUFFIX)) return true;
    return phrases.region(from, to);
  }

  /** Cuts a run into candidates at titles and at nationalities. */
  private void split(int from, int to) {
    int first = edges.first(from, to);
    if (first == to) return;
    int role = roles.start(first, to);
    if (role < 0) {
      add(first, to);
      return;
    }
    int after = roles.end(role, to);
    if (role > first) add(first, role);
    if (after < to && tokens.gap(after).continues()) {
      int before = pieces.size();
      split(after, to);
      if (pieces.size() > before) pieces.get(before).shapes.add(Shape.TITLED);
    }
  }

  private void add(int first, int to) {
    int end = edges.end(first, to);
    if (end == first || lexicon.noName(tokens, first, end) || edges.nations(first, end) || roles.parts(first, end))
      return;
    int cut = phrases.cut(first, end);
    if (cut > first) {
      add(first, cut);
      add(cut, end);
      return;
    }
    int start = beginnings.of(first, end);
    boolean free = pieces.isEmpty() || pieces.getLast().end <= start;
    var piece = new Piece(tokens, free ? start : first, end, null, null);
    new Shapes(lexicon, titleCase).read(piece);
    pieces.add(piece);
  }
}
