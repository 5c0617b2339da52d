package dossier.page;

import dossier.page.SavedLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of lines that holds the article: the one with the largest sum of line values, prose counting for and
 * everything else against (maximum subsequence segmentation; Pasternack and Roth, WWW 2009).
 *
 * @param from first line
 * @param to one past the last line
 */
record TextBlock(List<SavedLine> lines, int from, int to) {
  private static final int MAX_VALUE = 60;
  /** Share of the stretch's words after which readers' comments end it. */
  private static final double MOST = 0.4;
  /** Most lines among which repeated ones are looked for: each is compared with all. */
  private static final int MAX_SEARCHED = 1_000;
  private static final int MAX_HEADING_WORDS = 14;
  /** Lines around the stretch in which prose that belongs to it is looked for. */
  private static final int REACH = 25;

  static TextBlock of(List<SavedLine> lines) {
    int best = 0;
    int bestFrom = 0;
    int bestTo = 0;
    int sum = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += value(lines.get(i));
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    int start = firstProse(lines, bestFrom, bestTo);
    return extended(new TextBlock(lines, start, end(lines, start, bestTo)));
  }

  private static int value(SavedLine line) {
    return switch (line.kind()) {
      case PROSE -> Math.min(MAX_VALUE, line.words());
      case ITEM -> 2;
      case SHORT -> line.isSentence() ? 1 : -7;
      case END -> -40;
      case BOX -> -12;
      case CHROME, PROMOTION, RELATED, CREDIT -> -3;
      case CAPTION, ORIGIN, BYLINE, DATE, TEMPLATE -> -3;
    };
  }

  /** Above the first prose stands the title, which may be a short sentence. */
  private static int firstProse(List<SavedLine> lines, int from, int to) {
    int first = from;
    while (first < to && lines.get(first).kind() != Kind.PROSE)
      first++;
    return first < to ? first : from;
  }

  /** The stretch with prose that boxes and advertising cut off from it, told by the words it shares. */
  private static TextBlock extended(TextBlock block) {
    List<SavedLine> lines = block.lines;
    Vocabulary vocabulary = Vocabulary.of(lines.subList(block.from, block.to));
    int from = block.from;
    for (int i = from - 1; i >= Math.max(0, block.from - REACH); i--)
      if (isCutOff(lines.get(i), vocabulary)) from = i;
    int to = block.to;
    for (int i = to; i < Math.min(lines.size(), block.to + REACH) && lines.get(i).kind() != Kind.END; i++)
      if (isCutOff(lines.get(i), vocabulary)) to = i + 1;
    return new TextBlock(lines, from, to);
  }

  private static boolean isCutOff(SavedLine line, Vocabulary vocabulary) {
    return line.kind() == Kind.PROSE && !line.text().endsWith("?") && vocabulary.shares(line);
  }

  /** Comments may be longer than the article: they end it once a good part of the words has gone by. */
  private static int end(List<SavedLine> lines, int from, int to) {
    int all = proseWords(lines.subList(from, to));
    for (int i = from; i < to; i++)
      if (lines.get(i).kind() == Kind.END && proseWords(lines.subList(from, i)) >= MOST * all) return i;
    return to;
  }

  private static int proseWords(List<SavedLine> lines) {
    return lines.stream().filter(line -> line.kind() == Kind.PROSE).mapToInt(SavedLine::words).sum();
  }

  /**
   * The article's lines in order: text once each, headings between text, nothing else.
   *
   * @param title not repeated in the body, or null
   */
  List<SavedLine> body(@Nullable SavedLine title) {
    List<SavedLine> candidates = candidates(title);
    List<SavedLine> body = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++)
      if (candidates.get(i).isText() || isHeading(candidates, i)) body.add(candidates.get(i));
    return body;
  }

  private List<SavedLine> candidates(@Nullable SavedLine title) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.key(), 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    if (title != null) seen.add(title.key());
    List<SavedLine> kept = new ArrayList<>();
    boolean inBox = false;
    for (SavedLine line : lines.subList(from, to)) {
      if (line.kind() == Kind.PROSE) inBox = false;
      if (line.kind() == Kind.BOX) inBox = true;
      boolean wanted = line.kind() == Kind.PROSE || line.kind() == Kind.ITEM || line.kind() == Kind.SHORT;
      boolean repeated = !line.isText() && counts.getOrDefault(line.key(), 0) > 1;
      if (wanted && !inBox && !repeated && seen.add(line.key())) kept.add(line);
    }
    return withoutPullQuotes(kept);
  }

  /** Lines whose whole text stands inside another line are set a second time to catch the eye. */
  private static List<SavedLine> withoutPullQuotes(List<SavedLine> kept) {
    if (kept.size() > MAX_SEARCHED) return kept;
    List<String> texts = kept.stream().map(line -> bare(line.text())).toList();
    List<SavedLine> once = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      String line = texts.get(i);
      if (kept.get(i).words() < 5 || texts.stream().noneMatch(text -> isInside(line, text))) once.add(kept.get(i));
    }
    return once;
  }

  private static boolean isInside(String line, String text) {
    return text.length() > line.length() && text.contains(line);
  }

  private static String bare(String text) {
    return text.replaceAll("^[\"'“”‘’]{1,3}|[\"'“”‘’.,]{1,3}$", "");
  }

  /** A single short line between texts; several in a row are links or a table of contents. */
  private static boolean isHeading(List<SavedLine> lines, int i) {
    return i > 0 && i + 1 < lines.size() && lines.get(i - 1).isText() && lines.get(i + 1).isText()
        && lines.get(i).words() <= MAX_HEADING_WORDS;
  }
}
