package dossier.company;

import java.util.Arrays;
import java.util.List;

/** Everything that finding names needs, made once from a catalogue and then shared. Immutable. */
final class Matcher {
  private final Words words = new Words();
  private final CommonWords common = new CommonWords();
  private final Tickers tickers;
  private final Names names;
  private final Cues cues;
  private final List<CatalogEntry> entries;
  private final int[][] with;
  private final int[][] against;

  Matcher(CompanyCatalog catalog) {
    entries = catalog.entries();
    tickers = new Tickers(entries);
    cues = new Cues(words);
    names = new Names(entries, words, common);
    with = entries.stream().map(entry -> numbers(entry.with())).toArray(int[][]::new);
    against = entries.stream().map(entry -> numbers(entry.against())).toArray(int[][]::new);
  }

  Scan scan(String text, boolean anyCase) {
    return Scan.of(Tokens.of(text, words), names.trie(), tickers, anyCase);
  }

  Words words() {
    return words;
  }

  CommonWords common() {
    return common;
  }

  Cues cues() {
    return cues;
  }

  Tickers tickers() {
    return tickers;
  }

  NameTrie trie() {
    return names.trie();
  }

  List<CatalogEntry> entries() {
    return entries;
  }

  Company company(int index) {
    return entries.get(index).company();
  }

  /** Whether a word near an ambiguous name speaks for the company. */
  boolean speaksFor(int company, int word) {
    return Arrays.binarySearch(with[company], word) >= 0;
  }

  boolean speaksAgainst(int company, int word) {
    return Arrays.binarySearch(against[company], word) >= 0;
  }

  private int[] numbers(List<String> list) {
    return list.stream()
        .flatMap(word -> List.of(Tokens.key(word).split(" ", -1)).stream())
        .mapToInt(words::intern)
        .sorted()
        .distinct()
        .toArray();
  }
}
