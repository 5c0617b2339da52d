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
 * Vectors in a folder of their own beside an index in a folder, which may know more articles than this or fewer. A vector is
 * found by its article's id and its passage's position, and holds as long as the passage's words are those it was made of. One
 * process writes.
 */
final class LocalVectors implements PassageVectors {
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
  /** The same without {@link #GRAPH}; compared one by one until a writer opens it, which adds that. */
  private static final String PLAIN = "/bytes-1";

  private static final String OTHERS = "the vectors are those of another model: the command vectors makes them anew";
  private static final String ANEW = "Delete the folder, and the command vectors makes them anew";

  private final Embedder embedder;
  private final Directory directory;
  private final @Nullable ReopenedWriter writer;
  private final SearcherManager readers;
  private final VectorScan scan = new VectorScan();

  private LocalVectors(Directory directory, @Nullable ReopenedWriter writer, Embedder embedder) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.embedder = embedder;
    this.readers = new SearcherManager(directory, null);
  }

  /** Vectors in a directory. */
  static LocalVectors over(Directory directory, Embedder embedder) throws IOException {
    return writing(directory, embedder);
  }

  /** To write and read; makes an empty store where there is none of this model. */
  private static LocalVectors writing(Directory directory, Embedder embedder) throws IOException {
    String kept = model(directory);
    ReopenedWriter writer = new ReopenedWriter(() -> new IndexWriter(directory, new IndexWriterConfig()));
    try {
      IndexWriter first = writer.open(true);
      if (kept.equals(embedder.name() + PLAIN)) VectorGraphs.add(directory, first);
      else if (!kept.isEmpty() && !kept.equals(PassageVectors.key(embedder))) first.deleteAll();
      first.setLiveCommitData(note(embedder));
      first.commit();
      return new LocalVectors(directory, writer, embedder);
    } catch (IOException | RuntimeException e) {
      writer.drop();
      throw e;
    }
  }

  private static Set<Map.Entry<String, String>> note(Embedder embedder) {
    return Map.of(MODEL, PassageVectors.key(embedder)).entrySet();
  }

  private static boolean isOf(Embedder embedder, Directory directory) throws IOException {
    String kept = model(directory);
    return kept.isEmpty() || kept.equals(PassageVectors.key(embedder)) || kept.equals(embedder.name() + PLAIN);
  }

  /** What made the vectors, and their form; empty where there are none. */
  private static String model(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return "";
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData().getOrDefault(MODEL, "unknown");
    }
  }

  static LocalVectors open(Path folder, Embedder embedder) {
    return opening(folder, () -> {
      Files.createDirectories(folder);
      return writing(FSDirectory.open(folder), embedder);
    });
  }

  static LocalVectors openForReading(Path folder, Embedder embedder) {
    mustExist(folder);
    return opening(folder, () -> {
      Directory directory = FSDirectory.open(folder);
      if (!isOf(embedder, directory)) throw new IndexException(OTHERS);
      return new LocalVectors(directory, null, embedder);
    });
  }

  static void mustExist(Path folder) {
    boolean exist = Files.isDirectory(folder) && opening(folder, () -> {
      try (Directory directory = FSDirectory.open(folder)) {
        return DirectoryReader.indexExists(directory);
      }
    });
    if (!exist) throw new IndexException(PassageVectors.NONE);
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

  static LocalVectors inMemory(Embedder embedder) {
    try {
      return over(new ByteBuffersDirectory(), embedder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long count(Path folder) {
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

  @Override
  public long count() {
    return reading(IndexReader::numDocs);
  }

  @Override
  public long generation() {
    return reading(reader -> ((DirectoryReader) reader).getVersion());
  }

  @Override
  public VectorFilling filling(NewsIndex index, VectorFilling.Pace pace) {
    return new LocalFilling(index, this, pace);
  }

  @Override
  public List<ScoreDoc> nearest(String text, Query filter, IndexSnapshot index, int size) throws EmbeddingException {
    byte[] asked = SmallVector.of(embedder.embed(text));
    return reading(reader -> scan.nearest(asked, filter, index, reader, size));
  }

  /** Makes ready for questions on that moment of the index, so that none of them has to. */
  VectorPlaces prepare(IndexSnapshot index) {
    return reading(reader -> scan.prepare(index, reader));
  }

  Embedder embedder() {
    return embedder;
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
