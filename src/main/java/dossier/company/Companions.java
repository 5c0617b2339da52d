package dossier.company;

import java.util.BitSet;

/** The places of a text that certainly mean some company. */
final class Companions {
  private final BitSet places = new BitSet();

  void add(Candidate candidate) {
    places.set(candidate.first(), candidate.end());
  }

  void add(Tickers.Symbol symbol) {
    places.set(symbol.first(), symbol.last() + 1);
  }

  boolean certain(int token) {
    return places.get(token);
  }
}
