package dossier.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.fact.ArticleFacts;
import dossier.fact.FoundFact;
import dossier.speech.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.common.SolrDocument;
import org.jspecify.annotations.Nullable;

/** Articles of a collection with what was read from them, many with one request; the last ones are kept. Safe for all threads. */
final class SolrEntries {
  /** Characters of the articles that are kept as they were read, which take some 5 bytes each. */
  private static final long MOST_KEPT = 6_000_000;
  /** Articles asked for with one request. */
  static final int AT_ONCE = 100;

  private final SolrAsking asking;
  private final Cache<Version, ArticleEntry> entries = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT)
      .weigher((Version version, ArticleEntry entry) -> 1_000 + entry.article().body().length())
      .build();

  /**
   * An article as it was put there once.
   *
   * @param block {@link SolrDocuments#BLOCK}
   */
  record Version(String article, long block) {}

  SolrEntries(SolrNodes nodes) {
    this.asking = SolrAsking.everything(nodes);
  }

  @Nullable
  ArticleEntry kept(Version version) {
    return entries.getIfPresent(version);
  }

  /** Those of the articles that are there in these very versions. */
  Map<Version, ArticleEntry> read(Collection<Version> versions) throws IOException {
    Map<Version, ArticleEntry> read = new HashMap<>();
    Set<String> missing = new HashSet<>();
    for (Version version : versions) {
      ArticleEntry kept = kept(version);
      if (kept == null) missing.add(version.article);
      else
        read.put(version, kept);
    }
    List<String> all = List.copyOf(missing);
    for (int from = 0; from < all.size(); from += AT_ONCE)
      read.putAll(load(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    return read;
  }

  private Map<Version, ArticleEntry> load(List<String> articles) throws IOException {
    Map<String, Object> wanted = Map.of("bool", Map.of("filter",
        List.of(terms(Fields.ARTICLE, articles),
            terms(Fields.KIND, List.of(Fields.ARTICLE_KIND, Fields.FACT_KIND, Fields.STATEMENT_KIND)))));
    Map<Version, List<SolrDocument>> blocks = new HashMap<>();
    asking.each(wanted, SolrAsking.AT_ONCE, documents -> documents.forEach(document -> {
      Version version = new Version((String) document.getFirstValue(Fields.ARTICLE),
          (Long) document.getFirstValue(SolrDocuments.BLOCK));
      blocks.computeIfAbsent(version, _ -> new ArrayList<>()).add(document);
    }), Fields.ARTICLE, SolrDocuments.BLOCK, Fields.STORED, Fields.FACT, Fields.STATEMENT);
    Map<Version, ArticleEntry> loaded = new HashMap<>();
    blocks.forEach((version, documents) -> {
      Object form = documents.getLast().getFirstValue(Fields.STORED);
      if (form == null) return; // replaced while it was read
      ArticleEntry entry = StoredForm.read((String) form).saying(facts(documents));
      entries.put(version, entry);
      loaded.put(version, entry);
    });
    return loaded;
  }

  private static ArticleFacts facts(List<SolrDocument> documents) {
    FactForm facts = new FactForm();
    StatementForm statements = new StatementForm();
    List<FoundFact> found = new ArrayList<>();
    List<Statement> said = new ArrayList<>();
    for (SolrDocument document : documents) {
      if (document.getFirstValue(Fields.FACT) instanceof byte[] fact) found.add(facts.read(new BytesRef(fact)).found());
      else if (document.getFirstValue(Fields.STATEMENT) instanceof byte[] statement)
        said.add(statements.read(new BytesRef(statement)).statement());
    }
    return found.isEmpty() && said.isEmpty() ? ArticleFacts.NONE : new ArticleFacts(found, said);
  }

  private static Map<String, Object> terms(String field, List<String> values) {
    return Map.of("terms", Map.of("f", field, "separator", "\n", "query", String.join("\n", values)));
  }
}
