package dossier.page;

import dossier.page.LineStat.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The lines of one site's articles: in how many different articles each was met, and where. Not safe for threads. */
final class SiteLines {
  /** Most lines in memory; the rarest go first. */
  static final int MAX_LINES = 20_000;
  /** Most lines that are stored: the most frequent. */
  static final int MAX_STORED = 1_000;
  /** Articles after which all counts are halved, so that what a site no longer shows fades. */
  static final int DECAY_AFTER = 1_000;
  /** Most lines of an article that are looked at. */
  static final int MAX_PER_ARTICLE = 3_000;
  /** An article that shares as much of its text with one of a related title is a version or a copy of it. */
  private static final double SAME = 0.5;
  /** The same where the titles have nothing in common: short articles are half boilerplate. */
  private static final double SURELY_SAME = 0.8;
  /** Words of its own by which such an article is another one. */
  private static final int OWN_WORDS = 30;
  private static final int FORMAT = 1;

  private final Map<Long, LineStat> lines = new HashMap<>();
  private LineStat articles = new LineStat();

  /**
   * Counts the lines of an article, unless it is a copy or a version of one that was counted.
   *
   * @param page all lines, those of the article and what stood around them
   * @param text the lines of the article, by which copies are known
   */
  void learn(String title, List<LineKey> page, List<LineKey> text) {
    TitleWords words = TitleWords.of(title);
    if (isCounted(words, text)) return;
    Placing placing = new Placing(page, key -> stat(key) == null);
    if (placing.isEmpty()) return;
    long id = id(text);
    Map<Long, Place> places = new HashMap<>();
    for (int i = 0; i < page.size(); i++)
      if (page.get(i).isCounted()) places.putIfAbsent(page.get(i).hash(), placing.place(i));
    places.forEach((line, place) -> lines.computeIfAbsent(line, unseen -> new LineStat()).add(id, words, place));
    articles.add(id, words, Place.BETWEEN);
    bound();
  }

  /** Whether one of the articles counted shares so much of the text, and of the title, that it is the same one. */
  private boolean isCounted(TitleWords title, List<LineKey> text) {
    Map<Long, Integer> shared = new HashMap<>();
    Set<Long> related = new HashSet<>();
    int all = 0;
    for (LineKey line : text) {
      all += line.words();
      LineStat stat = stat(line);
      if (stat == null) continue;
      shared.merge(stat.article(), line.words(), Integer::sum);
      if (stat.title().shares(title)) related.add(stat.article());
    }
    int words = all;
    return shared.entrySet()
        .stream()
        .anyMatch(article -> isSame(words, article.getValue(),
            related.contains(article.getKey())));
  }

  private static boolean isSame(int words, int shared, boolean relatedTitle) {
    return relatedTitle ? shared >= SAME * words : shared >= SURELY_SAME * words && words - shared < OWN_WORDS;
  }

  private static long id(List<LineKey> text) {
    return text.stream().flatMapToLong(line -> LongStream.of(line.hash())).reduce(1, (id, hash) -> 31 * id + hash);
  }

  private void bound() {
    for (int rare = 1; lines.size() > MAX_LINES; rare++) {
      int limit = rare;
      lines.values().removeIf(stat -> stat.articles() <= limit);
    }
    if (articles.articles() < DECAY_AFTER) return;
    articles.halve();
    lines.values().forEach(LineStat::halve);
    lines.values().removeIf(stat -> stat.articles() == 0);
  }

  /** What is known of the line, null when it was never met. */
  @Nullable
  LineStat stat(LineKey line) {
    return line.isCounted() ? lines.get(line.hash()) : null;
  }

  /** The articles counted. */
  LineStat articles() {
    return articles;
  }

  /** The most frequent lines as bytes. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Map.Entry<Long, LineStat>> kept = lines.entrySet()
        .stream()
        .sorted(Comparator.comparingInt((Map.Entry<Long, LineStat> line) -> -line.getValue().articles())
            .thenComparing(Map.Entry::getKey))
        .limit(MAX_STORED)
        .toList();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      articles.write(out);
      out.writeInt(kept.size());
      for (Map.Entry<Long, LineStat> line : kept) {
        out.writeLong(line.getKey());
        line.getValue().write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What {@link #toBytes()} wrote; nothing learned when the bytes are of another form. */
  static SiteLines of(byte[] bytes) {
    SiteLines site = new SiteLines();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORMAT) return site;
      LineStat articles = LineStat.read(in);
      int count = Math.min(in.readInt(), MAX_STORED);
      for (int i = 0; i < count; i++)
        site.lines.put(in.readLong(), LineStat.read(in));
      site.articles = articles;
      return site;
    } catch (IOException e) {
      return new SiteLines();
    }
  }
}
