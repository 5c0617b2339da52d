package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.article.Published;
import dossier.feed.Feed;
import dossier.feed.Feeds;
import dossier.text.Decoding;
import dossier.text.TextCleaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a saved feed as articles: the feed's title is their publisher. */
final class FeedReader implements ArticleReader {
  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    Feed feed = Feeds.parse(Decoding.bytes(in, Feeds.MAX_BYTES));
    Origin origin = Origin.whole(file);
    if (feed.error() != null) out.accept(new Read.Refused(origin, feed.error()));
    for (Feed.Entry entry : feed.entries())
      out.accept(draft(feed, entry).at(origin));
  }

  private static Draft draft(Feed feed, Feed.Entry entry) {
    Draft draft = new Draft();
    draft.title = entry.title() == null ? "" : entry.title();
    draft.body = entry.summary() == null ? "" : entry.summary();
    draft.id = entry.id();
    draft.url = page(entry.link());
    draft.source = shortened(feed.title(), Draft.MAX_SOURCE);
    draft.author = shortened(entry.author(), Draft.MAX_AUTHOR);
    Published published = entry.published() == null ? entry.updated() : entry.published();
    draft.published = published == null ? null : published.toString();
    return draft;
  }

  /** A link that leads to no page is left out: a relative one whose base is not known. */
  private static @Nullable String page(@Nullable String link) {
    try {
      return link == null ? null : CanonicalUrl.parse(link).value();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String shortened(@Nullable String text, int max) {
    return text == null ? null : TextCleaning.shortened(text, max);
  }
}
