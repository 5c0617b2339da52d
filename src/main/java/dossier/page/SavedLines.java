package dossier.page;

import dossier.text.TextCleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts a saved page into its lines; text that was wrapped at a fixed width is joined to paragraphs first. */
final class SavedLines {
  /** Fewer lines that go on in the next one may be chance. */
  private static final int LEAST_WRAPPED = 3;
  private static final double WRAPPED_SHARE = 0.3;
  /** What browsers put between the cells of a table that is copied. */
  private static final Pattern CELLS = Pattern.compile(" ?\\t\\s*");

  private SavedLines() {}

  /** The lines; those known as boilerplate are told so. */
  static List<SavedLine> of(String page, Predicate<String> boilerplate) {
    List<String> raw = TextCleaning.body(page).lines().map(String::strip).toList();
    return lines(isWrapped(raw) ? joined(raw) : raw, boilerplate);
  }

  private static List<SavedLine> lines(List<String> raw, Predicate<String> boilerplate) {
    List<SavedLine> lines = new ArrayList<>();
    boolean blank = true;
    for (String line : raw) {
      if (!line.isEmpty()) lines.add(line(line, blank, boilerplate));
      blank = line.isEmpty();
    }
    return lines;
  }

  private static SavedLine line(String raw, boolean afterBlank, Predicate<String> boilerplate) {
    String text = TextCleaning.line(raw);
    SavedLine line = raw.indexOf('\t') > 0
        ? SavedLine.row(TextCleaning.line(CELLS.matcher(raw).replaceAll(" | ")), afterBlank)
        : SavedLine.of(text, afterBlank);
    return boilerplate.test(text) ? line.as(SavedLine.Kind.TEMPLATE) : line;
  }

  /** Whether many lines end in the middle of a sentence that the next one goes on with. */
  private static boolean isWrapped(List<String> raw) {
    int neighbours = 0;
    int goOn = 0;
    for (int i = 1; i < raw.size(); i++) {
      if (raw.get(i).isEmpty() || raw.get(i - 1).isEmpty()) continue;
      neighbours++;
      if (goesOn(raw.get(i - 1), raw.get(i))) goOn++;
    }
    return goOn >= LEAST_WRAPPED && goOn >= WRAPPED_SHARE * neighbours;
  }

  private static boolean goesOn(String line, String next) {
    char last = line.charAt(line.length() - 1);
    return line.length() >= 40 && line.length() <= 110 && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(next.charAt(0));
  }

  private static List<String> joined(List<String> raw) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : raw) {
      if (line.isEmpty() || SavedLine.isItem(line)) {
        if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        if (line.isEmpty()) paragraphs.add("");
        else
          paragraph.append(line);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }
}
