package dossier.page;

import dossier.page.SavedLine.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
  /** What is taken from the value of a few sentences between titles, and the longest such in words. */
  private static final int TEASER = 10;
  private static final int MAX_TEASER = 50;
  private static final int LEAST_TITLE = 3;
  /** What may stand between two paragraphs that belong together. */
  private static final Set<Kind> BETWEEN = EnumSet.of(Kind.CHROME, Kind.CAPTION, Kind.RELATED, Kind.PROMOTION,
      Kind.TEMPLATE, Kind.DATE);
  /** Share of the stretch's words after which readers' comments end it. */
  private static final double MOST = 0.4;
  /** The same before a box about a company, whose heading may head a part of the article as well. */
  private static final double NEARLY_ALL = 0.6;
  /** Words that are enough however long the comments are: more than any text above the title has. */
  private static final int ENOUGH = 120;
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
      sum += value(lines, i);
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    int start = firstProse(lines, bestFrom, bestTo);
    return extended(new TextBlock(lines, start, end(lines, start, bestTo)));
  }

  private static int value(List<SavedLine> lines, int i) {
    SavedLine line = lines.get(i);
    return switch (line.kind()) {
      case PROSE -> isTeaser(lines, i) ? line.words() / 2 - TEASER : Math.min(MAX_VALUE, line.words());
      case ITEM -> 2;
      case SHORT -> line.isSentence() ? 1 : -7;
      case END -> -40;
      case BOX, CLOSING -> -12;
      case CHROME, PROMOTION, RELATED, CREDIT -> -3;
      case CAPTION, ORIGIN, BYLINE, DATE, TEMPLATE -> -3;
    };
  }

  /** Whether a sentence or two stand alone below a line that may be the title of another story. */
  private static boolean isTeaser(List<SavedLine> lines, int i) {
    if (lines.get(i).kind() != Kind.PROSE || lines.get(i).words() > MAX_TEASER) return false;
    SavedLine above = neighbour(lines, i, -1);
    SavedLine below = neighbour(lines, i, 1);
    return above != null && isTitle(above) && (below == null || !below.isText());
  }

  private static boolean isTitle(SavedLine line) {
    return line.kind() == Kind.SHORT && !line.isSentence() && line.words() >= LEAST_TITLE;
  }

  /** The next line in a direction that is not advertising or the like, or null. */
  private static @Nullable SavedLine neighbour(List<SavedLine> lines, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < lines.size() && BETWEEN.contains(lines.get(i).kind()))
      i += step;
    return i >= 0 && i < lines.size() ? lines.get(i) : null;
  }

  /** Above the first prose stands the title, which may be a short sentence. */
  private static int firstProse(List<SavedLine> lines, int from, int to) {
    int first = from;
    while (first < to && lines.get(first).kind() != Kind.PROSE)
      first++;
    if (first == to) return from;
    return first > from && lines.get(first - 1).kind() == Kind.ITEM ? first - 1 : first;
  }

  /** The stretch with prose that boxes and advertising cut off from it, told by the words it shares. */
  private static TextBlock extended(TextBlock block) {
    List<SavedLine> lines = block.lines;
    Vocabulary vocabulary = Vocabulary.of(lines.subList(block.from, block.to));
    int from = block.from;
    for (int i = from - 1; i >= Math.max(0, block.from - REACH); i--)
      if (isCutOff(lines, i, vocabulary)) from = i;
    int to = block.to;
    for (int i = to; i < Math.min(lines.size(), block.to + REACH) && !endsText(lines.get(i)); i++)
      if (isCutOff(lines, i, vocabulary)) to = i + 1;
    return new TextBlock(lines, from, to);
  }

  private static boolean isCutOff(List<SavedLine> lines, int i, Vocabulary vocabulary) {
    SavedLine line = lines.get(i);
    return line.kind() == Kind.PROSE && !line.text().endsWith("?")
        && (isTeaser(lines, i) ? vocabulary.sharesName(line) : vocabulary.shares(line));
  }

  private static boolean endsText(SavedLine line) {
    return line.kind() == Kind.END || line.kind() == Kind.CLOSING;
  }

  /** Comments may be longer than the article: they end it once a good part of the words has gone by. */
  private static int end(List<SavedLine> lines, int from, int to) {
    int all = proseWords(lines.subList(from, to));
    for (int i = from; i < to; i++)
      if (isEnd(lines.get(i), proseWords(lines.subList(from, i)), all)) return i;
    return to;
  }

  private static boolean isEnd(SavedLine line, int words, int all) {
    return switch (line.kind()) {
      case END -> words >= Math.min(ENOUGH, MOST * all);
      case CLOSING -> words >= NEARLY_ALL * all;
      default -> false;
    };
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
    Vocabulary vocabulary = Vocabulary.of(flowing());
    boolean inBox = false;
    for (int i = from; i < to; i++) {
      SavedLine line = lines.get(i);
      if (line.kind() == Kind.PROSE && (!isTeaser(lines, i) || vocabulary.sharesName(line))) inBox = false;
      if (line.kind() == Kind.BOX) inBox = true;
      boolean wanted = line.kind() == Kind.PROSE || line.kind() == Kind.ITEM || line.kind() == Kind.SHORT;
      boolean repeated = !line.isText() && counts.getOrDefault(line.key(), 0) > 1;
      if (wanted && !inBox && !repeated && seen.add(line.key())) kept.add(line);
    }
    return withoutPullQuotes(kept);
  }

  /** The prose that stands among text: surely the article's. */
  private List<SavedLine> flowing() {
    return IntStream.range(from, to)
        .filter(i -> lines.get(i).kind() == Kind.PROSE && !isTeaser(lines, i))
        .mapToObj(lines::get)
        .toList();
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
