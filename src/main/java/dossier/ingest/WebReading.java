package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.feed.Feed;
import dossier.feed.FeedLinks;
import dossier.feed.Feeds;
import dossier.fetch.Fetched;
import dossier.fetch.Fetcher;
import dossier.fetch.Validators;
import dossier.page.Page;
import dossier.page.Pages;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads an address on the web as what is there: a feed or the page of an article. Safe for threads. */
final class WebReading {
  /** Characters at the start in which a feed shows that it is one; comments may stand before its root. */
  private static final int HEAD = 2_000;
  private static final Pattern FEED = Pattern
      .compile(
          "<(?:\\w{1,20}:)?(?:rss|feed|rdf)[\\s>]|\"version\"\\s{0,5}:\\s{0,5}\"https?:\\\\?/\\\\?/jsonfeed\\.org");

  private final Fetcher fetcher;
  private final InstantSource clock;

  WebReading(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** What is at an address. */
  sealed interface Found {
    /** A feed. */
    record OfFeed(Feed feed, Fetched.Content answer) implements Found {}

    /** A page with an article. */
    record OfPage(Page page, CanonicalUrl address) implements Found {}

    /**
     * Nothing that can be read.
     *
     * @param passing whether it may be there later
     * @param feeds feeds that the page names
     */
    record Nothing(String reason, boolean passing, List<String> feeds) implements Found {}
  }

  Found read(CanonicalUrl address) {
    return switch (fetcher.fetch(address, Validators.NONE)) {
      case Fetched.Content content -> read(content);
      case Fetched.NotModified same -> nothing("the server says that nothing has changed", true);
      case Fetched.Refused(var reason) -> nothing(reason, false);
      case Fetched.Missing(var reason, var forGood) -> nothing(reason, !forGood);
      case Fetched.Failed(var reason, var retryAfter) -> nothing(reason, true);
    };
  }

  private Found read(Fetched.Content content) {
    if (isFeed(content.bytes())) {
      Feed feed = feed(content);
      return feed.error() == null ? new Found.OfFeed(feed, content) : nothing(feed.error(), false);
    }
    String notText = Magic.notText(content.bytes());
    if (notText != null) return nothing("not a page: it is " + notText, false);
    String type = content.contentType() == null ? "" : content.contentType();
    Page page = Pages.parse(content.bytes(), content.address().value(), type, clock.instant());
    if (!page.body().isBlank()) return new Found.OfPage(page, content.address());
    return new Found.Nothing("no article found in the page", false, links(content));
  }

  private static List<String> links(Fetched.Content content) {
    return FeedLinks.in(content.bytes(), content.address(), content.contentType())
        .stream()
        .map(link -> link.address().value())
        .toList();
  }

  /** The feed in an answer. */
  static Feed feed(Fetched.Content content) {
    return Feeds.parse(content.bytes(), content.address(), content.contentType());
  }

  private static boolean isFeed(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).replace("\0", "");
    String lower = head.toLowerCase(Locale.ROOT);
    boolean page = lower.contains("<html") || lower.contains("<!doctype html");
    return !page && FEED.matcher(lower).find();
  }

  private static Found nothing(String reason, boolean passing) {
    return new Found.Nothing(reason, passing, List.of());
  }
}
