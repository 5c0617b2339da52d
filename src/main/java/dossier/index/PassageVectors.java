package dossier.index;

import dossier.article.ArticleId;
import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of passages, in a folder of their own beside the index, which may know more articles than this or fewer. A
 * vector is found by its article's id and its passage's position, and holds as long as the passage's words are those it was
 * made of. Safe for all threads; one process writes.
 */
public final class PassageVectors implements AutoCloseable {
  /** The article's id. */
  static final String ARTICLE = "article";
  /** Position of the passage in its article. */
  static final String ORDINAL = "ordinal";
  /** What the vector was made of, see {@link VectorDigest}. */
  static final String DIGEST = "digest";
  /** The vector, see {@link SmallVector}. */
  static final String VECTOR = "vector";
  /** The numbers of the vector for Lucene's graph, see {@link VectorScan}. */
  static final String GRAPH = "graph";
  private static final String MODEL = "model";
  /** What stands in {@link #VECTOR} and {@link #GRAPH}, and what it is made of; another form is as another model. */
  private static final String FORM = "/bytes-2";
  /** The same without {@link #GRAPH}; compared one by one until a writer opens it, which adds that. */
  private static final String PLAIN = "/bytes-1";

  private static final String NONE = "there are no vectors yet: the command vectors makes them";
  private static final String OTHERS = "the vectors are those of another model: the command vectors makes them anew";
  private static final String ANEW = "Delete the folder, and the command vectors makes them anew";

  private final Embedder embedder;
  private final Directory directory;
  private final @Nullable ReopenedWriter writer;
  private final SearcherManager readers;
  private final VectorScan scan = new VectorScan();

  private PassageVectors(Directory directory, @Nullable ReopenedWriter writer, Embedder embedder) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.embedder = embedder;
    this.readers = new SearcherManager(directory, null);
  }

  /** Vectors in a directory. */
  static PassageVectors over(Directory directory, Embedder embedder) throws IOException {
    return writing(directory, embedder);
  }

  /** To write and read; makes an empty store where there is none of this model. */
  private static PassageVectors writing(Directory directory, Embedder embedder) throws IOException {
    String kept = model(directory);
    ReopenedWriter writer = new ReopenedWriter(() -> new IndexWriter(directory, new IndexWriterConfig()));
    try {
      IndexWriter first = writer.open(true);
      if (kept.equals(embedder.name() + PLAIN)) VectorGraphs.add(directory, first);
      else if (!kept.isEmpty() && !kept.equals(embedder.name() + FORM)) first.deleteAll();
      first.setLiveCommitData(note(embedder));
      first.commit();
      return new PassageVectors(directory, writer, embedder);
    } catch (IOException | RuntimeException e) {
      writer.drop();
      throw e;
    }
  }

  private static Set<Map.Entry<String, String>> note(Embedder embedder) {
    return Map.of(MODEL, embedder.name() + FORM).entrySet();
  }

  private static boolean isOf(Embedder embedder, Directory directory) throws IOException {
    String kept = model(directory);
    return kept.isEmpty() || kept.equals(embedder.name() + FORM) || kept.equals(embedder.name() + PLAIN);
  }

  /** What made the vectors, and their form; empty where there are none. */
  private static String model(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return "";
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData().getOrDefault(MODEL, "unknown");
    }
  }

  /**
   * Opens the vectors of a folder; those of another model are dropped.
   *
   * @throws IndexException when they cannot be read
   */
  public static PassageVectors open(Path folder, Embedder embedder) {
    return opening(folder, () -> {
      Files.createDirectories(folder);
      return writing(FSDirectory.open(folder), embedder);
    });
  }

  /**
   * Opens them for reading beside a process that may write them.
   *
   * @throws IndexException when there are none of this model, or they cannot be read
   */
  public static PassageVectors openForReading(Path folder, Embedder embedder) {
    mustExist(folder);
    return opening(folder, () -> {
      Directory directory = FSDirectory.open(folder);
      if (!isOf(embedder, directory)) throw new IndexException(OTHERS);
      return new PassageVectors(directory, null, embedder);
    });
  }

  /**
   * Looks whether there are any, which takes no model.
   *
   * @throws IndexException when there are none, or they cannot be read
   */
  public static void mustExist(Path folder) {
    boolean exist = Files.isDirectory(folder) && opening(folder, () -> {
      try (Directory directory = FSDirectory.open(folder)) {
        return DirectoryReader.indexExists(directory);
      }
    });
    if (!exist) throw new IndexException(NONE);
  }

  private static <T> T opening(Path folder, Callable<T> open) {
    try {
      return open.call();
    } catch (IndexException e) {
      throw e;
    } catch (LockObtainFailedException e) {
      throw new IndexException("the vectors in " + folder + " are being written by another process", e);
    } catch (Exception e) {
      throw new IndexException("the vectors in " + folder + " cannot be read: " + IndexFolder.reason(e) + ". " + ANEW,
          e);
    }
  }

  /** Vectors in memory, for tests and trials. */
  public static PassageVectors inMemory(Embedder embedder) {
    try {
      return over(new ByteBuffersDirectory(), embedder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many vectors there are in a folder, whoever writes it; 0 where it has none.
   *
   * @throws IndexException when they cannot be read
   */
  public static long count(Path folder) {
    if (!Files.isDirectory(folder)) return 0;
    return opening(folder, () -> {
      try (Directory directory = FSDirectory.open(folder)) {
        if (!DirectoryReader.indexExists(directory)) return 0;
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          return reader.numDocs();
        }
      }
    });
  }

  /** How many vectors are ready for searching. */
  public long count() {
    return reading(IndexReader::numDocs);
  }

  /** Changes whenever other vectors are found. */
  public long generation() {
    return reading(reader -> ((DirectoryReader) reader).getVersion());
  }

  /** What of the passages lacks its vector is made by this. */
  public VectorFilling filling(NewsIndex index, VectorFilling.Pace pace) {
    return new VectorFilling(index, this, pace);
  }

  /**
   * The passages nearest in meaning to a text, nearest first, with their cosines; those without a vector are not found.
   *
   * @param filter which passages of the index are looked at
   * @param size how many at most
   * @throws EmbeddingException when the text has no vector
   */
  public List<ScoreDoc> nearest(String text, Query filter, IndexSnapshot index, int size) throws EmbeddingException {
    byte[] asked = SmallVector.of(embedder.embed(text));
    return reading(reader -> scan.nearest(asked, filter, index, reader, size));
  }

  /** Makes ready for questions on that moment of the index, so that none of them has to. */
  VectorPlaces prepare(IndexSnapshot index) {
    return reading(reader -> scan.prepare(index, reader));
  }

  float[] embed(String words) throws EmbeddingException {
    return embedder.embed(words);
  }

  void add(ArticleId article, int ordinal, byte[] digest, float[] vector) throws IOException {
    writing().addDocument(document(article.value(), ordinal, digest, SmallVector.of(vector)));
  }

  static Document document(String article, long ordinal, byte[] digest, byte[] vector) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, article, Field.Store.NO));
    document.add(new NumericDocValuesField(ORDINAL, ordinal));
    document.add(new BinaryDocValuesField(DIGEST, new BytesRef(digest)));
    document.add(new BinaryDocValuesField(VECTOR, new BytesRef(vector)));
    document.add(new KnnByteVectorField(GRAPH, SmallVector.numbers(vector), VectorSimilarityFunction.COSINE));
    return document;
  }

  /** Drops all vectors of an article. */
  void drop(String article) throws IOException {
    writing().deleteDocuments(new Term(ARTICLE, article));
  }

  /** Makes durable and searchable what was added and dropped. */
  void commit() throws IOException {
    IndexWriter changed = writing();
    if (!changed.hasUncommittedChanges()) return;
    changed.setLiveCommitData(note(embedder));
    changed.commit();
    readers.maybeRefreshBlocking();
  }

  private IndexWriter writing() throws IOException {
    if (writer == null) throw new IllegalStateException("the vectors were opened for reading");
    return writer.open(true);
  }

  /** Drops what was not committed when something could not be written; the next change begins anew. */
  UncheckedIOException failed(Exception e) {
    if (writer != null) writer.drop();
    return ReopenedWriter.failure("the vectors", e);
  }

  /** Reads something from one moment of the vectors. */
  interface Reading<T> {
    T of(IndexReader reader) throws IOException;
  }

  <T> T reading(Reading<T> reading) {
    try {
      var searcher = readers.acquire();
      try {
        return reading.of(searcher.getIndexReader());
      } finally {
        readers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors cannot be read: " + e.getMessage(), e);
    }
  }

  /** Lets go of the folder and of the model; what was not committed is dropped. */
  @Override
  public void close() {
    try {
      readers.close();
      if (writer != null) writer.drop();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      embedder.close();
    }
  }
}
