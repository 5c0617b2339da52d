package dossier.cli;

import dossier.answer.Citation;
import dossier.answer.CompareRow;
import dossier.answer.FactView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison as a terminal shows it: a table as wide as its longest cells, the sources below. */
final class CompareText {
  /** Widest column in characters; longer cells go on in the next line. */
  private static final int WIDEST = 34;

  private CompareText() {}

  static void add(StringBuilder text, FactView.Compare compare) {
    if (compare.rows().isEmpty() && compare.together().isEmpty()) {
      text.append("Nothing comparable is known of ")
          .append(compare.companies().stream().map(company -> company.name()).collect(Collectors.joining(" and ")))
          .append(compare.measure() == null ? "" : " (" + compare.measure() + ")")
          .append(" in ")
          .append(TextForms.count(compare.index().articles(), "article"))
          .append(".\n");
      return;
    }
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    compare.companies().forEach(company -> head.add(company.name()));
    table.add(head);
    List<CompareRow> figures = compare.rows().stream().filter(CompareRow::isFigure).toList();
    figures.forEach(row -> table.add(cells(row)));
    compare.rows().stream().filter(row -> !row.isFigure()).forEach(row -> table.add(cells(row)));
    lay(text, table);
    compare.together().forEach(told -> text.append(line(told)).append('\n'));
    List<Citation> cited = new ArrayList<>();
    compare.together().forEach(told -> cited.add(told.headline().citation()));
    compare.rows().forEach(row -> row.cells().forEach(cell -> cell.ifPresent(each -> cited.addAll(each.citations()))));
    FactText.sourcesOfAll(text, cited);
  }

  private static List<String> cells(CompareRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.label());
    row.cells().forEach(cell -> cells.add(cell.map(CompareText::cell).orElse("–")));
    return cells;
  }

  private static String cell(CompareRow.Cell cell) {
    String numbers = cell.citations()
        .stream()
        .map(citation -> "[" + citation.number() + "]")
        .collect(Collectors.joining());
    return cell.value() + " (" + cell.when() + ") " + numbers;
  }

  /** What stands below all columns: "Both: … (reported 3 May 2013) [4]". */
  private static String line(FactView.Compare.Together told) {
    return told.whom() + ": " + told.headline().title() + " (" + told.headline().when() + ") ["
        + told.headline().citation().number() + "]";
  }

  private static void lay(StringBuilder text, List<List<String>> table) {
    int columns = table.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : table)
      for (int i = 0; i < columns; i++)
        for (String line : lines(row.get(i)))
          widths[i] = Math.max(widths[i], line.length());
    for (List<String> row : table) {
      List<List<String>> cells = row.stream().map(CompareText::lines).toList();
      int height = cells.stream().mapToInt(List::size).max().orElse(1);
      for (int line = 0; line < height; line++)
        text.append(line(cells, widths, line)).append('\n');
    }
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      text.append(String.format(Locale.ROOT, "%-" + Math.max(1, widths[i]) + "s  ", part));
    }
    return text.toString().stripTrailing();
  }

  /** The text broken at spaces. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
