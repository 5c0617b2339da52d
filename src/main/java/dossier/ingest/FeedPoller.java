package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.feed.Feed;
import dossier.fetch.Fetched;
import dossier.fetch.Fetcher;
import dossier.fetch.Validators;
import dossier.index.NewsIndex.Outcome;
import dossier.store.PageLedger;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Polls feeds: asks, reads what is new, hands it on, and says when to ask again. Safe for many threads. */
final class FeedPoller {
  private final Fetcher fetcher;
  private final SourceFeeds feeds;
  private final FeedEntries entries;
  private final Intake intake;
  private final PollSchedule schedule;
  private final InstantSource clock;

  FeedPoller(Fetcher fetcher, SourceFeeds feeds, PageLedger ledger, Intake intake, InstantSource clock,
      RandomGenerator random) {
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.entries = new FeedEntries(new WebReading(fetcher, clock), ledger, clock);
    this.intake = intake;
    this.schedule = new PollSchedule(random);
    this.clock = clock;
  }

  /**
   * Asks a feed and takes in what is new.
   *
   * @param budget how long entries are read; those left are read at the next poll, which is then due at once
   * @throws IOException when nothing more can be stored
   */
  PollReport poll(SourceFeed feed, Duration budget) throws IOException {
    Polling before = feed.polling();
    Validators validators = new Validators(before.etag(), before.lastModified());
    return switch (fetcher.fetch(CanonicalUrl.parse(feed.address()), validators)) {
      case Fetched.Content content -> read(feed, content, budget);
      case Fetched.NotModified same -> unchanged(feed, same.freshFor());
      case Fetched.Refused(var reason) -> failed(feed, reason, null, true);
      case Fetched.Missing(var reason, var forGood) -> failed(feed, reason, null, !forGood);
      case Fetched.Failed(var reason, var retryAfter) -> failed(feed, reason, retryAfter, true);
    };
  }

  /** Takes in what is new in an answer that is there already. */
  PollReport read(SourceFeed known, Fetched.Content content, Duration budget) throws IOException {
    Feed feed = WebReading.feed(content);
    if (feed.error() != null) return failed(known, feed.error(), null, true);
    SourceFeed source = described(known, feed);
    FeedEntries.Taken taken = entries.read(feed, Origin.whole(source.address()), feeds.marks(known.address()),
        clock.instant().plus(budget));
    IngestReport report = new IngestReport();
    if (!taken.reads().isEmpty()) intake.take(taken.reads(), report);
    SourceFeed after = source.polled(succeeded(known.polling(), feed, content, taken, report));
    feeds.put(after);
    feeds.replaceMarks(after.address(), taken.marks());
    if (content.moved() != null) moved(after, content.moved().value());
    return new PollReport(after, feed.entries().size(), report, taken.left(), null);
  }

  /** The feed with the name and site that it gives itself, where its list gave none. */
  private static SourceFeed described(SourceFeed known, Feed feed) {
    return new SourceFeed(known.address(), known.title() == null ? feed.title() : known.title(),
        known.site() == null ? feed.link() : known.site(), known.folder(), known.on(), known.added(), known.polling());
  }

  private Polling succeeded(Polling before, Feed feed, Fetched.Content content, FeedEntries.Taken taken,
      IngestReport report) {
    Instant now = clock.instant();
    var moments = feed.entries()
        .stream()
        .map(WebDrafts::moment)
        .filter(Objects::nonNull)
        .filter(moment -> !moment.isAfter(now))
        .toList();
    Duration habit = PollSchedule.habit(moments);
    Instant newest = moments.stream().max(Instant::compareTo).orElse(before.newest());
    boolean whole = taken.left() == 0 && taken.marks().stream().allMatch(FeedEntries::isFinal);
    Instant next = taken.left() > 0 ? now : schedule.afterSuccess(now, habit, content.freshFor());
    long articles = before.taken() + report.counted(Outcome.ADDED);
    return new Polling(now, next, 0, null, newest, habit, whole ? content.validators().etag() : null,
        whole ? content.validators().lastModified() : null, articles);
  }

  /** The feed lives elsewhere for good: what was read of it goes with it. */
  private void moved(SourceFeed feed, String address) {
    if (address.equals(feed.address()) || feeds.find(address).isPresent()) return;
    feeds.put(new SourceFeed(address, feed.title(), feed.site(), feed.folder(), feed.on(), feed.added(),
        feed.polling()));
    feeds.replaceMarks(address, feeds.marks(feed.address()).values());
    feeds.remove(feed.address());
  }

  private PollReport unchanged(SourceFeed feed, @Nullable Duration freshFor) {
    Polling before = feed.polling();
    Instant now = clock.instant();
    SourceFeed after = feed.polled(new Polling(now, schedule.afterSuccess(now, before.habit(), freshFor), 0, null,
        before.newest(), before.habit(), before.etag(), before.lastModified(), before.taken()));
    feeds.put(after);
    return new PollReport(after, 0, new IngestReport(), 0, null);
  }

  private PollReport failed(SourceFeed feed, String problem, @Nullable Duration retryAfter, boolean again) {
    Polling before = feed.polling();
    Instant now = clock.instant();
    int failures = before.failures() + 1;
    Polling polling = new Polling(now, schedule.afterFailure(now, failures, retryAfter), failures, problem,
        before.newest(), before.habit(), before.etag(), before.lastModified(), before.taken());
    SourceFeed after = new SourceFeed(feed.address(), feed.title(), feed.site(), feed.folder(), feed.on() && again,
        feed.added(), polling);
    feeds.put(after);
    return new PollReport(after, 0, new IngestReport(), 0, problem);
  }
}
