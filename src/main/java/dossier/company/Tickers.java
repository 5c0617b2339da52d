package dossier.company;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exchange symbols as news prints them: {@code GOOG.O}, {@code NASDAQ: GOOG}, {@code $GOOG}. */
final class Tickers {
  /** Reuters suffixes of the exchanges of the United States, on which bare symbols of the catalogue trade. */
  private static final Set<String> US_SUFFIXES = Set.of("O", "N", "OQ", "A", "P", "K", "OB", "PK", "Q");
  private static final Set<String> EXCHANGES = Set.of("nasdaq", "nyse", "amex", "lse", "hkex", "hkg", "sehk", "tse",
      "tsx", "tsxv", "krx", "nse", "bse", "asx", "otc", "otcbb", "nasdaqgs", "euronext", "szse", "sse", "twse",
      "xetra");
  private static final int MAX_LENGTH = 7;

  /**
   * A symbol in a text.
   *
   * @param company index of the company, negative for a symbol that the catalogue does not have
   * @param first token of the symbol
   * @param last token of the symbol
   */
  record Symbol(int company, int first, int last) {}

  private final Map<String, Integer> companies = new HashMap<>();

  Tickers(List<CatalogEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      for (var ticker : entries.get(i).company().tickers())
        companies.put(key(ticker), i);
    }
  }

  static String key(String ticker) {
    return ticker.toUpperCase(Locale.ROOT);
  }

  /** The company of a bare symbol, or null. */
  @Nullable
  Integer bare(String symbol) {
    return companies.get(key(symbol));
  }

  /** The symbol whose first token is {@code i}, an exchange's name before it left out; null when there is none. */
  @Nullable
  Symbol at(Tokens tokens, int i) {
    if (tokens.end(i) - tokens.start(i) > MAX_LENGTH) return null;
    if (i + 1 < tokens.size() && tokens.gap(i + 1) == Tokens.Gap.JOIN) return reuters(tokens, i);
    if (before(tokens, i, '$') && tokens.someCapital(i)) return known(tokens, i);
    return exchange(tokens, i) ? new Symbol(lookup(tokens.surface(i)), i, i) : null;
  }

  private @Nullable Symbol reuters(Tokens tokens, int i) {
    int next = i + 1;
    if (tokens.text().charAt(tokens.end(i)) != '.' || tokens.end(next) - tokens.start(next) > 2) return null;
    char first = tokens.text().charAt(tokens.start(i));
    if (!tokens.capital(next) || (!Character.isDigit(first) && !Character.isUpperCase(first))) return null;
    boolean bracketed = tokens.gap(i) == Tokens.Gap.OPEN;
    if (!bracketed && tokens.end(i) - tokens.start(i) < 2) return null;
    var base = tokens.surface(i);
    var suffix = tokens.surface(next);
    var whole = companies.get(key(base + "." + suffix));
    if (whole != null) return new Symbol(whole, i, next);
    return new Symbol(US_SUFFIXES.contains(suffix) ? lookup(base) : -1, i, next);
  }

  private @Nullable Symbol known(Tokens tokens, int i) {
    int company = lookup(tokens.surface(i));
    return company < 0 ? null : new Symbol(company, i, i);
  }

  private int lookup(String symbol) {
    return companies.getOrDefault(key(symbol), -1);
  }

  private static boolean before(Tokens tokens, int i, char c) {
    int at = tokens.start(i) - 1;
    return at >= 0 && tokens.text().charAt(at) == c;
  }

  private static boolean exchange(Tokens tokens, int i) {
    if (i == 0 || tokens.gap(i) != Tokens.Gap.OTHER) return false;
    if (!tokens.someCapital(i) && !Character.isDigit(tokens.text().charAt(tokens.start(i)))) return false;
    var between = tokens.text().substring(tokens.end(i - 1), tokens.start(i)).strip();
    return between.equals(":") && EXCHANGES.contains(tokens.surface(i - 1).toLowerCase(Locale.ROOT));
  }
}
