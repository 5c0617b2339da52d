package dossier.name;

import java.util.Set;

/** Exchange symbols as news prints them in brackets: {@code GOOG.O}, {@code NASDAQ: GOOG}. */
final class Symbols {
  private static final Set<String> EXCHANGES = Set.of("NASDAQ", "NYSE", "AMEX", "LSE", "HKEX", "HKG", "SEHK", "TSE",
      "TSX", "TSXV", "KRX", "NSE", "BSE", "ASX", "OTC", "OTCBB", "LON", "ETR", "EPA", "AMS", "SGX", "NASDAQGS");
  private static final int LONGEST = 7;
  private static final int LETTER = 3;
  /** Last letters of symbols of exchanges in the United States, London, Tokyo and Frankfurt. */
  private static final String EXCHANGE_LETTERS = "NOLTFKA";
  private static final int LONGEST_SUFFIX = 2;
  /** Taiwan's second exchange: {@code 5346.TWO}. */
  private static final int LONGEST_AFTER_DIGITS = 3;

  private Symbols() {}

  /** A symbol of one letter alone in brackets: {@code V.N}. */
  static boolean letter(Tokens tokens, int i) {
    return tokens.dotted(i) && tokens.length(i) == LETTER && tokens.gap(i) == Gap.OPEN && closes(tokens, i)
        && EXCHANGE_LETTERS.indexOf(tokens.text().charAt(tokens.end(i) - 1)) >= 0;
  }

  private static boolean closes(Tokens tokens, int i) {
    int close = tokens.text().indexOf(')', tokens.end(i));
    return close >= 0 && close <= tokens.end(i) + 1;
  }

  /** Whether a full stop stands right before the word, as in the symbols of indices: {@code .DJI}. */
  static boolean index(Tokens tokens, int i) {
    if (!tokens.shouted(i)) return false;
    var text = tokens.text();
    int at = tokens.start(i) - 1;
    if (at > 0 && text.charAt(at) == ' ' && tokens.gap(i) == Gap.OPEN) at--;
    return at > 0 && text.charAt(at) == '.' && (tokens.gap(i) == Gap.OPEN || text.charAt(at - 1) == ' ');
  }

  /** Whether the tokens from {@code first} to {@code end}, all that a bracket holds, begin with a symbol. */
  static boolean symbol(Tokens tokens, int first, int end) {
    if (end - first == 1) return letter(tokens, first);
    if (first + 1 >= end) return false;
    if (tokens.gap(first + 1) == Gap.COLON && EXCHANGES.contains(tokens.surface(first).replace("Nasdaq", "NASDAQ")))
      return true;
    if (tokens.gap(first + 1) != Gap.JOIN || tokens.text().charAt(tokens.end(first)) != '.') return false;
    boolean base = tokens.length(first) <= LONGEST && (tokens.startsWithDigit(first) || tokens.capital(first));
    int suffix = tokens.startsWithDigit(first) ? LONGEST_AFTER_DIGITS : LONGEST_SUFFIX;
    return base && tokens.length(first + 1) <= suffix && tokens.capital(first + 1);
  }
}
