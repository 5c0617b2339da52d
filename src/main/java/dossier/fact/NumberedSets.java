package dossier.fact;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of words by number, and of each word the sets that hold it. Sets are told apart by identity. Immutable. */
final class NumberedSets {
  private final IdentityHashMap<Set<String>, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, BitSet> holders = new HashMap<>();

  NumberedSets(List<Set<String>> sets) {
    for (Set<String> set : sets)
      numbers.computeIfAbsent(set, this::added);
  }

  private int added(Set<String> set) {
    int number = numbers.size();
    for (String word : set)
      holders.computeIfAbsent(word, _ -> new BitSet()).set(number);
    return number;
  }

  /**
   * The number of a set, from 0.
   *
   * @throws IllegalArgumentException when it is not one of these
   */
  int number(Set<String> set) {
    Integer number = numbers.get(set);
    if (number == null) throw new IllegalArgumentException("a set of words without a number");
    return number;
  }

  /** The numbers of the sets that hold one of the words. */
  BitSet among(Set<String> words) {
    BitSet found = new BitSet(numbers.size());
    for (String word : words) {
      @Nullable
      BitSet of = holders.get(word);
      if (of != null) found.or(of);
    }
    return found;
  }
}
