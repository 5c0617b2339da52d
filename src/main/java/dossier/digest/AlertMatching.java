package dossier.digest;

import dossier.article.ArticleId;
import dossier.fact.Fact;
import dossier.fact.FoundFact;
import dossier.fact.Modality;
import dossier.index.ArticleEntry;
import dossier.index.Committed;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.Viewer;
import dossier.store.Alert;
import dossier.store.Alerts;
import dossier.store.ChangedArticles;
import dossier.store.ChangedArticles.Change;
import dossier.store.ShownStories;
import dossier.store.WaitingMatch;
import dossier.store.WaitingMatches;
import dossier.watch.Redacted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all alerts of every new article as it is committed, and notes what they match until it is posted. Notes also which articles that
 * posts linked to were corrected or withdrawn. A failure is logged and does not stop the import.
 */
public final class AlertMatching implements Consumer<Committed> {
  /** How old an article may be that still is news: an archive that is imported alerts nobody. */
  static final Duration NEWS = Duration.ofDays(7);
  /** How long a query is not read again, though a list in it may have changed. */
  private static final Duration READ_AGAIN = Duration.ofMinutes(5);
  private static final Logger log = LoggerFactory.getLogger(AlertMatching.class);

  private final NewsIndex index;
  private final StandingQueryReader reader;
  private final Alerts alerts;
  private final WaitingMatches waiting;
  private final ShownStories shown;
  private final ChangedArticles changed;
  private final InstantSource clock;
  private final Map<Alert, Kept> kept = new HashMap<>();

  /** A query that was read; none where it cannot be read any more. */
  private record Kept(@Nullable StandingQuery query, Instant read) {}

  /** Where alerts and what becomes of them is kept. */
  public record Shared(Alerts alerts, WaitingMatches waiting, ShownStories shown, ChangedArticles changed) {}

  /** Matches what {@code index} is told to commit; to be given to {@link NewsIndex#onArticles}. */
  public AlertMatching(NewsIndex index, StandingQueryReader reader, Shared shared, InstantSource clock) {
    this.index = index;
    this.reader = reader;
    this.alerts = shared.alerts;
    this.waiting = shared.waiting;
    this.shown = shared.shown;
    this.changed = shared.changed;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // an article that is stored must not be lost for an alert
  public void accept(Committed committed) {
    try {
      match(committed.of(Committed.Kind.NEW));
      committed.of(Committed.Kind.CORRECTED).forEach(this::corrected);
      committed.withdrawn().forEach(each -> changed(each.article(), true, each.title()));
    } catch (RuntimeException e) {
      log.error("the alerts of a commit were not matched", Redacted.of(e));
    }
  }

  private synchronized void match(List<ArticleId> articles) {
    if (articles.isEmpty()) return;
    Instant now = clock.instant();
    Map<Alert, StandingQuery> queries = queries(now);
    try (IndexSnapshot snapshot = index.snapshot()) {
      List<WaitingMatch> found = new ArrayList<>();
      StandingMatches.of(snapshot, articles, queries).forEach((alert, entries) -> {
        for (ArticleEntry entry : entries)
          if (isNews(entry, now) && (alert.choices().rumours() || !isRumour(entry, queries.get(alert))))
            found.add(match(alert, entry, now));
      });
      waiting.add(visible(found));
    }
  }

  /** Those whose articles the alert's workspace may see. */
  private List<WaitingMatch> visible(List<WaitingMatch> found) {
    List<WaitingMatch> visible = new ArrayList<>();
    for (String team : found.stream().map(WaitingMatch::team).distinct().toList())
      Viewer.in(team, () -> {
        try (IndexSnapshot seen = index.snapshot()) {
          for (WaitingMatch match : found)
            if (match.team().equals(team) && seen.find(new ArticleId(match.article())) != null) visible.add(match);
        }
        return true;
      });
    return visible;
  }

  private static WaitingMatch match(Alert alert, ArticleEntry entry, Instant now) {
    ArticleId article = entry.article().id();
    String story = entry.placement() == null ? article.value() : entry.placement().story().toString();
    return new WaitingMatch(alert.id(), alert.team(), alert.channel(), story, article.value(), now);
  }

  private Map<Alert, StandingQuery> queries(Instant now) {
    Map<Alert, StandingQuery> queries = new LinkedHashMap<>();
    List<Alert> all = alerts.everywhere();
    kept.keySet().retainAll(all);
    for (Alert alert : all) {
      Kept query = kept.get(alert);
      if (query == null || query.read.plus(READ_AGAIN).isBefore(now)) {
        query = new Kept(read(alert), now);
        kept.put(alert, query);
      }
      if (query.query != null) queries.put(alert, query.query);
    }
    return queries;
  }

  private @Nullable StandingQuery read(Alert alert) {
    return switch (reader.read(alert.words(), alert.team(), alert.owner(), alert.choices().mentions())) {
      case StandingQueryReader.Outcome.Understood(var query) -> query;
      case StandingQueryReader.Outcome.Unclear _ -> null;
    };
  }

  /** Whether an article is new to the world, not only to the index. One that a person added by its address is. */
  static boolean isNews(ArticleEntry entry, Instant now) {
    var article = entry.article();
    boolean byHand = article.url() != null && article.url().value().equals(entry.arrival().via());
    if (byHand) return true;
    if (article.published() == null) return entry.estimate() == null;
    return !article.published().latest().isBefore(now.minus(NEWS));
  }

  /** Whether an article tells nothing but rumours of the companies that a query names, or of all where it names none. */
  static boolean isRumour(ArticleEntry entry, @Nullable StandingQuery query) {
    List<Fact> facts = entry.facts()
        .facts()
        .stream()
        .map(FoundFact::fact)
        .filter(fact -> query == null || query.companies().isEmpty()
            || (fact.company().company() != null && query.companies().contains(fact.company().company())))
        .toList();
    return !facts.isEmpty() && facts.stream().allMatch(fact -> fact.modality() == Modality.REPORTED);
  }

  private void corrected(ArticleId id) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      ArticleEntry entry = snapshot.find(id);
      if (entry != null) changed(id, false, StoryTitles.title(entry.article()));
    }
  }

  private void changed(ArticleId id, boolean withdrawn, String title) {
    if (!shown.showing(id.value()).isEmpty())
      changed.add(new Change(0, id.value(), withdrawn, title, clock.instant()));
  }
}
