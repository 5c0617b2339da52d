package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.text.TimeRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Lists articles, newest first, undated ones last. */
public final class Listing {
  private final IndexSnapshot index;

  /** Lists from {@code index}. */
  public Listing(IndexSnapshot index) {
    this.index = index;
  }

  /**
   * The first of a list.
   *
   * @param total how long the whole list is
   */
  public record Page(List<ArticleEntry> entries, long total) {
    public Page {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Articles about a company.
   *
   * @param company null for all articles
   * @param period when they appeared, null for any time
   * @param asked nothing that appeared later is listed
   * @param size most entries, at least 1
   */
  public Page about(@Nullable CompanyId company, @Nullable TimeRange period, Instant asked, int size) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(Queries.articles(), Occur.FILTER);
    query.add(Queries.knownBy(asked), Occur.FILTER);
    if (company != null) query.add(Queries.about(company), Occur.FILTER);
    if (period != null) query.add(Queries.dated(period), Occur.FILTER);
    return page(query.build(), size);
  }

  /** How many articles that appeared by {@code asked} only mention a company. */
  public long mentions(CompanyId company, Instant asked) {
    return index.count(new BooleanQuery.Builder().add(Queries.knownBy(asked), Occur.FILTER)
        .add(Queries.mentions(company), Occur.FILTER)
        .build());
  }

  private Page page(Query query, int size) {
    try {
      List<ArticleEntry> entries = new ArrayList<>();
      for (ScoreDoc hit : index.searcher().search(query, size, Queries.NEWEST).scoreDocs)
        entries.add(index.entry(hit.doc));
      return new Page(entries, index.count(query));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }
}
