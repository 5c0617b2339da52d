package dossier.company;

/**
 * Damerau–Levenshtein distance in its restricted form (no letter edited twice): F. J. Damerau, Communications of the ACM
 * 7(3), 1964.
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance, or {@code limit + 1} when it is over the limit. */
  public static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) return limit + 1;
    var before = new int[b.length() + 1];
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++)
      previous[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
        if (swapped(a, i, b, j)) current[j] = Math.min(current[j], before[j - 2] + 1);
        best = Math.min(best, current[j]);
      }
      if (best > limit) return limit + 1;
      var oldest = before;
      before = previous;
      previous = current;
      current = oldest;
    }
    return Math.min(previous[b.length()], limit + 1);
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)
        && a.charAt(i - 1) != a.charAt(i - 2);
  }
}
