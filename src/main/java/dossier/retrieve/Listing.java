package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.story.Placement;
import dossier.story.StoryId;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Lists articles, newest first, undated ones last. */
public final class Listing {
  /** Articles looked at for stories at a time, and in all. */
  private static final int BATCH = 50;
  private static final int MOST_LOOKED_AT = 1_000;

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
    return page(query(company, period, asked), size);
  }

  /** Articles about any of several companies, whenever they appeared. */
  public Page about(Whose whose, Instant asked, int size) {
    return page(new BooleanQuery.Builder().add(query(null, null, asked), Occur.FILTER)
        .add(whose.query(), Occur.FILTER)
        .build(), size);
  }

  private static Query query(@Nullable CompanyId company, @Nullable TimeRange period, Instant asked) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(Queries.articles(), Occur.FILTER);
    query.add(Queries.knownBy(asked), Occur.FILTER);
    if (company != null) query.add(Queries.about(company), Occur.FILTER);
    if (period != null) query.add(Queries.dated(period), Occur.FILTER);
    return query.build();
  }

  /**
   * Stories about a company: of each its newest article about it, newest story first.
   *
   * @param company null for all companies
   * @param period when the articles appeared, null for any time
   * @param asked nothing that appeared later is listed
   * @param size most stories, at least 1
   * @return the articles, and how many articles there are in all stories
   */
  public Page stories(@Nullable CompanyId company, @Nullable TimeRange period, Instant asked, int size) {
    return stories(query(company, period, asked), size);
  }

  /** The same about any of several companies. */
  public Page stories(Whose whose, @Nullable TimeRange period, Instant asked, int size) {
    return stories(new BooleanQuery.Builder().add(query(null, period, asked), Occur.FILTER)
        .add(whose.query(), Occur.FILTER)
        .build(), size);
  }

  /**
   * The same of the articles that were taken in after {@code after} and by {@code asked}, whenever they appeared.
   *
   * @param whose null for all companies
   */
  public Page arrived(@Nullable Whose whose, Instant after, Instant asked, int size) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(query(null, null, asked), Occur.FILTER)
        .add(Queries.arrived(after, asked), Occur.FILTER);
    if (whose != null) query.add(whose.query(), Occur.FILTER);
    return stories(query.build(), size);
  }

  /** The same stories of a company as those of {@link #stories}, each by the oldest of its articles that is looked at. */
  public List<ArticleEntry> beginnings(CompanyId company, @Nullable TimeRange period, Instant asked, int size) {
    return chosen(company, period, asked, size, (_, older) -> older);
  }

  /**
   * The same, each by the article that is chosen.
   *
   * @param chosen of two articles of one story, the newer first, the one that stands for it
   */
  public List<ArticleEntry> chosen(CompanyId company, @Nullable TimeRange period, Instant asked, int size,
      BinaryOperator<ArticleEntry> chosen) {
    return List.copyOf(stories(query(company, period, asked), size, chosen).values());
  }

  private Page stories(Query query, int size) {
    return new Page(List.copyOf(stories(query, size, (newest, _) -> newest).values()), index.count(query));
  }

  /** @param chosen of two articles of one story, the newer first, the one that stands for it */
  private Map<StoryId, ArticleEntry> stories(Query query, int size, BinaryOperator<ArticleEntry> chosen) {
    Map<StoryId, ArticleEntry> found = new LinkedHashMap<>();
    ScoreDoc last = null;
    for (int seen = 0; found.size() < size && seen < MOST_LOOKED_AT; seen += BATCH) {
      List<ScoreDoc> batch = index.newest(query, BATCH, last);
      for (ScoreDoc hit : batch)
        if (found.size() < size) put(index.entry(hit.doc), found, chosen);
      if (batch.size() < BATCH) break;
      last = batch.getLast();
    }
    return found;
  }

  private static void put(ArticleEntry entry, Map<StoryId, ArticleEntry> found, BinaryOperator<ArticleEntry> chosen) {
    Placement placement = entry.placement();
    found.merge(placement == null ? new StoryId(entry.article().id()) : placement.story(), entry, chosen);
  }

  /** How many articles that appeared by {@code asked} only mention a company. */
  public long mentions(CompanyId company, Instant asked) {
    return index.count(new BooleanQuery.Builder().add(Queries.knownBy(asked), Occur.FILTER)
        .add(Queries.mentions(company), Occur.FILTER)
        .build());
  }

  private Page page(Query query, int size) {
    List<ArticleEntry> entries = new ArrayList<>();
    for (ScoreDoc hit : index.newest(query, size))
      entries.add(index.entry(hit.doc));
    return new Page(entries, index.count(query));
  }
}
