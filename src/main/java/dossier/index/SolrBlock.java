package dossier.index;

import dossier.index.SolrEntries.Version;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in a collection, to be put there again just as it is but for its vectors.
 *
 * @param version of the article
 * @param since generation of the index that showed it first
 * @param placedBy the program that placed it, or null where that is not known
 * @param written by which Solr knows whether anybody wrote it since
 */
record SolrBlock(Version version, long since, @Nullable String placedBy, long written) {
  static final String[] FIELDS = { Fields.ARTICLE, SolrDocuments.BLOCK, SolrDocuments.SEQUENCE, SolrDocuments.SINCE,
      SolrDocuments.PLACED_BY, SolrDocuments.VERSION };

  static SolrBlock of(SolrDocument article) {
    return new SolrBlock(SolrHits.version(article), (Long) article.getFirstValue(SolrDocuments.SINCE),
        (String) article.getFirstValue(SolrDocuments.PLACED_BY), (Long) article.getFirstValue(SolrDocuments.VERSION));
  }

  /** The block with vectors, in its own place; Solr takes it only where the article is still this one. */
  SolrInputDocument with(ArticleEntry entry, Map<BytesRef, SolrVector> vectors) {
    PreparedArticle prepared = PreparedArticle.of(entry);
    long first = version.block() - ArticleDocuments.of(prepared).size() + 1;
    SolrInputDocument block = SolrDocuments.of(prepared, first, since, placedBy, vectors);
    block.setField(SolrDocuments.VERSION, written);
    return block;
  }
}
