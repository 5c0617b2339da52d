package dossier.index;

import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The vectors of passages, by which they are found by what they mean: in a folder, or in the index where it lies on other machines. Safe for all threads. */
public interface PassageVectors extends AutoCloseable {
  /** Said where there are none. */
  String NONE = "there are no vectors yet: the command vectors makes them";

  /** How many vectors are ready for searching. */
  long count();

  /** Changes whenever other vectors are found in the same generation of the index. */
  long generation();

  /**
   * What of the passages lacks its vector is made by this.
   *
   * @param index the one whose passages these are
   */
  VectorFilling filling(NewsIndex index, VectorFilling.Pace pace);

  /**
   * The passages nearest in meaning to a text, nearest first, with their cosines; those without a vector are not found.
   *
   * @param filter which passages of the index are looked at
   * @param size how many at most
   * @throws EmbeddingException when the text has no vector
   */
  List<ScoreDoc> nearest(String text, Query filter, IndexSnapshot index, int size) throws EmbeddingException;

  /** Lets go of everything and of the model; what was not committed is dropped. */
  @Override
  void close();

  /** What made the vectors, and their form ({@link SmallVector} of what {@link PassageWords} says): another form is as another model. */
  static String key(Embedder embedder) {
    return embedder.name() + "/bytes-2";
  }

  /**
   * Opens the vectors of a folder; those of another model are dropped.
   *
   * @throws IndexException when they cannot be read
   */
  static PassageVectors open(Path folder, Embedder embedder) {
    return LocalVectors.open(folder, embedder);
  }

  /**
   * Opens them for reading beside a process that may write them.
   *
   * @throws IndexException when there are none of this model, or they cannot be read
   */
  static PassageVectors openForReading(Path folder, Embedder embedder) {
    return LocalVectors.openForReading(folder, embedder);
  }

  /**
   * Opens the vectors in an index on other machines.
   *
   * @param writing whether some may be made: then an index that an older program made becomes ready for them
   * @throws IndexException when it cannot be reached, or is not ready for them
   */
  static PassageVectors in(NewsIndex index, Embedder embedder, boolean writing) {
    return SolrVectors.open(index.there(), embedder, writing);
  }

  /** How many vectors there are in an index on other machines. */
  static long count(NewsIndex index) {
    return SolrVectors.count(index.there());
  }

  /**
   * Looks whether there are any in an index on other machines.
   *
   * @throws IndexException when there are none
   */
  static void mustExist(NewsIndex index) {
    if (count(index) == 0) throw new IndexException(NONE);
  }

  /**
   * Looks whether there are any in a folder, which takes no model.
   *
   * @throws IndexException when there are none, or they cannot be read
   */
  static void mustExist(Path folder) {
    LocalVectors.mustExist(folder);
  }

  /** Vectors in memory, for tests and trials. */
  static PassageVectors inMemory(Embedder embedder) {
    return LocalVectors.inMemory(embedder);
  }

  /**
   * How many vectors there are in a folder, whoever writes it; 0 where it has none.
   *
   * @throws IndexException when they cannot be read
   */
  static long count(Path folder) {
    return LocalVectors.count(folder);
  }
}
