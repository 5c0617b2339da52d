package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.feed.Feed;
import dossier.store.EntryMark;
import dossier.store.PageLedger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a feed that are new or have changed, with their pages where the feed has only teasers. */
final class FeedEntries {
  /** Most entries read in one poll, newest first; the others wait for the next one. */
  static final int MAX_READ = 100;
  /** How often a page is tried before the teaser is all there is. */
  static final int MAX_TRIES = 3;

  private final WebReading web;
  private final PageLedger ledger;
  private final InstantSource clock;

  FeedEntries(WebReading web, PageLedger ledger, InstantSource clock) {
    this.web = web;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What a poll read.
   *
   * @param reads the new articles and what could not be read
   * @param marks of all entries of the feed that are done with
   * @param left entries that wait for the next poll
   */
  record Taken(List<Read> reads, List<EntryMark> marks, int left) {}

  /** Reads what is new against {@code known} until {@code until}; at least one entry is read. */
  Taken read(Feed feed, Origin origin, Map<String, EntryMark> known, Instant until) {
    List<Read> reads = new ArrayList<>();
    List<EntryMark> marks = new ArrayList<>();
    int left = 0;
    Set<String> met = new HashSet<>();
    for (Feed.Entry entry : newestFirst(feed.entries())) {
      EntryMark mark = mark(entry);
      if (!met.add(mark.entry())) continue;
      EntryMark before = known.get(mark.entry());
      if (before != null && isDone(before, mark)) {
        marks.add(before);
      } else if (reads.size() >= MAX_READ || (!reads.isEmpty() && !clock.instant().isBefore(until))) {
        left++;
        if (before != null) marks.add(before);
      } else {
        marks.add(taken(feed, entry, origin, tries(before, mark), reads));
      }
    }
    return new Taken(reads, marks, left);
  }

  private static List<Feed.Entry> newestFirst(List<Feed.Entry> entries) {
    Comparator<Feed.Entry> byMoment = Comparator.comparing(WebDrafts::moment,
        Comparator.nullsLast(Comparator.reverseOrder()));
    return entries.stream().sorted(byMoment).toList();
  }

  /** Whether an entry was read as it is now. */
  private static boolean isDone(EntryMark before, EntryMark now) {
    return before.fingerprint().equals(now.fingerprint()) && isFinal(before);
  }

  /** Whether the entry is not tried again as it is. */
  static boolean isFinal(EntryMark mark) {
    return mark.tries() == 0 || mark.tries() >= MAX_TRIES;
  }

  private static int tries(@Nullable EntryMark before, EntryMark now) {
    return before != null && before.fingerprint().equals(now.fingerprint()) ? before.tries() : 0;
  }

  private static EntryMark mark(Feed.Entry entry) {
    String identity = entry.id() + "\n" + entry.link() + (entry.id() == null && entry.link() == null
        ? "\n" + entry.title() + "\n" + entry.summary()
        : "");
    String all = String.join("\0", String.valueOf(entry.title()), String.valueOf(entry.link()),
        String.valueOf(entry.summary()), String.valueOf(entry.published()), String.valueOf(entry.updated()));
    return new EntryMark(EntryMark.key(identity), EntryMark.key(all), 0);
  }

  /** Reads one entry into {@code reads} and says how often its page has failed now. */
  private EntryMark taken(Feed feed, Feed.Entry entry, Origin origin, int tries, List<Read> reads) {
    EntryMark mark = mark(entry);
    Draft teaser = WebDrafts.of(feed, entry);
    CanonicalUrl address = teaser.url == null ? null : CanonicalUrl.parse(teaser.url);
    boolean foreign = address != null && !WebDrafts.isOwn(address, origin.file());
    if (address == null || (!entry.teaser() && !foreign)) {
      add(teaser.at(origin), reads);
      return mark;
    }
    return switch (web.read(address)) {
      case WebReading.Found.OfPage(var page, var at) -> {
        ledger.read(address.value());
        Draft draft = foreign ? WebDrafts.ofForeign(entry, page, at) : WebDrafts.of(feed, entry, page, at);
        add(draft.at(origin), reads);
        yield mark;
      }
      case WebReading.Found.OfFeed other -> withoutPage(mark, foreign ? null : teaser, origin, MAX_TRIES, reads);
      case WebReading.Found.Nothing(var reason, var passing, var feeds) -> {
        ledger.unread(new PageLedger.Unread(address.value(), reason, clock.instant()));
        yield withoutPage(mark, foreign ? null : teaser, origin, passing ? tries + 1 : MAX_TRIES, reads);
      }
    };
  }

  /** Keeps the teaser where there is one: what a feed says of another site's page is not taken for the page. */
  private EntryMark withoutPage(EntryMark mark, @Nullable Draft teaser, Origin origin, int tries, List<Read> reads) {
    if (teaser != null) add(teaser.at(origin), reads);
    return new EntryMark(mark.entry(), mark.fingerprint(), tries);
  }

  /** Articles that a person took out stay out. */
  private void add(Read read, List<Read> reads) {
    boolean removed = read instanceof Read.Found found && ledger.removedAt(found.article().id().value()).isPresent();
    if (!removed) reads.add(read);
  }
}
