package dossier.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * A full check of an index and of its vectors: every byte against its checksum, every document against what it belongs to.
 * Changes nothing and never fails: what is wrong is a row.
 */
public final class IndexCheck {
  /** How the names of the vectors' rows begin. */
  static final String VECTORS = "vector";

  private static final Lock NONE = new Lock() {
    @Override
    public void close() {}

    @Override
    public void ensureValid() {}
  };

  private final Path folder;
  private final Path vectors;
  private final boolean written;
  private final Map<String, ContentCheck.Kept> kept;
  private final List<Checked> rows = new ArrayList<>();

  private IndexCheck(Path folder, Path vectors, boolean written) {
    this.folder = folder;
    this.vectors = vectors;
    this.written = written;
    this.kept = new HashMap<>();
  }

  /**
   * Checks an index.
   *
   * @param folder the index's own folder, which need not exist
   * @param vectors that of its vectors, which need not exist either
   * @param reading what the articles are to be read with
   * @param written whether another process writes it now, so that files which no commit names may be its
   */
  public static IndexCheck of(Path folder, Path vectors, ArticleReading reading, boolean written) {
    IndexCheck check = new IndexCheck(folder, vectors, written);
    check.index(reading);
    check.vectors();
    return check;
  }

  /** A row a part; the first is what was committed. */
  public List<Checked> rows() {
    return List.copyOf(rows);
  }

  /** Whether the rows of the vectors, or else those of the index, tell of no fault. */
  public static boolean isGood(List<Checked> rows, boolean vectors) {
    return rows.stream().filter(row -> row.part().startsWith(VECTORS) == vectors).allMatch(Checked::isGood);
  }

  /** The ids of the articles that are stored and can be read. */
  public Set<String> articles() {
    return Set.copyOf(kept.keySet());
  }

  private void index(ArticleReading reading) {
    Tally commit = new Tally("index");
    Path whole = IndexFolder.whole(folder);
    if (!Files.isDirectory(whole)) {
      commit.note("there is none yet");
      rows.add(commit.checked());
      return;
    }
    BlockCheck blocks = new BlockCheck();
    checked(whole, commit, reader -> {
      boolean older = note(reader, reading, commit).schema() < Fields.SCHEMA;
      for (LeafReaderContext leaf : reader.leaves())
        if (older) blocks.older(leaf.reader());
        else
          blocks.segment(leaf.reader());
      return reader.getIndexCommit().getGeneration();
    });
    kept.putAll(blocks.kept());
    if (!whole.equals(folder)) commit.note("a rebuild was cut short; the next import or serve ends it");
    rows.add(commit.checked());
    rows.addAll(blocks.checked());
  }

  private void vectors() {
    Tally commit = new Tally(VECTORS + " files");
    if (!Files.isDirectory(vectors)) return;
    VectorCheck check = new VectorCheck(kept);
    checked(vectors, commit, reader -> {
      for (LeafReaderContext leaf : reader.leaves())
        check.segment(leaf.reader());
      return reader.getIndexCommit().getGeneration();
    });
    rows.add(commit.checked());
    rows.add(check.checked());
  }

  private interface Looking {
    /** The generation that was looked at. */
    long at(DirectoryReader reader) throws IOException;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a damaged file brings about is a fault of it
  private void checked(Path place, Tally commit, Looking looking) {
    try (Directory directory = FSDirectory.open(place)) {
      if (!IndexFolder.hasIndex(directory)) {
        commit.note("there is none yet");
        return;
      }
      if (!written) segments(directory, commit);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves())
          leaf.reader().checkIntegrity();
        commit.note("generation " + looking.at(reader));
      }
      if (!written) left(directory, commit);
    } catch (Exception | LinkageError e) {
      commit.fault(Damage.of(place, e));
    }
  }

  /** Has every file compared with its checksum and every structure with itself. */
  private static void segments(Directory directory, Tally commit) throws IOException {
    try (CheckIndex lucene = new CheckIndex(directory, NONE);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      lucene.setInfoStream(nowhere);
      CheckIndex.Status status = lucene.checkIndex();
      commit.counted(status.numSegments);
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos)
        if (segment.error != null)
          commit.fault("segment " + segment.name + " is damaged: " + IndexFolder.reason(segment.error));
      commit.holds(status.clean || status.numBadSegments > 0, "the list of segments is damaged");
    }
  }

  /** What a killed writer left: no fault, for the next one removes it, and nobody reads it. */
  private static void left(Directory directory, Tally commit) throws IOException {
    Set<String> used = new HashSet<>(SegmentInfos.readLatestCommit(directory).files(true));
    used.add(IndexWriter.WRITE_LOCK_NAME);
    long files = 0;
    for (String file : directory.listAll())
      if (!used.contains(file)) files++;
    if (files > 0)
      commit.note(files + (files == 1 ? " file" : " files") + " of an interrupted write, removed by the next one");
  }

  private static CommitNote note(DirectoryReader reader, ArticleReading reading, Tally commit) throws IOException {
    CommitNote note = CommitNote.of(reader.getIndexCommit());
    commit.holds(note.schema() <= Fields.SCHEMA, "schema " + note.schema() + " is newer than this program's "
        + Fields.SCHEMA);
    if (note.schema() < Fields.SCHEMA) commit.note("schema " + note.schema() + ", rebuilt by the next import or serve");
    else if (!note.reading().equals(reading.fingerprint()))
      commit.note("read with other companies; the next import or serve reads the articles again");
    commit.holds(!note.patterns().isEmpty() || note.schema() < Fields.SCHEMA,
        "what the articles were read by is not noted");
    return note;
  }
}
