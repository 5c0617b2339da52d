package dossier.index;

import com.google.gson.Gson;
import java.time.Instant;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a document of its own after every commit, when all replicas show what it brought: readers see the
 * articles of its generation from then on.
 *
 * @param schema version of the fields' meaning
 * @param reading fingerprint of what articles were read with, such as the company catalogue
 * @param patterns version of the patterns that the oldest articles' facts were read by
 * @param at when it was written
 * @param generation grows with every commit, from 1
 * @param next number of the next document
 * @param published when the newest dated article may first have appeared, in milliseconds, or null
 * @param knownBy when everything stored had certainly appeared, in milliseconds, or null
 * @param version by which Solr knows whether somebody else wrote since
 */
record SolrNote(int schema, String reading, String patterns, String at, long generation, long next,
    @Nullable Long published, @Nullable Long knownBy, long version) {
  /** The document's id, which no article has. */
  static final String ID = "dossier-note";
  /** Solr's word for: there must be no such document yet. */
  private static final long NONE = -1;
  private static final Gson GSON = new Gson();

  static SolrNote first(String reading, String patterns, Instant now) {
    return new SolrNote(Fields.SCHEMA, reading, patterns, now.toString(), 1, 0, null, null, NONE);
  }

  /** The next one, after a commit of documents up to {@code next} and the given times. */
  SolrNote after(String patterns, Instant now, long next, @Nullable Long published, @Nullable Long knownBy) {
    return new SolrNote(schema, reading, patterns, now.toString(), generation + 1, Math.max(next, this.next),
        later(published, this.published), later(knownBy, this.knownBy), version);
  }

  SolrNote readWith(String reading) {
    return new SolrNote(schema, reading, patterns, at, generation, next, published, knownBy, version);
  }

  private static @Nullable Long later(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) return one == null ? other : one;
    return Long.valueOf(Math.max(one, other));
  }

  static SolrNote of(SolrDocument document) {
    SolrNote note = GSON.fromJson((String) document.getFirstValue(Fields.STORED), SolrNote.class);
    return new SolrNote(note.schema, note.reading, note.patterns, note.at, note.generation, note.next, note.published,
        note.knownBy, (Long) document.getFirstValue(SolrDocuments.VERSION));
  }

  /** The document, which is taken only where nobody else wrote one since this was read. */
  SolrInputDocument document() {
    SolrInputDocument document = new SolrInputDocument();
    document.setField(SolrDocuments.ID, ID);
    document.setField(Fields.KIND, "note");
    document.setField(Fields.STORED, GSON.toJson(this));
    document.setField(SolrDocuments.VERSION, version);
    return document;
  }

  Instant committed() {
    return Instant.parse(at);
  }
}
