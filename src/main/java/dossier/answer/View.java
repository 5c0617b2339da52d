package dossier.answer;

import dossier.article.CanonicalUrl;
import dossier.company.Company;
import dossier.company.CompanyLink;
import dossier.index.ArticleEntry;
import dossier.retrieve.Storyline;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is listed rather than answered. Every view says which moment of the index it shows. */
public sealed interface View
    permits
    FactView,
    OfEach,
    View.News,
    View.Fresh,
    View.Profile,
    View.Found,
    View.Why,
    View.BadQuery,
    View.UnknownCompany,
    View.Companies,
    View.Status {
  /** The moment of the index that is shown. */
  IndexState index();

  /** What is better looked at than read, or null where there is too little to see. */
  default @Nullable Chart chart() {
    return null;
  }

  /**
   * The newest stories about a company.
   *
   * @param company null for the news about all companies, or about several
   * @param among what several companies are called, such as {@code @china-phones}; null otherwise
   * @param period null for all time
   * @param items newest first
   * @param total how many articles there are in all
   */
  record News(@Nullable Company company, @Nullable String among, @Nullable TimeRange period, List<NewsItem> items,
      long total, IndexState index) implements View {
    public News {
      items = List.copyOf(items);
    }

    /** News about one company or all. */
    public News(@Nullable Company company, @Nullable TimeRange period, List<NewsItem> items, long total,
        IndexState index) {
      this(company, null, period, items, total, index);
    }

    /** Whom it is about, or null for all companies. */
    public @Nullable String whom() {
      return company == null ? among : company.name();
    }
  }

  /**
   * What came in since somebody last looked, told by story.
   *
   * @param among whom it is about, or null for everybody
   * @param since when they last looked
   * @param first whether they never looked before
   * @param items most important first
   * @param total how many stories came in all
   */
  record Fresh(@Nullable String among, Instant since, boolean first, List<NewsItem> items, int total,
      IndexState index) implements View {
    public Fresh {
      items = List.copyOf(items);
    }
  }

  /**
   * Who a company is, as the articles show it.
   *
   * @param about articles about it
   * @param mentioned articles that only mention it
   * @param years articles about or mentioning it by year of publication, oldest year first, undated ones left out
   * @param latest newest articles about it, newest first
   * @param facts its latest facts by type, each newest first; the type with the newest fact first
   * @param related companies that the same articles are about, most shared articles first
   * @param chart articles about it over time
   */
  record Profile(Company company, int about, int mentioned, Map<Integer, Integer> years, List<NewsItem> latest,
      List<FactGroup> facts, List<Related> related, @Nullable Chart chart, IndexState index) implements View {
    public Profile {
      latest = List.copyOf(latest);
      facts = List.copyOf(facts);
      related = List.copyOf(related);
    }

    /** A profile with nothing to look at. */
    public Profile(Company company, int about, int mentioned, Map<Integer, Integer> years, List<NewsItem> latest,
        List<FactGroup> facts, List<Related> related, IndexState index) {
      this(company, about, mentioned, years, latest, facts, related, null, index);
    }

    /** The same with other related companies. */
    public Profile withRelated(List<Related> shown) {
      return new Profile(company, about, mentioned, years, latest, facts, shown, chart, index);
    }
  }

  /**
   * A company that shares articles with another.
   *
   * @param articles how many they share
   */
  record Related(Company company, int articles) {}

  /**
   * What a query in Lucene's syntax found.
   *
   * @param query as it was typed
   * @param hits best first, quoted
   * @param total passages that match in all, a lower bound above 1,000
   */
  record Found(String query, List<Citation> hits, long total, IndexState index) implements View {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /**
   * Why an address was or was not reported.
   *
   * @param article what is indexed of it, or null where it is not
   * @param whyNot why it is not indexed, a sentence for people, or null where that is not known
   * @param told who was told of its story, newest first; null where that was not looked up
   */
  record Why(CanonicalUrl url, @Nullable Indexed article, @Nullable String whyNot, @Nullable List<Told> told,
      IndexState index) implements View {
    public Why {
      told = told == null ? null : List.copyOf(told);
    }

    /** One that leaves open who was told. */
    public Why(CanonicalUrl url, @Nullable Indexed article, @Nullable String whyNot, IndexState index) {
      this(url, article, whyNot, null, index);
    }

    /** The same with who was told. */
    public Why told(List<Told> whom) {
      return new Why(url, article, whyNot, whom, index);
    }
  }

  /**
   * A post that told of a story.
   *
   * @param team Slack's id of the workspace
   * @param channel Slack's id of the channel; empty for a person's direct messages
   * @param you whether that person is the one who asks
   * @param by what posted it: "digest 3", "an alert"
   */
  record Told(String team, String channel, boolean you, String by, Instant at) {}

  /**
   * An article as it is indexed.
   *
   * @param companies those it names, those it is about first
   */
  record Indexed(ArticleEntry entry, List<Linked> companies, Storyline story) {
    public Indexed {
      companies = List.copyOf(companies);
    }
  }

  /** A company that an article names. */
  record Linked(Company company, CompanyLink link) {}

  /**
   * A query that cannot be read.
   *
   * @param query as it was typed
   * @param reason a sentence for the person who typed it
   * @param position where in the query, from 0, or -1 where not known
   */
  record BadQuery(String query, String reason, int position, IndexState index) implements View {}

  /**
   * A company name that means no tracked company, or several.
   *
   * @param surface as it was typed
   * @param candidates tracked companies with a near or the same name, likeliest first, may be empty
   */
  record UnknownCompany(String surface, List<Company> candidates, IndexState index) implements View {
    public UnknownCompany {
      candidates = List.copyOf(candidates);
    }
  }

  /** The tracked companies by name. */
  record Companies(List<Tracked> companies, IndexState index) implements View {
    public Companies {
      companies = List.copyOf(companies);
    }
  }

  /**
   * A tracked company with its coverage.
   *
   * @param about articles about it
   * @param mentioned articles that only mention it
   */
  record Tracked(Company company, int about, int mentioned) {}

  /**
   * How the index and its caches stand.
   *
   * @param passages indexed passages
   * @param companies tracked companies
   * @param bytes size of the index on disk
   * @param vectors passages that have a vector
   * @param content what was read from the articles
   */
  record Status(IndexState index, long passages, int companies, long bytes, long vectors, CacheState cache,
      Content content)
      implements
        View {}

  /**
   * What was read from the articles.
   *
   * @param facts indexed facts, one for each sentence that tells one
   * @param statements indexed statements
   * @param outdated whether they were read by other patterns than this program's, so that {@code reread} is due
   * @param suggested companies that are not tracked and keep coming up, at most {@value #MOST_SUGGESTED}, those of most facts
   *          first
   */
  record Content(long facts, long statements, boolean outdated, List<Suggested> suggested) {
    /** Most companies suggested. */
    public static final int MOST_SUGGESTED = 5;

    public Content {
      suggested = List.copyOf(suggested);
    }
  }

  /**
   * A company that is not tracked.
   *
   * @param name as the articles write it
   * @param articles how many name it
   */
  record Suggested(String name, int articles) {}

  /**
   * How the cache of answers does.
   *
   * @param entries answers held
   * @param hits questions answered from it since the start
   * @param misses questions that had to be answered anew
   */
  record CacheState(long entries, long hits, long misses) {
    /** Share of questions answered from the cache, 0 to 1; 0 before the first. */
    public double hitRate() {
      long all = hits + misses;
      return all == 0 ? 0 : (double) hits / all;
    }
  }
}
