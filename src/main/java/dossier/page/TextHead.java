package dossier.page;

import dossier.text.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the text say of it: the first byline and the first date.
 */
record TextHead(@Nullable String author, @Nullable PartialDate date, Set<SavedLine> lines) {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /**
   * @param end where the text begins; what stands below does not count
   */
  static TextHead of(List<SavedLine> all, int end) {
    List<SavedLine> lines = all.subList(0, end);
    String author = lines.stream()
        .filter(line -> line.kind() == SavedLine.Kind.BYLINE)
        .findFirst()
        .flatMap(line -> LinePatterns.match("byline", line.text()))
        .map(found -> found.group("author"))
        .orElse(null);
    PartialDate date = lines.stream()
        .filter(line -> line.kind() == SavedLine.Kind.DATE)
        .map(line -> LinePatterns.match("date", line.text()).map(TextHead::date).orElse(null))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
    return new TextHead(author, date, Set.copyOf(lines));
  }

  boolean holds(SavedLine line) {
    return lines.contains(line);
  }

  private static @Nullable PartialDate date(Matcher found) {
    if (!found.namedGroups().containsKey("year")) return null;
    try {
      return new PartialDate(
          Integer.parseInt(found.group("year")),
          month(found.group("month")),
          Integer.parseInt(found.group("day")));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) return Integer.parseInt(printed);
    return MONTHS.indexOf(printed.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
