package dossier.page;

import dossier.article.Published;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a reader sees beside the article's title and byline.
 *
 * @param published the first that is not labelled otherwise, or null
 * @param updated the first that is labelled so, or null
 */
record ShownDates(@Nullable Published published, @Nullable Published updated) {
  /** Lines above the text that are looked at. */
  private static final int ABOVE = 14;
  /** Lines below the text: some print the date there. */
  private static final int BELOW = 8;
  /** Lines with a date of their own have fewer words. */
  private static final int MAX_WORDS = 30;
  private static final Pattern UPDATED = Pattern.compile(
      "\\b(?:updated?|modified|last (?:edited|changed|reviewed)|aktualisiert|mis à jour|mise à jour|actualizado|atualizad[oa]|aggiornato|bijgewerkt|uppdaterad|обновлено|diperbarui)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PUBLISHED = Pattern.compile(
      "\\b(?:published|posted|publi\\p{L}{1,8}|erstellt|veröffentlicht|pubblicato|geplaatst|опубликовано|diterbitkan)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * @param blocks all the page's
   * @param body those of the article's text
   */
  static ShownDates of(List<Block> blocks, List<Block> body) {
    int from = body.isEmpty() ? blocks.size() : blocks.indexOf(body.getFirst());
    int to = body.isEmpty() ? blocks.size() : blocks.lastIndexOf(body.getLast()) + 1;
    List<Block> above = blocks.subList(Math.max(0, from - ABOVE), from);
    List<Block> below = blocks.subList(to, Math.min(blocks.size(), to + BELOW))
        .stream()
        .filter(block -> PUBLISHED.matcher(block.text()).find() || UPDATED.matcher(block.text()).find())
        .toList();
    List<Block> lines = new ArrayList<>(above);
    lines.addAll(below);
    Published labelled = first(lines, part -> PUBLISHED.matcher(part).find() && !UPDATED.matcher(part).find());
    Published shown = labelled != null ? labelled : first(above, part -> !UPDATED.matcher(part).find());
    return new ShownDates(shown, first(lines, part -> UPDATED.matcher(part).find()));
  }

  private static @Nullable Published first(List<Block> lines, Predicate<String> wanted) {
    for (Block line : lines)
      for (String part : line.words() > MAX_WORDS ? List.<String>of() : parts(line.text())) {
        PartialDate day = wanted.test(part) ? PrintedDate.find(part) : null;
        if (day != null) return new Published(day, null);
      }
    return null;
  }

  /** A line that says when it was published and when updated, parted before the second. */
  private static List<String> parts(String line) {
    Matcher updated = UPDATED.matcher(line);
    if (!updated.find()) return List.of(line);
    Matcher published = PUBLISHED.matcher(line);
    if (published.find() && published.start() > updated.start())
      return List.of(line.substring(published.start()), line.substring(0, published.start()));
    return List.of(line.substring(0, updated.start()), line.substring(updated.start()));
  }
}
