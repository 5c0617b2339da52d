package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Some articles of an index on other machines, in memory, to be asked many queries. */
final class LocalPart {
  private LocalPart() {}

  static Query articles(Collection<ArticleId> ids) {
    return new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER)
        .add(Queries.articles(ids), Occur.FILTER)
        .build();
  }

  static Searching of(List<ArticleEntry> entries) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = IndexFolder.writer(directory)) {
      for (ArticleEntry entry : entries)
        writer.addDocuments(ArticleDocuments.of(PreparedArticle.of(entry)));
      writer.setLiveCommitData(new CommitNote(Fields.SCHEMA, "", "", Instant.EPOCH).data().entrySet());
      writer.commit();
    }
    SearcherManager searchers = new SearcherManager(directory, new CountedSearcher.Factory(query -> {}));
    return LocalSearching.alone(searchers, directory);
  }
}
