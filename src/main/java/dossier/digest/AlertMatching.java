package dossier.digest;

import dossier.article.ArticleId;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all alerts of every new article as it is committed, and notes what they match until it is posted. Notes also which articles that
 * posts linked to were corrected or withdrawn. A failure is logged and does not stop the import; {@link #again} makes good for it.
 */
public final class AlertMatching implements Committed.Listener {
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
  private final CommitNotes notes;
  private final InstantSource clock;
  private final Map<Alert, Kept> kept = new HashMap<>();

  /** A query that was read; none where it cannot be read any more. */
  private record Kept(@Nullable StandingQuery query, Instant read) {}

  /** Where alerts and what becomes of them is kept. */
  public record Shared(Alerts alerts, WaitingMatches waiting, ShownStories shown, ChangedArticles changed,
      CommitNotes notes) {}

  /** Matches what {@code index} is told to commit; to be given to {@link NewsIndex#onArticles}. */
  public AlertMatching(NewsIndex index, StandingQueryReader reader, Shared shared, InstantSource clock) {
    this.index = index;
    this.reader = reader;
    this.alerts = shared.alerts;
    this.waiting = shared.waiting;
    this.shown = shared.shown;
    this.changed = shared.changed;
    this.notes = shared.notes;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // an article is to be stored though its alerts may get lost
  public void before(Committed coming) {
    try {
      notes.note(coming, !alerts.isEmpty(), clock.instant());
    } catch (RuntimeException e) {
      log.warn("what a commit brings was not noted; should this program end now, its alerts are lost", Redacted.of(e));
    }
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // an article that is stored must not be lost for an alert
  public void after(Committed committed) {
    try {
      matchAll(committed);
      notes.done(committed);
    } catch (RuntimeException e) {
      log.error("the alerts of a commit were not matched; they are tried again later", Redacted.of(e));
    }
  }

  /** Does what is left of commits whose program ended, or failed, before their alerts were noted. */
  public void again() {
    Instant now = clock.instant();
    for (CommitNotes.Left left : notes.left(now)) {
      log.info("alerts of {} articles are matched that were not before", left.committed().articles().size());
      matchAll(left.committed());
      if (left.isOld(now) || isHere(left.committed())) notes.done(left.committed());
    }
  }

  /** Another instance's articles are here a moment after it took them in. */
  private boolean isHere(Committed committed) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return committed.articles().keySet().stream().allMatch(id -> snapshot.find(id) != null);
    }
  }

  private void matchAll(Committed committed) {
    match(committed.of(Committed.Kind.NEW));
    committed.of(Committed.Kind.CORRECTED).forEach(this::corrected);
    committed.withdrawn().forEach(each -> changed(each.article(), true, each.title()));
  }

  private synchronized void match(List<ArticleId> articles) {
    if (articles.isEmpty()) return;
    Instant now = clock.instant();
    Map<Alert, StandingQuery> queries = queries(now);
    try (IndexSnapshot snapshot = index.snapshot()) {
      List<WaitingMatch> found = new ArrayList<>();
      StandingMatches.of(snapshot, articles, queries, (entry, asked) -> {
        if (!isNews(entry, now)) return;
        for (Alert alert : asked)
          if (alert.choices().rumours() || !Unsure.is(entry, queries.get(alert))) found.add(match(alert, entry, now));
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
