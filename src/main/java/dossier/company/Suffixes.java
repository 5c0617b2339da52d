package dossier.company;

import java.util.Set;

/** Corporate suffixes, which belong to the name before them. */
final class Suffixes {
  private static final Set<String> SUFFIXES = Set.of("inc", "incorporated", "corp", "corporation", "co", "cos",
      "company",
      "ltd", "limited", "llc", "llp", "plc", "ag", "sa", "nv", "spa", "oyj", "ab", "asa", "gmbh", "se", "bhd", "pte",
      "pty",
      "kk", "group", "holding", "holdings", "oy", "kgaa", "sas", "bv", "a/s", "sgps", "pjsc", "ojsc", "oao");
  /** Suffixes that are no words, so that a question may write them small. */
  private static final Set<String> SMALL = Set.of("inc", "corp", "ltd", "llc", "plc", "gmbh");
  /** The letters of suffixes that are written with full stops, as in {@code S.p.A.} */
  private static final Set<String> DOTTED = Set.of("s a", "n v", "s p a", "a g", "a s", "l p", "p l c");
  private static final int LONGEST_DOTTED = 3;

  private Suffixes() {}

  /** The token after the suffixes that follow token {@code last}; {@code last + 1} when there are none. */
  static int end(Tokens tokens, int last, boolean anyCase) {
    int at = last + 1;
    while (at < tokens.size() && joined(tokens, at) && !tokens.possessive(at - 1)) {
      int dotted = dotted(tokens, at);
      if (dotted > at) {
        at = dotted;
      } else if (suffix(tokens, at, anyCase)) {
        at++;
      } else if (tokens.surface(at).equals("&") && at + 1 < tokens.size() && suffix(tokens, at + 1, false)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** Where the name that ends before token {@code end} ends in the text, the full stop of an abbreviation included. */
  static int textEnd(Tokens tokens, int end, boolean suffixed) {
    int at = tokens.end(end - 1);
    boolean stop = suffixed && at < tokens.text().length() && tokens.text().charAt(at) == '.';
    return stop && tokens.end(end - 1) - tokens.start(end - 1) <= 4 ? at + 1 : at;
  }

  private static boolean joined(Tokens tokens, int at) {
    return switch (tokens.gap(at)) {
      case SPACE, INITIAL, COMMA, BANG -> true;
      case JOIN -> tokens.surface(at).equals("&");
      case OPEN, STOP, OTHER -> false;
    };
  }

  private static boolean suffix(Tokens tokens, int at, boolean anyCase) {
    if (tokens.end(at) - tokens.start(at) > 12) return false;
    var word = Folding.fold(tokens.surface(at));
    return (anyCase && SMALL.contains(word)) || (tokens.capital(at) && SUFFIXES.contains(word));
  }

  private static int dotted(Tokens tokens, int at) {
    var letters = new StringBuilder();
    for (int i = at; i < tokens.size() && i < at + LONGEST_DOTTED && tokens.end(i) - tokens.start(i) == 1; i++) {
      if (i > at && tokens.gap(i) != Tokens.Gap.JOIN) break;
      letters.append(i > at ? " " : "").append(Folding.fold(tokens.surface(i)));
      if (DOTTED.contains(letters.toString()) && tokens.capital(at)) return i + 1;
    }
    return at;
  }
}
