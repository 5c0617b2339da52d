package dossier.index;

import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Vectors in a collection of a SolrCloud, each in its passage's document: they come, go and are hidden with their articles, and
 * whoever shares the collection finds them.
 */
final class SolrVectors implements PassageVectors {
  /** How long a count that others may have changed is taken for the present one, in nanoseconds: half a second. */
  private static final long FRESH = 500_000_000L;

  private final SolrEngine engine;
  private final Embedder embedder;
  private final String model;
  private volatile Count counted = new Count(0, System.nanoTime() - FRESH);

  /** A count with the moment at which it was taken, of {@link System#nanoTime}. */
  private record Count(long vectors, long taken) {}

  private SolrVectors(SolrEngine engine, Embedder embedder) {
    this.engine = engine;
    this.embedder = embedder;
    this.model = PassageVectors.key(embedder);
  }

  /**
   * To search with, and to write where that is meant: then a collection that an older program made gets the fields for them.
   *
   * @throws IndexException when the collection cannot be used
   */
  static SolrVectors open(SolrEngine engine, Embedder embedder, boolean writing) {
    try {
      if (writing) engine.vectorFields().make();
      else if (!engine.vectorFields().exist()) throw new IndexException(PassageVectors.NONE);
      return new SolrVectors(engine, embedder);
    } catch (IOException e) {
      throw new IndexException("the vectors cannot be used: " + e.getMessage(), e);
    }
  }

  /** How many passages have a vector of whatever model. */
  static long count(SolrEngine engine) {
    try {
      return engine.vectorFields().exist() ? count(engine, new FieldExistsQuery(SolrVector.MODEL)) : 0;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static long count(SolrEngine engine, Query query) throws IOException {
    return SolrAsking.everything(engine.nodes())
        .documents(SolrQueries.json(query), SolrAsking.BY_SEQUENCE, 0, SolrDocuments.ID)
        .getNumFound();
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the vectors cannot be read: " + e.getMessage(), e);
  }

  @Override
  public long count() {
    Count known = counted;
    if (System.nanoTime() - known.taken < FRESH) return known.vectors;
    try {
      Count now = new Count(count(engine, new TermQuery(new Term(SolrVector.MODEL, model))), System.nanoTime());
      counted = now;
      return now.vectors;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Within a generation of the index vectors are only added. */
  @Override
  public long generation() {
    return count();
  }

  @Override
  public VectorFilling filling(NewsIndex index, VectorFilling.Pace pace) {
    return new SolrFilling(index.there(), model, new VectorMaking(embedder, pace), this::changed);
  }

  private void changed() {
    counted = new Count(0, System.nanoTime() - FRESH);
  }

  @Override
  public List<ScoreDoc> nearest(String text, Query filter, IndexSnapshot index, int size) throws EmbeddingException {
    byte[] asked = SmallVector.of(embedder.embed(text));
    try {
      return ((SolrSearching) index.searching()).nearest(asked, model, filter, size);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Lets go of the model; the collection stays open for the index. */
  @Override
  public void close() {
    embedder.close();
  }
}
