package dossier.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Values of a label that come from elsewhere: only names, and a bounded number of them. Safe for many threads. */
final class Labels {
  /** What stands for all that have no value of their own. */
  static final String OTHER = "other";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z._]{0,59}");

  private final int most;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /** @param most different values */
  Labels(int most) {
    this.most = most;
  }

  /** The value, or {@link #OTHER} where it is no name or there are too many. */
  String bounded(String value) {
    if (known.contains(value)) return value;
    if (!NAME.matcher(value).matches()) return OTHER;
    synchronized (this) {
      return known.size() < most && known.add(value) ? value : OTHER;
    }
  }
}
