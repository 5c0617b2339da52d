package dossier.ingest;

import dossier.feed.Feed;
import dossier.feed.Feeds;
import dossier.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

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
    draft.url = entry.link();
    draft.source = feed.title();
    draft.author = entry.author();
    draft.published = entry.published() == null ? null : entry.published().toString();
    return draft;
  }
}
