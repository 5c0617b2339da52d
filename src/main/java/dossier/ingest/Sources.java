package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.feed.FeedList;
import dossier.fetch.Fetched;
import dossier.fetch.Fetcher;
import dossier.index.NewsIndex.Outcome;
import dossier.ingest.SourceState.Health;
import dossier.store.PageLedger;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The sources on the web: pages and feeds that are added, and feeds that are polled. Safe for many threads. */
public final class Sources {
  /** How long the first reading of a feed that a waiting person added takes at most; the rest follows by itself. */
  public static final Duration WAITING = Duration.ofSeconds(20);
  /** How long one poll reads entries at most, so that one large feed does not hold up the others. */
  public static final Duration POLL = Duration.ofMinutes(5);

  /** How long a feed is an instance's own while it polls it: one whose program ended is asked again after that. */
  static final Duration LEASE = POLL.multipliedBy(2);

  private final WebReading web;
  private final SourceFeeds feeds;
  private final PageLedger ledger;
  private final Intake intake;
  private final FeedPoller poller;
  private final InstantSource clock;

  /**
   * @param fetcher asks other people's servers
   * @param intake takes in the articles
   * @param random varies the waits between polls
   */
  public Sources(Fetcher fetcher, SourceFeeds feeds, PageLedger ledger, Intake intake, InstantSource clock,
      RandomGenerator random) {
    this.web = new WebReading(fetcher, clock);
    this.feeds = feeds;
    this.ledger = ledger;
    this.intake = intake;
    this.poller = new FeedPoller(fetcher, feeds, ledger, intake, clock, random);
    this.clock = clock;
  }

  /**
   * Reads what is at an address: the article of a page, or a feed, which is polled from then on.
   *
   * @param address as a person typed it
   * @param budget how long entries of a feed are read now
   * @throws IOException when nothing more can be stored
   */
  public Added add(String address, Duration budget) throws IOException {
    CanonicalUrl url;
    try {
      url = CanonicalUrl.parse(address.contains("://") ? address : "https://" + address);
    } catch (IllegalArgumentException e) {
      return new Added.Nothing(address, String.valueOf(e.getMessage()), List.of());
    }
    return switch (web.read(url)) {
      case WebReading.Found.OfFeed(var feed, var answer) -> feed(url, answer, budget);
      case WebReading.Found.OfPage(var page, var at) -> page(url, WebDrafts.of(page, at).at(Origin.whole(url.value())));
      case WebReading.Found.Nothing(var reason, var passing, var others) -> {
        ledger.unread(new PageLedger.Unread(url.value(), reason, clock.instant()));
        yield new Added.Nothing(url.value(), reason, others);
      }
    };
  }

  private Added feed(CanonicalUrl url, Fetched.Content answer, Duration budget) throws IOException {
    String address = (answer.moved() == null ? url : answer.moved()).value();
    Instant now = clock.instant();
    SourceFeed feed = feeds.find(address)
        .map(known -> known.switched(true, now))
        .orElseGet(() -> new SourceFeed(address, null, null, null, true, now, Polling.never(now)));
    feeds.put(feed);
    PollReport first = poller.read(feed, answer, budget);
    return new Added.OfFeed(first.feed(), first);
  }

  private Added page(CanonicalUrl url, Read read) throws IOException {
    switch (read) {
      case Read.Found(var origin, var article) -> {
        ledger.wanted(article.id().value());
        ledger.read(url.value());
        IngestReport report = new IngestReport();
        intake.take(List.of(read), report);
        for (Outcome outcome : Outcome.values())
          if (report.counted(outcome) > 0) return new Added.OfPage(article, outcome);
        String reason = report.refusals().isEmpty() ? "it could not be stored" : report.refusals().getFirst().reason();
        return new Added.Nothing(url.value(), reason, List.of());
      }
      case Read.Refused refused -> {
        return new Added.Nothing(url.value(), refused.reason(), List.of());
      }
      case Read.Skipped skipped -> {
        return new Added.Nothing(url.value(), skipped.reason(), List.of());
      }
    }
  }

  /** All feeds with how they do: those that are on first, by name. */
  public List<SourceState> list() {
    return states(feeds.all());
  }

  /**
   * The feeds, after doing what {@code words} say: nothing for all of them, {@code on NAME} or {@code off NAME} to switch,
   * anything else for those of that name, see {@link #named}.
   */
  public SourceList asked(String words) {
    String[] parts = words.strip().split("\\s+", 2);
    boolean on = parts[0].equalsIgnoreCase("on");
    boolean off = parts[0].equalsIgnoreCase("off");
    if (parts.length == 2 && (on || off)) return switched(on, parts[1]);
    List<SourceState> shown = words.isBlank() ? list() : states(named(words));
    long polled = shown.stream().filter(state -> state.feed().on()).count();
    String heading = shown.isEmpty()
        ? words.isBlank() ? "No feed is listed yet." : "No feed is called “" + words.strip() + "”."
        : polled + " of " + shown.size() + (shown.size() == 1 ? " feed is on" : " feeds are on");
    return new SourceList(heading, shown, clock.instant());
  }

  private SourceList switched(boolean on, String name) {
    List<SourceFeed> switched = switchTo(on, name);
    String heading = switched.isEmpty()
        ? "No feed called “" + name + "” is " + (on ? "off." : "on.")
        : "Switched " + (on ? "on:" : "off:");
    return new SourceList(heading, states(switched), clock.instant());
  }

  private List<SourceState> states(List<SourceFeed> some) {
    Instant now = clock.instant();
    return some.stream().map(feed -> new SourceState(feed, health(feed, now))).toList();
  }

  private static Health health(SourceFeed feed, Instant now) {
    if (!feed.on()) return Health.OFF;
    if (feed.polling().problem() != null) return Health.FAILING;
    if (feed.polling().polled() == null) return Health.NEW;
    return PollSchedule.silent(feed.polling(), now) ? Health.SILENT : Health.GOOD;
  }

  /**
   * Puts the feeds of a list beside those that are known; a known feed stays as it is.
   *
   * @return how many were not known
   */
  public int list(FeedList list) {
    Instant now = clock.instant();
    int fresh = 0;
    for (FeedList.Item item : list.items()) {
      if (feeds.find(item.feed()).isPresent()) continue;
      feeds.put(new SourceFeed(item.feed(), item.title(), item.site(), item.folder(), item.on(), now,
          Polling.never(now)));
      fresh++;
    }
    return fresh;
  }

  /** The known feeds as a list to write to a file. */
  public FeedList export() {
    return new FeedList("Dossier sources", feeds.all()
        .stream()
        .map(feed -> new FeedList.Item(feed.name(), feed.address(), feed.site(),
            Objects.requireNonNullElse(feed.folder(), ""), feed.on()))
        .toList(), List.of());
  }

  /**
   * Switches feeds on or off.
   *
   * @param name an address, a part of a title, a folder, or {@code all}
   * @return those that were switched, as they are now
   */
  public List<SourceFeed> switchTo(boolean on, String name) {
    Instant now = clock.instant();
    List<SourceFeed> switched = new ArrayList<>();
    for (SourceFeed feed : named(name))
      if (feed.on() != on) {
        SourceFeed after = feed.switched(on, now);
        feeds.put(after);
        switched.add(after);
      }
    return switched;
  }

  /** The feeds of an address or exact title; else of a folder or with that in their title; all for {@code all}. */
  public List<SourceFeed> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<SourceFeed> all = feeds.all();
    if (wanted.equals("all")) return all;
    List<SourceFeed> exact = all.stream()
        .filter(feed -> feed.address().equalsIgnoreCase(wanted) || feed.name().equalsIgnoreCase(wanted))
        .toList();
    if (!exact.isEmpty() || wanted.isEmpty()) return exact;
    return all.stream()
        .filter(feed -> feed.name().toLowerCase(Locale.ROOT).contains(wanted)
            || wanted.equalsIgnoreCase(Optional.ofNullable(feed.folder()).orElse("")))
        .toList();
  }

  /** Forgets a feed; its articles stay. */
  public boolean forget(String address) {
    return feeds.remove(address);
  }

  /** The feeds that are due now, longest due first. */
  public List<SourceFeed> due() {
    return feeds.due(clock.instant());
  }

  /** Takes a feed that is due, unless another instance has it or had it just now; whoever takes it polls it. */
  boolean claims(SourceFeed feed) {
    Instant now = clock.instant();
    return feeds.claim(feed.address(), now, now.plus(LEASE));
  }

  /** All feeds that are on. */
  public List<SourceFeed> on() {
    return feeds.all().stream().filter(SourceFeed::on).toList();
  }

  /**
   * Polls one feed now.
   *
   * @throws IOException when nothing more can be stored
   */
  public PollReport poll(SourceFeed feed) throws IOException {
    return poller.poll(feed, POLL);
  }

  /** Notes that a person took articles out, so that polling does not bring them back. */
  public void removed(List<String> articles) {
    ledger.removed(articles, clock.instant());
  }

  /** Why an address is not in the index, for people, where that is known. */
  public Optional<String> whyNot(CanonicalUrl address, String article) {
    Optional<Instant> removed = ledger.removedAt(article);
    if (removed.isPresent()) return Optional.of("It was taken out on " + day(removed.get()) + ".");
    return ledger.unread(address.value())
        .map(unread -> "It could not be read on " + day(unread.tried()) + ": " + unread.reason() + ".");
  }

  private static String day(Instant moment) {
    return moment.toString().substring(0, 10);
  }
}
