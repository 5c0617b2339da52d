package dossier.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The telling words of products' names, by which they are compared. */
final class Things {
  private static final Set<String> EMPTY = MergeTables.words("thing");
  private static final Set<String> PART = MergeTables.words("part");
  /** Nouns that say of a target what kind of company it is. */
  private static final Set<String> KINDS = MergeTables.words("kind-of-company");
  private static final Set<String> SHARES = MergeTables.words("share");
  private static final Set<String> WHICH_SHARE = MergeTables.words("which-share");
  /** Words that do not tell one thing from others of its kind, alone or together. */
  private static final Set<String> GENERIC = MergeTables.words("generic-thing");
  private static final Set<String> SCOPES = Set.of("market", "markets", "business", "sector", "industry");
  private static final Set<String> SHARE = Set.of("stake");

  private Things() {}

  /** The words of each product; of what is bought only those that tell a part of the other side from the whole. */
  static List<Set<String>> of(FactType type, List<NameWords> products) {
    if (products.isEmpty()) return List.of();
    if (type != FactType.ACQUISITION) return products.stream().map(Things::telling).toList();
    List<Set<String>> parts = new ArrayList<>();
    for (NameWords product : products) {
      Set<String> part = part(product);
      if (!part.isEmpty()) parts.add(part);
    }
    return List.copyOf(parts);
  }

  /** The words left without those for kinds of things; all of them where none is left. */
  private static Set<String> telling(NameWords name) {
    Set<String> words = new TreeSet<>(name.words());
    words.removeAll(EMPTY);
    return words.isEmpty() ? new TreeSet<>(name.words()) : words;
  }

  /** "phones division" is its phones, any "stake" is a share; "assets" and "computer maker" are no part. */
  private static Set<String> part(NameWords name) {
    if (KINDS.contains(name.last())) return Set.of();
    Set<String> words = new TreeSet<>(name.words());
    if (SHARES.contains(name.last())) {
      words.retainAll(WHICH_SHARE);
      words.addAll(SHARE);
      return words;
    }
    words.removeAll(PART);
    return words;
  }

  /** "data storage company", not "holding company": its last word, which names leave out, says of what kind a company is. */
  private static boolean isKind(String product) {
    String[] words = product.split(" ", -1);
    String before = words.length < 2 ? "" : words[words.length - 2];
    return KINDS.contains(words[words.length - 1]) && !SHARES.contains(before) && !PART.contains(before)
        && !product.contains(" in ");
  }

  /** Whether it only says what kind of company is bought. */
  static boolean isWhole(String product) {
    return isKind(product) || part(NameWords.of(product)).isEmpty();
  }

  /** Whether several companies are meant: "rivals". */
  static boolean areCompanies(NameWords name) {
    return KINDS.contains(name.last()) && name.last().endsWith("s");
  }

  /** Whether a part of a company is told from others, and not any stake. */
  static boolean tells(NameWords name) {
    Set<String> part = part(name);
    return !part.isEmpty() && !part.equals(SHARE);
  }

  /** Whether it names one thing: of what is bought a part of a company that is no stake, else more than a kind of thing. */
  static boolean tells(FactType type, NameWords name) {
    if (type == FactType.ACQUISITION) return tells(name);
    boolean market = type == FactType.EXPANSION && GENERIC.contains(name.last()) && name.words().size() > 1;
    if (market && SCOPES.contains(name.last())) return !GENERIC.contains(name.words().getFirst());
    return name.words().stream().anyMatch(word -> !EMPTY.contains(word) && !GENERIC.contains(word));
  }

  /** Whether one names the other with a word more: "search assets", "search advertising assets". */
  static boolean alike(FactType type, Set<String> one, Set<String> other) {
    if (one.equals(other)) return true;
    boolean share = one.containsAll(SHARE) || other.containsAll(SHARE);
    return type == FactType.ACQUISITION && !share && (one.containsAll(other) || other.containsAll(one));
  }
}
