package dossier.cli;

import dossier.answer.View;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tracked companies in columns as wide as they need. */
final class CompanyTable {
  private CompanyTable() {}

  static String of(List<View.Tracked> rows) {
    int name = width("company", rows, row -> row.company().name());
    int sector = width("sector", rows, row -> row.company().sector());
    StringBuilder text = new StringBuilder(
        padded("company", name) + padded("sector", sector) + "country    about  mentioned\n");
    for (View.Tracked row : rows)
      text.append(padded(row.company().name(), name))
          .append(padded(row.company().sector(), sector))
          .append(figures(row))
          .append('\n');
    return text.toString();
  }

  private static String figures(View.Tracked row) {
    return String.format(Locale.ROOT, "%-7s  %7s  %9s", row.company().country(), number(row.about()),
        number(row.mentioned())).stripTrailing();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length() + 2);
  }

  private static int width(String heading, List<View.Tracked> rows, Function<View.Tracked, String> cell) {
    return rows.stream().mapToInt(row -> cell.apply(row).length()).reduce(heading.length(), Math::max);
  }

  /** Nothing stands for zero: most companies have no article, and those that have should be seen. */
  private static String number(int articles) {
    return articles == 0 ? "" : String.format(Locale.ROOT, "%,d", articles);
  }
}
