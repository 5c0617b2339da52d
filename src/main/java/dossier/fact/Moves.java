package dossier.fact;

import java.util.HashMap;
import java.util.Map;

/** Which telling changes what is held to be so; the rows of {@code moves.tsv}, where they are explained. */
final class Moves {
  private static final int COLUMNS = 4;
  /** Sentences of an article that are its lead. */
  private static final int LEAD = 2;
  private static final Map<Move, String> WHEN = read();

  private record Move(Modality from, Modality to) {}

  private Moves() {}

  private static Map<Move, String> read() {
    Map<Move, String> when = new HashMap<>();
    for (String line : MergeTables.lines("moves.tsv")) {
      String[] row = line.split("\t", -1);
      if (row.length != COLUMNS) throw new IllegalStateException("moves.tsv: " + row.length + " columns: " + line);
      when.put(new Move(Modality.valueOf(row[0]), Modality.valueOf(row[1])), row[2]);
    }
    return when;
  }

  /** Whether {@code next}, told after {@code last} changed the state, changes it again. */
  static boolean moves(Profile last, Profile next) {
    Modality from = last.fact().modality();
    Modality to = next.fact().modality();
    if (from == to) return false;
    String when = WHEN.getOrDefault(new Move(from, to), "never");
    return switch (when) {
      case "at-once" -> true;
      case "never" -> false;
      case "dated" -> happensAfter(next, last);
      case "news" -> happensAfter(next, last) || isLaterNews(next, last);
      default -> throw new IllegalStateException("moves.tsv: when \"" + when + "\"");
    };
  }

  /** Whether the title or the lead of an article tells it that appeared long after the last change. */
  private static boolean isLaterNews(Profile next, Profile last) {
    Days before = last.told();
    Days after = next.told();
    return next.evidence().sentence() < LEAD && before != null && after != null
        && after.from() - before.to() > Pair.NEAR;
  }

  private static boolean happensAfter(Profile next, Profile last) {
    Days anchor = last.anchor();
    return next.event() != null && anchor != null && next.event().from() >= anchor.to();
  }
}
