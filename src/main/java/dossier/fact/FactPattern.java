package dossier.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way in which sentences tell a fact. Patterns are data, in {@code patterns.txt}.
 *
 * @param name what a fact that it read can be traced by
 * @param verbs verbs it hangs on, in their base form, with the words that must follow them
 * @param nouns nouns it hangs on, singular
 * @param slots for each slot where its filler may stand, tried in this order
 * @param required slots without which there is no fact; of slots in one set one is enough
 * @param objects words of which the head of the verb's object must be one, or null
 * @param doers words of which the head of the verb's subject must be one, or null
 * @param measured words of which one must stand in the noun phrase of the object, or of a noun that triggers, before its
 *     head or in what follows it with "in" or "of"; or null
 * @param next words of which one must stand right behind the trigger, or null
 * @param topic words of which one must stand behind "about" and the like after the trigger, or null
 * @param passive whether the verb may only be passive, only active ({@code false}), or either (null)
 * @param becomes modality that takes the place of another
 * @param drops modalities with which it is no fact
 * @param unless words none of which may stand in the sentence, or null
 * @param with words one of which must stand in the sentence, or null
 * @param beside words one of which must stand in the trigger's own noun phrase, or null
 * @param plural whether at least two companies must be there
 * @param together whether companies without a counterparty are the two sides of one fact, not a fact each
 * @param singular whether the noun, or the object of the verb, may only stand in the singular
 * @param several whether it tells a fact of its own where another pattern of the type fits too: each measure is one
 * @param aside whether its verb may only stand in a relative clause
 * @param way which way it goes, where facts of its type go two ways: {@code sells}, {@code comes}, {@code leaves},
 *     {@code added}, {@code lost}, {@code meant}; {@code closes} where a headline is of the month in which a deal was
 *     done; or null
 */
record FactPattern(String name, FactType type, List<List<String>> verbs, Set<String> nouns, Map<Slot, List<Role>> slots,
    List<Set<Slot>> required, @Nullable Set<String> objects, @Nullable Set<String> doers,
    @Nullable Set<String> measured, @Nullable Set<String> next, @Nullable Set<String> topic, @Nullable Boolean passive,
    Map<Modality, Modality> becomes,
    Set<Modality> drops, @Nullable Set<String> unless, @Nullable Set<String> with,
    @Nullable Set<String> beside, boolean plural, boolean together, boolean singular, boolean several, boolean aside,
    @Nullable String way) {
  FactPattern {
    verbs = List.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    slots = Map.copyOf(slots);
    required = List.copyOf(required);
    becomes = Map.copyOf(becomes);
    drops = Set.copyOf(drops);
  }

  /** Whether there is no fact without a filler of this very slot. */
  boolean needs(Slot slot) {
    for (Set<Slot> any : required)
      if (any.size() == 1 && any.contains(slot)) return true;
    return false;
  }
}
