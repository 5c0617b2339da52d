package dossier.name;

/** Finds phrases of the gazetteers in a text. */
final class Phrases {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean[] taken;
  private final boolean titleCase;

  /**
   * A finder for one text.
   *
   * @param taken tokens that belong to mentions of the catalogue's companies
   * @param titleCase whether capitals say nothing about common words
   */
  Phrases(Tokens tokens, Lexicon lexicon, boolean[] taken, boolean titleCase) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.taken = taken;
    this.titleCase = titleCase;
  }

  /** The end of the longest phrase from a word with a capital; {@code first} where there is none. */
  int end(int first, int limit) {
    if (!tokens.marked(first)) return first;
    int end = first;
    int node = 0;
    for (int i = first; i < limit && !taken[i]; i++) {
      if (i > first && !tokens.gap(i).continues()) break;
      node = lexicon.phrases().step(node, tokens.word(i));
      if (node < 0) break;
      var known = lexicon.phrases().at(node);
      if (known == null || (known.possessive() && !tokens.possessive(i))) continue;
      boolean single = i == first && titleCase && known.everyday();
      if (!single && tokens.marked(i)) end = i + 1;
    }
    return end > first && end < limit && suffixed(first, end) ? end + 1 : end;
  }

  /** A suffix after a name that ends in a possessive, as some shops' do. */
  private boolean suffixed(int first, int end) {
    return tokens.possessive(end - 1) && tokens.gap(end) == Gap.SPACE && tokens.capital(end)
        && lexicon.is(tokens.word(end), WordClass.SUFFIX) && lexicon.known(tokens, first, end) != null;
  }

  /** The end of a product's name that begins with a company's, such as "Acme Maps"; {@code end} without one. */
  int productEnd(int first, int end) {
    int longest = end;
    int node = 0;
    for (int i = first; i < tokens.size() && node >= 0 && (i < end || tokens.gap(i).continues()); i++) {
      node = lexicon.phrases().step(node, tokens.word(i));
      var known = node < 0 ? null : lexicon.phrases().at(node);
      if (i >= end && known != null && known.type() == NameType.PRODUCT && tokens.marked(i)) longest = i + 1;
    }
    return longest;
  }

  /** Whether the words are a phrase of that type. */
  boolean is(int first, int end, NameType type) {
    var known = lexicon.known(tokens, first, end);
    return known != null && known.type() == type;
  }

  /** Whether the words are a country or state. */
  boolean region(int first, int end) {
    var known = lexicon.known(tokens, first, end);
    return known != null && known.region();
  }

  /** Where a phrase ends after which a name of its own begins in the same run; {@code first} where there is none. */
  int cut(int first, int end) {
    int known = end(first, end);
    int last = tokens.word(end - 1);
    if (known <= first || known >= end) return first;
    if (lexicon.is(last, WordClass.BODY_LAST) || lexicon.is(last, WordClass.SUFFIX)) return first;
    if (region(first, known) && is(known, end(known, end), NameType.PRODUCT)) return known;
    var entry = lexicon.known(tokens, first, known);
    boolean body = entry != null && !entry.everyday()
        && (entry.type() == NameType.COMPANY || entry.type() == NameType.ORGANISATION);
    return body && tokens.marked(known) && lexicon.is(tokens.word(known), WordClass.GIVEN) ? known : first;
  }
}
