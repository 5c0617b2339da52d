package dossier.page;

import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The article in a page that was saved as text.
 *
 * @param title one line, may be empty
 * @param body paragraphs separated by {@code \n}
 * @param publisher as people know it, or null where the page does not say
 * @param author as printed, or null
 * @param date as printed in a line of its own above the text, or null: none is guessed
 */
public record SavedText(String title, String body, @Nullable String publisher, @Nullable String author,
    @Nullable PartialDate date) {
  /** Lines without prose on them at the top that make a menu. */
  private static final int MENU = 3;
  private static final int MENU_WORDS = 4;

  /** Reads a page saved as text; never fails. */
  public static SavedText of(String page) {
    return of(page, line -> false);
  }

  /**
   * Reads a page saved as text of which some lines are known not to be the article's; never fails.
   *
   * @param boilerplate whether a line is known so
   */
  public static SavedText of(String page, Predicate<String> boilerplate) {
    List<SavedLine> lines = SavedLines.of(page, boilerplate);
    if (lines.isEmpty()) return new SavedText("", "", null, null, null);
    return isPlain(lines) ? plain(lines) : found(lines);
  }

  /** Whether the text is an article already, with nothing of a page around it. */
  private static boolean isPlain(List<SavedLine> lines) {
    boolean onlyArticle = lines.stream()
        .allMatch(line -> line.isText() || line.kind() == SavedLine.Kind.SHORT || isHead(line));
    Map<String, Long> repeats = lines.stream().collect(Collectors.groupingBy(SavedLine::key, Collectors.counting()));
    return onlyArticle && repeats.values().stream().allMatch(count -> count == 1) && !beginsWithMenu(lines);
  }

  private static boolean isHead(SavedLine line) {
    return line.kind() == SavedLine.Kind.BYLINE || line.kind() == SavedLine.Kind.DATE
        || line.kind() == SavedLine.Kind.ORIGIN;
  }

  private static boolean beginsWithMenu(List<SavedLine> lines) {
    return lines.size() > MENU
        && lines.subList(0, MENU).stream().allMatch(line -> !line.isText() && line.words() <= MENU_WORDS);
  }

  private static SavedText plain(List<SavedLine> lines) {
    int top = 0;
    while (top < lines.size() - 1 && isHead(lines.get(top)))
      top++;
    SavedLine first = lines.get(top);
    boolean titled = lines.size() > 1 && first.kind() == SavedLine.Kind.SHORT && first.text().length() <= 200;
    TextHead head = TextHead.of(lines, firstText(lines));
    List<SavedLine> body = new ArrayList<>(lines);
    if (titled) body.remove(first);
    body.removeIf(line -> isHead(line) && head.holds(line));
    return new SavedText(titled ? first.text() : "", join(body), Publisher.in(lines, ""), head.author(), head.date());
  }

  private static int firstText(List<SavedLine> lines) {
    int i = 0;
    while (i < lines.size() && !lines.get(i).isText())
      i++;
    return i;
  }

  private static SavedText found(List<SavedLine> lines) {
    TextBlock block = TextBlock.of(lines);
    TitleLine title = TitleLine.find(lines, block);
    TextHead head = TextHead.of(lines, block.from());
    List<SavedLine> body = new ArrayList<>();
    if (title.standfirst() != null) body.add(title.standfirst());
    body.addAll(block.body(title.line()));
    return new SavedText(title.text(), join(body), Publisher.in(lines, title.site()), head.author(), head.date());
  }

  private static String join(List<SavedLine> lines) {
    return lines.stream().map(SavedLine::text).collect(Collectors.joining("\n"));
  }
}
