package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.article.Published;
import dossier.feed.Feed;
import dossier.page.Page;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Articles of the web as drafts: from pages, from entries of feeds, and from an entry with its page. */
final class WebDrafts {
  private WebDrafts() {}

  /**
   * The article of a page.
   *
   * @param address where it was read, or null where that is not known
   */
  static Draft of(Page page, @Nullable CanonicalUrl address) {
    Draft draft = new Draft();
    draft.title = page.title();
    draft.body = page.body();
    draft.url = text(page.url() == null ? address : page.url());
    draft.source = page.source() == null && address != null ? address.domain() : page.source();
    draft.author = page.author();
    draft.appeared = page.published();
    draft.updated = page.updated();
    draft.language = page.language();
    return draft;
  }

  /** The article of an entry, as far as the feed has it. */
  static Draft of(Feed feed, Feed.Entry entry) {
    Draft draft = new Draft();
    draft.title = entry.title() == null ? "" : entry.title();
    draft.body = entry.summary() == null ? "" : entry.summary();
    draft.id = entry.id();
    draft.url = address(entry.link());
    draft.source = publisher(feed);
    draft.author = entry.author();
    draft.appeared = entry.published();
    draft.updated = entry.updated();
    draft.language = feed.language();
    return draft;
  }

  /**
   * Whether a page is of the site that a feed was read at, so that the feed may speak for it: the last two labels of
   * their hosts agree.
   */
  static boolean isOwn(CanonicalUrl page, String feed) {
    return site(page.domain()).equals(site(CanonicalUrl.parse(feed).domain()));
  }

  private static String site(String host) {
    String[] labels = host.split("\\.", -1);
    return labels.length <= 2 ? host : labels[labels.length - 2] + "." + labels[labels.length - 1];
  }

  /** The article of an entry with the text of its page, which has the title; the feed's dates count before the page's. */
  static Draft of(Feed feed, Feed.Entry entry, Page page, CanonicalUrl address) {
    Draft draft = of(feed, entry);
    Draft read = of(page, address);
    if (!read.title.isBlank()) draft.title = read.title;
    if (read.body.length() >= draft.body.length()) draft.body = read.body;
    draft.url = read.url;
    if (page.source() != null) draft.source = page.source();
    if (draft.author == null) draft.author = read.author;
    if (draft.appeared == null) draft.appeared = read.appeared;
    if (draft.updated == null) draft.updated = read.updated;
    if (read.language != null) draft.language = read.language;
    return draft;
  }

  /** The article of another site's page that a feed names: only where the page has no date does the feed's count. */
  static Draft ofForeign(Feed.Entry entry, Page page, CanonicalUrl address) {
    Draft draft = of(page, address);
    if (draft.appeared == null) draft.appeared = entry.published();
    return draft;
  }

  /** An address that articles can have, or null: an entry may link anything. */
  private static @Nullable String address(@Nullable String link) {
    if (link == null) return null;
    try {
      return CanonicalUrl.parse(link).value();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The publisher that a feed's title names. Titles say more than that ("The Example - All posts"): the part that the
   * site's own name has too is taken.
   */
  static @Nullable String publisher(Feed feed) {
    String title = feed.title();
    String link = address(feed.link());
    if (title == null || link == null) return title;
    String host = squashed(CanonicalUrl.parse(link).domain());
    return Arrays.stream(title.split(" [-–—|»:·] ", -1))
        .filter(part -> squashed(part).length() > 2 && host.contains(squashed(part)))
        .findFirst()
        .map(String::strip)
        .orElse(title);
  }

  private static String squashed(String name) {
    StringBuilder letters = new StringBuilder();
    name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static @Nullable String text(@Nullable Object part) {
    return part == null ? null : part.toString();
  }

  /** The moment of an entry: when it appeared, else when it was changed; null where it has neither to the moment. */
  static @Nullable Instant moment(Feed.Entry entry) {
    Published when = entry.published() != null ? entry.published() : entry.updated();
    return when == null ? null : when.instant();
  }
}
