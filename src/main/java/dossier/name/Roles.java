package dossier.name;

/** Finds titles of honour and roles among capitalised words. */
final class Roles {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Phrases phrases;

  Roles(Tokens tokens, Lexicon lexicon, Phrases phrases) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** Where the first title, or role with its head, begins; -1 where there is none. */
  int start(int first, int to) {
    int i = Math.max(first, phrases.end(first, to));
    if (i == first + 1) i = first;
    while (i < to) {
      if (title(i, first)) return i;
      if (!word(i) || surname(i, first)) {
        i++;
        continue;
      }
      int end = end(i, to);
      if (headed(i, end)) return i;
      i = end;
    }
    return -1;
  }

  private boolean title(int i, int first) {
    return lexicon.is(tokens.word(i), WordClass.HONOUR) && !surname(i, first);
  }

  /** Whether it follows a given name, so that it is a family name. */
  private boolean surname(int i, int first) {
    return i > first && tokens.gap(i) == Gap.SPACE && lexicon.is(tokens.word(i - 1), WordClass.GIVEN);
  }

  /** The token after the title or role that begins at {@code role}. */
  int end(int role, int to) {
    int end = role + 1;
    if (lexicon.is(tokens.word(role), WordClass.HONOUR)) return end;
    while (end < to && tokens.gap(end) != Gap.COMMA
        && (word(end) || lexicon.is(tokens.word(end), WordClass.HONOUR)))
      end++;
    return end;
  }

  /** Whether the word can be a part of a role. */
  boolean word(int i) {
    return lexicon.is(tokens.word(i), WordClass.ROLE) || lexicon.is(tokens.word(i), WordClass.ROLE_PART);
  }

  /** "Marketing" before "chief": whether the words only specify a role that is written small. */
  boolean parts(int first, int end) {
    for (int i = first; i < end; i++)
      if (!lexicon.is(tokens.word(i), WordClass.ROLE_PART)) return false;
    return tokens.gap(end) == Gap.SPACE && word(end) && !tokens.capital(end);
  }

  private boolean headed(int from, int to) {
    for (int i = from; i < to; i++)
      if (lexicon.is(tokens.word(i), WordClass.ROLE)) return true;
    return false;
  }
}
