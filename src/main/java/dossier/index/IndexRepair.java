package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Makes an index anew of the articles that a damaged one still stores. The new one is written beside it; the damaged one is
 * moved aside and never deleted.
 */
public final class IndexRepair {
  private static final int BATCH = 500;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final ArticleReading reading;
  private final InstantSource clock;
  /** The last segment in which an article stands: a later one holds its newer text. */
  private final Map<ArticleId, String> last = new HashMap<>();
  private final StoryMemory stories = new StoryMemory();

  private IndexRepair(ArticleReading reading, InstantSource clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * What came of a repair.
   *
   * @param articles that the new index has
   * @param lost that could not be read
   * @param unknown documents of which it is not known whether they were articles
   * @param removals whether articles that had been taken out are surely out
   * @param aside where the damaged index is
   */
  public record Repaired(long articles, long lost, long unknown, boolean removals, Path aside) {}

  /**
   * Repairs an index that nobody writes.
   *
   * @param folder the index's own folder, which must exist
   * @throws IndexException when the new one cannot be written; the damaged one is as it was then
   */
  public static Repaired of(Path folder, ArticleReading reading, InstantSource clock) {
    try {
      return new IndexRepair(reading, clock).repaired(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new IndexException("the index at " + folder + " cannot be repaired: " + IndexFolder.reason(e)
          + ". It is left as it is", e);
    }
  }

  /** Moves a damaged folder aside, and says where it is. */
  public static Path aside(Path folder, Instant now) {
    String name = IndexFolder.sibling(folder, ".damaged-" + NAME.format(now)).toString();
    Path aside = Path.of(name);
    for (int i = 2; Files.exists(aside); i++)
      aside = Path.of(name + "-" + i);
    try {
      return Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new IndexException("the folder " + folder + " cannot be moved aside: " + IndexFolder.reason(e), e);
    }
  }

  private Repaired repaired(Path folder) throws IOException {
    Path whole = IndexFolder.whole(folder);
    Path fresh = IndexFolder.sibling(folder, IndexFolder.REPAIRING);
    Path ready = IndexFolder.sibling(folder, IndexFolder.REPAIRED);
    if (!whole.equals(ready)) IndexFolder.delete(ready);
    IndexFolder.delete(fresh);
    SegmentSalvage.Saved saved;
    try (Directory damaged = FSDirectory.open(whole); Directory target = FSDirectory.open(fresh)) {
      SegmentList list = SegmentList.of(damaged);
      List<SegmentCommitInfo> segments = list.segments();
      saved = find(segments, damaged).and(new SegmentSalvage.Saved(0, 0, 0, list.committed()));
      try (IndexWriter writer = IndexFolder.writer(target)) {
        copy(segments, damaged, writer);
        IndexFolder.commit(writer, reading, reading.patterns(), clock);
      }
    }
    Path aside;
    if (whole.equals(ready)) {
      aside = aside(ready, clock.instant());
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
      aside = aside(whole, clock.instant());
      Files.move(ready, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Repaired(last.size(), saved.lost(), saved.unknown(), saved.removals(), aside);
  }

  private SegmentSalvage.Saved find(List<SegmentCommitInfo> segments, Directory damaged) {
    SegmentSalvage.Saved all = new SegmentSalvage.Saved(0, 0, 0, true);
    for (SegmentCommitInfo segment : segments)
      all = all
          .and(SegmentSalvage.of(segment, damaged, article -> last.put(article.article().id(), segment.info.name)));
    return all;
  }

  private void copy(List<SegmentCommitInfo> segments, Directory damaged, IndexWriter writer) throws IOException {
    List<StoredArticle> batch = new ArrayList<>(BATCH);
    for (SegmentCommitInfo segment : segments) {
      SegmentSalvage.of(segment, damaged, article -> {
        if (!segment.info.name.equals(last.get(article.article().id()))) return;
        batch.add(article);
        if (batch.size() == BATCH) write(batch, writer);
      });
      write(batch, writer);
    }
  }

  /** Within a segment the later of two texts of an article takes the place of the earlier. */
  private void write(List<StoredArticle> batch, IndexWriter writer) {
    try {
      for (PreparedArticle article : batch.parallelStream().map(reading::read).map(PreparedArticle::of).toList())
        writer.updateDocuments(LocalEngine.term(article.id()), ArticleDocuments.of(stories.placed(article)));
      batch.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
