package dossier.page;

import dossier.page.LineStat.Place;
import java.util.List;
import java.util.function.Predicate;

/** Where the lines of an article stand, told by its own sentences: the long lines that no other article has. */
final class Placing {
  private final int first;
  private final int last;

  Placing(List<LineKey> lines, Predicate<LineKey> isOwn) {
    int begin = lines.size();
    int end = -1;
    for (int i = 0; i < lines.size(); i++) {
      LineKey line = lines.get(i);
      if (!line.isLong() || !isOwn.test(line)) continue;
      begin = Math.min(begin, i);
      end = i;
    }
    first = begin;
    last = end;
  }

  /** Whether the article has no sentence of its own. */
  boolean isEmpty() {
    return last < 0;
  }

  Place place(int line) {
    return line < first ? Place.HEAD : line > last ? Place.TAIL : Place.BETWEEN;
  }
}
