package dossier.digest;

import dossier.answer.NewsItem;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.Queries;
import dossier.store.Alert.Choices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * What an alert would have posted.
 *
 * @param stories the newest that it would have matched, at most as many as were asked for
 * @param perWeek how many stories a week it would have matched in {@value #WEEKS} weeks
 * @param until when those weeks end: now, or when the newest article appeared where that is longer ago
 * @param atLeast whether there were more than were looked at
 */
public record AlertPreview(List<NewsItem> stories, double perWeek, Instant until, boolean atLeast) {
  /** How many a form shows. */
  public static final int SHOWN = 5;
  /** Weeks that are counted. */
  public static final int WEEKS = 8;
  /** Most passages looked at: of some 400 articles, which take a second when none was read before. */
  private static final int MOST = 2_000;

  public AlertPreview {
    stories = List.copyOf(stories);
  }

  /** Looks back from {@code now} at what is stored, by the rules by which new articles are judged. */
  public static AlertPreview of(NewsIndex index, StandingQuery query, Choices choices, int shown, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      Instant newest = snapshot.newest();
      Instant until = newest == null || newest.isAfter(now) ? now : newest;
      Instant from = until.minus(Duration.ofDays(7L * WEEKS));
      List<ScoreDoc> hits = newest(snapshot, query.query(), now);
      Map<String, ArticleEntry> stories = new LinkedHashMap<>();
      int counted = 0;
      boolean over = false;
      Map<Query, Set<Integer>> besides = new HashMap<>();
      Set<Integer> seen = new HashSet<>();
      for (ScoreDoc hit : hits) {
        int article = snapshot.articleOf(hit.doc);
        if (!seen.add(article)) continue;
        ArticleEntry entry = snapshot.entry(hit.doc);
        boolean recent = entry.article().published() != null && !entry.article().published().latest().isBefore(from);
        if (!recent && stories.size() >= shown) {
          over = true;
          break;
        }
        Predicate<Query> matched = other -> besides.computeIfAbsent(other, asked -> articles(snapshot, asked, now))
            .contains(article);
        if (!wanted(entry, query, choices, matched) || stories.putIfAbsent(story(entry), entry) != null) continue;
        if (recent) counted++;
      }
      List<NewsItem> items = new ArrayList<>();
      for (ArticleEntry entry : stories.values())
        if (items.size() < shown) items.add(StoryTitles.item(entry, snapshot, now));
      return new AlertPreview(items, (double) counted / WEEKS, until, !over && hits.size() == MOST);
    }
  }

  private static List<ScoreDoc> newest(IndexSnapshot snapshot, Query query, Instant now) {
    return snapshot.newest(new BooleanQuery.Builder().add(query, Occur.FILTER)
        .add(Queries.passages(), Occur.FILTER)
        .add(Queries.knownBy(now), Occur.FILTER)
        .build(), MOST);
  }

  private static Set<Integer> articles(IndexSnapshot snapshot, Query query, Instant now) {
    return newest(snapshot, query, now).stream().map(hit -> snapshot.articleOf(hit.doc)).collect(Collectors.toSet());
  }

  private static boolean wanted(ArticleEntry entry, StandingQuery query, Choices choices, Predicate<Query> matched) {
    return StandingMatches.tells(entry, query.types()) && query.wants(entry, matched)
        && (choices.rumours() || !Unsure.is(entry, query));
  }

  private static String story(ArticleEntry entry) {
    return entry.placement() == null ? entry.article().id().value() : entry.placement().story().toString();
  }

  /** How many a week, for people. */
  public String expected() {
    String many = atLeast ? "at least " : "about ";
    if (perWeek == 0) return "none in the last " + WEEKS + " weeks";
    if (perWeek < 1) return "less than one a week";
    return many + Math.round(perWeek) + " a week";
  }
}
