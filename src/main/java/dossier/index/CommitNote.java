package dossier.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;

/**
 * What is written beside every commit.
 *
 * @param schema version of the fields' meaning
 * @param reading fingerprint of what articles were read with, such as the company catalogue
 * @param patterns version of the patterns that facts were read by, where all articles were read by the same, else that of
 *          the oldest
 * @param at when it was committed
 */
record CommitNote(int schema, String reading, String patterns, Instant at) {
  static CommitNote of(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    return new CommitNote(Integer.parseInt(data.getOrDefault("schema", "0")), data.getOrDefault("reading", ""),
        data.getOrDefault("patterns", ""),
        Instant.parse(data.getOrDefault("at", "1970-01-01T00:00:00Z")));
  }

  Map<String, String> data() {
    return Map.of("schema", String.valueOf(schema), "reading", reading, "patterns", patterns, "at", at.toString());
  }
}
