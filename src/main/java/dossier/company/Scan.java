package dossier.company;

import dossier.company.Candidate.SymbolSays;
import dossier.company.Tickers.Symbol;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a text: the names and exchange symbols in it, left to right, none overlapping. */
final class Scan {
  private final Tokens tokens;
  private final NameTrie trie;
  private final Tickers tickers;
  private final boolean anyCase;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final BitSet covered = new BitSet();

  private Scan(Tokens tokens, NameTrie trie, Tickers tickers, boolean anyCase) {
    this.tokens = tokens;
    this.trie = trie;
    this.tickers = tickers;
    this.anyCase = anyCase;
  }

  /**
   * Scans a text.
   *
   * @param anyCase whether names need no capital letters, as in questions
   */
  static Scan of(Tokens tokens, NameTrie trie, Tickers tickers, boolean anyCase) {
    var scan = new Scan(tokens, trie, tickers, anyCase);
    scan.run();
    return scan;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean anyCase() {
    return anyCase;
  }

  /** Names, phrases that are no company left out. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Symbols of known companies that follow no name. */
  List<Symbol> symbols() {
    return symbols;
  }

  /** Whether a name of the catalogue covers the token. */
  boolean covered(int token) {
    return covered.get(token);
  }

  private void run() {
    for (int i = 0; i < tokens.size();) {
      if (indexSymbol(i)) {
        i++;
        continue;
      }
      var symbol = tickers.at(tokens, i);
      if (symbol != null && symbol.company() >= 0) {
        symbols.add(symbol);
        i = symbol.last() + 1;
        continue;
      }
      var name = trie.longest(tokens, i, anyCase);
      i = name == null ? i + 1 : take(name, i);
    }
  }

  /** Whether a full stop stands right before the word, as in the symbols of stock indices such as {@code .DJI}. */
  private boolean indexSymbol(int i) {
    int dot = tokens.start(i) - 1;
    if (dot < 0 || tokens.text().charAt(dot) != '.') return false;
    return dot == 0
        || (!Character.isLetterOrDigit(tokens.text().charAt(dot - 1)) && tokens.text().charAt(dot - 1) != '.');
  }

  private int take(Name name, int first) {
    int last = first + name.length() - 1;
    if (name.kind() == Name.Kind.OTHER) return last + 1;
    int end = Suffixes.end(tokens, last, anyCase);
    boolean suffixed = end > last + 1;
    var span = new Span(tokens.start(first), Suffixes.textEnd(tokens, end, suffixed));
    covered.set(first, end);
    var symbol = symbolAfter(end);
    candidates.add(new Candidate(name, first, end, span, suffixed, says(name, symbol)));
    int next = end;
    for (var further = symbol; further != null; further = symbolAfter(next))
      next = further.last() + 1;
    return next;
  }

  private @Nullable Symbol symbolAfter(int end) {
    if (end >= tokens.size()) return null;
    boolean bracketed = tokens.gap(end) == Tokens.Gap.OPEN;
    if (!bracketed && tokens.gap(end) != Tokens.Gap.SPACE && tokens.gap(end) != Tokens.Gap.INITIAL) return null;
    var symbol = tickers.at(tokens, end);
    boolean exchange = symbol == null && bracketed && end + 1 < tokens.size()
        && tokens.gap(end + 1) == Tokens.Gap.OTHER;
    return exchange ? tickers.at(tokens, end + 1) : symbol;
  }

  private static SymbolSays says(Name name, @Nullable Symbol symbol) {
    if (symbol == null) return SymbolSays.NOTHING;
    return name.companies().contains(symbol.company()) ? SymbolSays.SAME_COMPANY : SymbolSays.OTHER_COMPANY;
  }
}
