package dossier.speech;

import java.util.List;

/**
 * A sentence, or several that a quotation joins, with each quotation as one token.
 *
 * @param tokens its tokens, the last a stop
 * @param continues whether it stands in the same paragraph as the one before
 */
record Frame(List<Token> tokens, boolean continues) {
  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }
}
