package dossier.slack;

import dossier.digest.AlertBook;
import dossier.digest.AlertMatching;
import dossier.digest.AlertOutbox;
import dossier.digest.AlertRunner;
import dossier.digest.CommitNotes;
import dossier.digest.Posting;
import dossier.digest.Ticking;
import dossier.store.Alerts;
import dossier.store.ChangedArticles;
import dossier.store.Database;
import dossier.store.LessLikeThis;
import dossier.store.Mutes;
import dossier.store.PostLedger;
import dossier.store.ShownStories;
import dossier.store.UnmatchedArticles;
import dossier.store.WaitingMatches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Alerts at work: every commit of the index is matched, and what is due is posted until this is closed. */
final class AlertWork implements AutoCloseable {
  /** Between two looks at what is due: an instant alert comes so late at most. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final AlertBook book;
  private final AlertRunner runner;
  private final AlertMatching matching;
  private final Listening listening;
  private @Nullable Ticking ticking;

  AlertWork(AlertParts parts, Posting posting, Listening listening, InstantSource clock) {
    this.listening = listening;
    Database database = parts.database();
    Alerts alerts = new Alerts(database);
    WaitingMatches waiting = new WaitingMatches(database);
    ShownStories shown = new ShownStories(database);
    ChangedArticles changed = new ChangedArticles(database);
    Mutes mutes = new Mutes(database);
    LessLikeThis less = new LessLikeThis(database);
    book = new AlertBook(parts.index(), parts.reader(), parts.scopes(), new AlertBook.Stored(alerts, mutes, less),
        parts.managers());
    runner = new AlertRunner(parts.index(), new AlertRunner.Shared(alerts, waiting, mutes, less, changed),
        new AlertOutbox(parts.instance(), new PostLedger(database), shown, posting, clock), new AlertBlocks(), clock);
    CommitNotes notes = new CommitNotes(new UnmatchedArticles(database),
        database.isShared() ? Instant.MIN : clock.instant());
    matching = new AlertMatching(parts.index(), parts.reader(),
        new AlertMatching.Shared(alerts, waiting, shown, changed, notes), clock);
    parts.index().onArticles(matching);
  }

  /** What people do with alerts. */
  AlertBook book() {
    return book;
  }

  /** Starts posting what is due. */
  synchronized void start() {
    if (ticking == null) ticking = new Ticking("alerts", PAUSE, listening.turns("alerts", this::tick));
  }

  /** Does what is due now and what was left undone. */
  void tick() {
    matching.again();
    runner.tick();
  }

  @Override
  public synchronized void close() {
    runner.stop();
    if (ticking != null) ticking.close();
  }
}
