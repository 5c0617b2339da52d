package dossier.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index: opened, checked, rebuilt. A rebuild writes beside the old index and takes its place only when
 * it is whole, so that an interruption at any point leaves one of the two.
 */
final class IndexFolder {
  /** Buffered documents before a segment is written, in MiB: a quarter of the smallest heap we name. */
  private static final double BUFFER = 128;
  /** Articles that are read again at a time, on all cores. */
  private static final int AT_ONCE = 500;
  private static final String REBUILDING = ".rebuilding";
  private static final String REPLACED = ".replaced";
  /** A repair that is under way. */
  static final String REPAIRING = ".repairing";
  /** A repair that is whole and about to take the index's place. */
  static final String REPAIRED = ".repaired";

  private static final String LEFT = "It is left as it is: the command repair keeps it aside and rebuilds the index from all articles that can be read; the command check tells more";

  private final Path folder;
  private final ArticleReading reading;
  private final InstantSource clock;
  private final Consumer<String> say;

  IndexFolder(Path folder, ArticleReading reading, InstantSource clock, Consumer<String> say) {
    this.folder = folder;
    this.reading = reading;
    this.clock = clock;
    this.say = say;
  }

  /** The directory with an index of the present schema in it. */
  Directory ready() throws IOException {
    finishSwap();
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    if (!hasIndex(directory)) {
      start(directory, reading, clock);
      return directory;
    }
    CommitNote note = note(directory);
    if (note.schema() > Fields.SCHEMA)
      throw new IndexException("the index at " + folder + " has schema " + note.schema()
          + ", newer than this program's " + Fields.SCHEMA + ": use the program that wrote it, or a newer one");
    if (note.schema() == Fields.SCHEMA && note.reading().equals(reading.fingerprint())) return directory;
    say.accept(note.schema() < Fields.SCHEMA
        ? "The index has schema " + note.schema() + ", this program's is " + Fields.SCHEMA
            + ": rebuilding it from its articles."
        : "The company catalogue has changed: reading the stored articles again.");
    rebuild(directory);
    return FSDirectory.open(folder);
  }

  private void rebuild(Directory old) throws IOException {
    Path fresh = sibling(folder, REBUILDING);
    delete(fresh);
    try (old; Directory target = FSDirectory.open(fresh)) {
      try (DirectoryReader reader = DirectoryReader.open(old); IndexWriter writer = writer(target)) {
        copy(new IndexSearcher(reader), writer);
        commit(writer, reading, clock);
      }
    }
    Path replaced = sibling(folder, REPLACED);
    delete(replaced);
    Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(replaced);
  }

  private void copy(IndexSearcher old, IndexWriter writer) throws IOException {
    TermQuery articles = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE_KIND));
    int count = Math.max(1, old.count(articles));
    StoredFields stored = old.storedFields();
    StoryMemory stories = new StoryMemory();
    List<ScoreDoc> hits = List.of(old.search(articles, count, Sort.INDEXORDER).scoreDocs);
    for (int at = 0; at < hits.size(); at += AT_ONCE) {
      List<String> forms = new ArrayList<>(AT_ONCE);
      for (ScoreDoc hit : hits.subList(at, Math.min(hits.size(), at + AT_ONCE)))
        forms.add(stored.document(hit.doc).get(Fields.STORED));
      List<PreparedArticle> read = forms.parallelStream()
          .map(form -> PreparedArticle.of(reading.read(StoredForm.readArticle(form))))
          .toList();
      for (PreparedArticle article : read)
        writer.addDocuments(ArticleDocuments.of(stories.placed(article)));
    }
    say.accept("Read " + old.count(articles) + " articles again.");
  }

  /** Completes or undoes a rebuild that was cut short between its two moves. */
  private void finishSwap() throws IOException {
    Path replaced = sibling(folder, REPLACED);
    Path repaired = sibling(folder, REPAIRED);
    for (Path whole : List.of(repaired, replaced))
      if (Files.exists(whole) && !Files.exists(folder)) Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
    for (Path left : List.of(replaced, repaired, sibling(folder, REBUILDING), sibling(folder, REPAIRING)))
      delete(left);
  }

  static Path sibling(Path folder, String ending) {
    return folder.resolveSibling(folder.getFileName() + ending);
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) return;
    try (Stream<Path> inside = Files.walk(path)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst)
        Files.delete(each);
    }
  }

  /**
   * The directory of an index that is there and has the present schema, the old one where a rebuild stands between its two
   * moves; an empty one in memory where there is none.
   */
  static Directory existing(Path folder, ArticleReading reading, InstantSource clock) throws IOException {
    Path whole = whole(folder);
    if (!Files.isDirectory(whole)) return empty(reading, clock);
    Directory directory = FSDirectory.open(whole);
    if (!hasIndex(directory)) return empty(reading, clock);
    int schema = note(directory).schema();
    if (schema != Fields.SCHEMA)
      throw new IndexException("the index at " + folder + " has schema " + schema
          + ", this program reads " + Fields.SCHEMA + ": an import or serve rebuilds it from its stored articles");
    return directory;
  }

  /** The folder that holds the index: itself, or what stands for it while a rebuild or repair is between its two moves. */
  static Path whole(Path folder) {
    for (String ending : List.of("", REPAIRED, REPLACED)) {
      Path place = sibling(folder, ending);
      if (Files.isDirectory(place)) return place;
    }
    return folder;
  }

  /** An empty index in memory. */
  static Directory empty(ArticleReading reading, InstantSource clock) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    start(directory, reading, clock);
    return directory;
  }

  /** Whether there is an index: any file of one, so that a damaged index is never taken for none. */
  static boolean hasIndex(Directory directory) throws IOException {
    for (String file : directory.listAll())
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) return true;
    return false;
  }

  private static void start(Directory directory, ArticleReading reading, InstantSource clock) throws IOException {
    try (IndexWriter writer = writer(directory)) {
      commit(writer, reading, clock);
    }
  }

  private static CommitNote note(Directory directory) throws IOException {
    List<IndexCommit> commits = DirectoryReader.listCommits(directory);
    return CommitNote.of(commits.getLast());
  }

  static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(NewsAnalyzer.INSTANCE);
    config.setRAMBufferSizeMB(BUFFER);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private static void commit(IndexWriter writer, ArticleReading reading, InstantSource clock) throws IOException {
    commit(writer, reading, reading.patterns(), clock);
  }

  /** Commits where the oldest articles were read by {@code patterns}. */
  static void commit(IndexWriter writer, ArticleReading reading, String patterns, InstantSource clock)
      throws IOException {
    writer.setLiveCommitData(
        new CommitNote(Fields.SCHEMA, reading.fingerprint(), patterns, clock.instant()).data().entrySet());
    writer.commit();
  }

  /** Runs {@code open}; what goes wrong becomes a message about {@code folder}. */
  static <T> T opening(Path folder, Callable<T> open) {
    try {
      return open.call();
    } catch (IndexException e) {
      throw e;
    } catch (LockObtainFailedException e) {
      throw new IndexException("the index at " + folder + " is being written by another process", e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexException(
          Damage.of(folder, e) + ". It was written by another version of Lucene, or is damaged. " + LEFT,
          e);
    } catch (Exception e) {
      throw new IndexException(Damage.of(folder, e) + ". " + LEFT, e);
    }
  }

  /** What Lucene says, without the names of its classes for the file, which it puts last. */
  static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    int resource = message.indexOf(" (resource");
    return e.getClass().getSimpleName() + ": " + (resource < 0 ? message : message.substring(0, resource));
  }
}
