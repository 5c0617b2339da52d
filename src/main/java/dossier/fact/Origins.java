package dossier.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts sources that do not rest on one another. */
final class Origins {
  private Origins() {}

  /** How many groups there are where evidence that shares a name of its origin is one group; at least 1 for any evidence. */
  static int independent(List<Evidence> evidence) {
    int[] above = new int[evidence.size()];
    Map<String, Integer> named = new HashMap<>();
    int groups = above.length;
    for (int i = 0; i < above.length; i++) {
      above[i] = i;
      for (String name : evidence.get(i).origin().split("\n", -1)) {
        Integer other = named.putIfAbsent(name, i);
        if (other == null) continue;
        int one = top(above, i);
        int two = top(above, other);
        if (one == two) continue;
        above[Math.max(one, two)] = Math.min(one, two);
        groups--;
      }
    }
    return groups;
  }

  private static int top(int[] above, int i) {
    int at = i;
    while (above[at] != at)
      at = above[at];
    return at;
  }
}
