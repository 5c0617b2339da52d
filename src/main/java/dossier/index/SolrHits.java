package dossier.index;

import dossier.index.SolrEntries.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.solr.common.SolrDocument;
import org.jspecify.annotations.Nullable;

/** The documents that one moment has found so far, by the numbers that it gave them. For one thread. */
final class SolrHits {
  private final Map<Integer, Found> found = new HashMap<>();
  private final Map<Version, ArticleEntry> kept = new HashMap<>();
  /** Articles read last that are too many to keep. */
  private Map<Version, ArticleEntry> part = Map.of();

  /**
   * A document.
   *
   * @param together what was found with it, itself included
   * @param place of itself among these
   */
  private record Found(Version version, long sequence, int ordinal, @Nullable Long published, List<Version> together,
      int place) {
    boolean isSameAs(Found other) {
      return sequence == other.sequence && version.equals(other.version);
    }
  }

  static Version version(SolrDocument document) {
    return new Version((String) document.getFirstValue(Fields.ARTICLE),
        number(document.getFirstValue(SolrDocuments.BLOCK)));
  }

  private static long number(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  /** Remembers what was found, in its order. */
  List<ScoreDoc> of(List<SolrDocument> documents) {
    List<Version> together = documents.stream().map(SolrHits::version).toList();
    List<ScoreDoc> hits = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      SolrDocument document = documents.get(i);
      Object published = document.getFirstValue(Fields.PUBLISHED);
      Found each = new Found(together.get(i), number(document.getFirstValue(SolrDocuments.SEQUENCE)),
          (int) number(document.getFirstValue(Fields.ORDINAL)), published == null ? null : number(published), together,
          i);
      Object score = document.getFirstValue("score");
      hits.add(new ScoreDoc(remember(each), score == null ? 0 : ((Number) score).floatValue()));
    }
    return hits;
  }

  /** Numbers ascend as documents came in, but for one in two thousand million. */
  private int remember(Found document) {
    int number = (int) (document.sequence & Integer.MAX_VALUE);
    for (Found there = found.get(number); there != null; there = found.get(number)) {
      if (there.isSameAs(document)) return number;
      number = (number + 1) & Integer.MAX_VALUE;
    }
    found.put(number, document);
    return number;
  }

  /** Keeps an article that was read with what was found. */
  void keep(Version version, ArticleEntry entry) {
    kept.put(version, entry);
  }

  private Found at(int number) {
    Found document = found.get(number);
    if (document == null) throw new IllegalArgumentException("document " + number + " was not found in this moment");
    return document;
  }

  int articleOf(int number) {
    Found document = at(number);
    Version version = document.version;
    return remember(new Found(version, version.block(), 0, null, document.together, document.place));
  }

  int ordinal(int number) {
    return at(number).ordinal;
  }

  /** Those of the documents whose articles are still there, which are read together. */
  List<ScoreDoc> present(List<ScoreDoc> hits, SolrEntries entries) throws IOException {
    Set<Version> versions = new LinkedHashSet<>();
    hits.forEach(hit -> versions.add(at(hit.doc).version));
    entries.read(versions).forEach(kept::put);
    return hits.stream().filter(hit -> kept.containsKey(at(hit.doc).version)).toList();
  }

  /**
   * The article of a document; those of the documents found after it are read with it.
   *
   * @throws IndexException when it was replaced or taken out since it was found
   */
  ArticleEntry entry(int number, SolrEntries entries) throws IOException {
    Found document = at(number);
    ArticleEntry entry = kept.get(document.version);
    if (entry == null) entry = part.get(document.version);
    if (entry == null) {
      Set<Version> next = new LinkedHashSet<>();
      for (int i = document.place; i < document.together.size() && next.size() < SolrEntries.AT_ONCE; i++)
        next.add(document.together.get(i));
      part = entries.read(next);
      entry = part.get(document.version);
    }
    if (entry == null)
      throw new IndexException("article " + document.version.article() + " was changed while it was read; ask again");
    return entry;
  }

  /** What comes after a document: by date, undated ones last, or as documents came in. */
  Map<String, Object> behind(int number, boolean byDate) {
    Found document = at(number);
    String later = SolrDocuments.SEQUENCE + ":{" + document.sequence + " TO *]";
    String undated = "(*:* -" + Fields.PUBLISHED + ":*)";
    Long published = document.published;
    String text = !byDate
        ? later
        : published == null
            ? "+" + undated + " +" + later
            : Fields.PUBLISHED + ":[* TO " + published + "} " + undated + " (+" + Fields.PUBLISHED + ":[" + published
                + " TO " + published + "] +" + later + ")";
    return Map.of("lucene", Map.of("query", text));
  }
}
