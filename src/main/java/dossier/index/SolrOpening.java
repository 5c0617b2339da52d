package dossier.index;

import java.io.IOException;
import java.time.InstantSource;
import org.apache.solr.common.SolrException;
import org.jspecify.annotations.Nullable;

/** A collection as it is found: reached, made where it is lacking, checked. */
final class SolrOpening {
  private SolrOpening() {}

  /** Something that opens. */
  interface Opening {
    NewsIndex of(SolrNodes nodes) throws IOException;
  }

  /** Runs {@code open}; what goes wrong becomes a message about the collection. */
  static NewsIndex opening(SolrAddress address, Opening open) {
    SolrNodes nodes = new SolrNodes(address);
    try {
      return open.of(nodes);
    } catch (IndexException e) {
      close(nodes);
      throw e;
    } catch (IOException | SolrException | java.io.UncheckedIOException e) {
      close(nodes);
      throw new IndexException("the index cannot be used: " + e.getMessage(), e);
    }
  }

  private static void close(SolrNodes nodes) {
    try {
      nodes.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** For writing; what is lacking is made. */
  static SolrEngine engine(SolrNodes nodes, SolrAddress address, ArticleReading reading, InstantSource clock)
      throws IOException {
    if (!SolrCollection.exists(nodes)) SolrCollection.make(nodes, address);
    SolrNote there = note(nodes);
    if (there == null) {
      try (SolrSending sending = new SolrSending(nodes)) {
        var _ = SolrEngine.write(SolrNote.first(reading.fingerprint(), reading.patterns(), clock.instant()), sending);
      }
      there = note(nodes);
    }
    if (there == null) throw new IOException("its first note was not kept");
    return new SolrEngine(nodes, there, clock);
  }

  /** The note of the last commit, or null. */
  static @Nullable SolrNote note(SolrNodes nodes) throws IOException {
    SolrNote note = SolrAsking.everything(nodes).note();
    if (note != null && note.schema() != Fields.SCHEMA)
      throw new IndexException("the index in collection " + nodes.collection() + " has schema " + note.schema()
          + ", this program's is " + Fields.SCHEMA
          + ": import into a new collection, or use the program that wrote it");
    return note;
  }
}
