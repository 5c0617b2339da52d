package dossier.slack;

import dossier.digest.DigestBook;
import dossier.digest.DigestRunner;
import dossier.digest.Posting;
import dossier.digest.Ticking;
import dossier.store.Digests;
import dossier.store.PostLedger;
import dossier.store.ShownStories;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The digests of a bot: what people do with them, and what posts them when they are due. */
final class DigestWork implements AutoCloseable {
  /** Between two looks for what is due. */
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration TIDY = Duration.ofHours(12);

  private final DigestBook book;
  private final DigestRunner runner;
  private final Posting posting;
  private final Listening listening;
  private @Nullable Ticking ticking;
  private @Nullable Ticking tidying;

  DigestWork(DigestParts parts, Posting posting, Listening listening, InstantSource clock) {
    this.listening = listening;
    DigestRunner.Shared shared = new DigestRunner.Shared(new Digests(parts.database()),
        new PostLedger(parts.database()), new ShownStories(parts.database()));
    this.posting = posting;
    book = new DigestBook(shared, parts.scopes(), parts.composer(), parts.managers());
    runner = new DigestRunner(parts.instance(), shared, parts.scopes(), parts.composer(), new DigestBlocks(), posting,
        clock);
  }

  DigestBook book() {
    return book;
  }

  DigestRunner runner() {
    return runner;
  }

  Posting posting() {
    return posting;
  }

  /** Starts posting what is due. */
  void start() {
    ticking = new Ticking("digests", PAUSE, listening.turns("digests", runner::tick));
    tidying = new Ticking("digests-tidy", TIDY, listening.turns("digests-tidy", runner::tidy));
  }

  /** Finishes the digest under way. */
  @Override
  public void close() {
    runner.stop();
    if (ticking != null) ticking.close();
    if (tidying != null) tidying.close();
  }
}
