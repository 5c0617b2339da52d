package dossier.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of figures, printed as a table of Markdown. */
final class Table {
  private final String title;
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String title, String... heads) {
    this.title = title;
    this.heads = List.of(heads);
  }

  /** A row: as many cells as there are heads. */
  Table row(Object... cells) {
    if (cells.length != heads.size())
      throw new IllegalArgumentException("expected " + heads.size() + " cells, got " + cells.length);
    List<String> row = new ArrayList<>();
    for (Object cell : cells)
      row.add(text(cell));
    rows.add(row);
    return this;
  }

  private static String text(Object cell) {
    if (!(cell instanceof Double number)) return String.valueOf(cell);
    if (number >= 100) return String.format(Locale.ROOT, "%,.0f", number);
    return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n**").append(title).append("**\n\n");
    line(text, heads);
    line(text, heads.stream().map(_ -> "---").toList());
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
