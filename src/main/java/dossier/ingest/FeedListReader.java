package dossier.ingest;

import dossier.feed.FeedList;
import dossier.feed.Opml;
import dossier.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads a list of feeds: it holds no articles, so each feed is passed over by name. */
final class FeedListReader implements ArticleReader {
  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    FeedList list = Opml.parse(Decoding.bytes(in, Opml.MAX_BYTES));
    Origin origin = Origin.whole(file);
    if (list.items().isEmpty())
      out.accept(
          new Read.Refused(origin, list.problems().stream().findFirst().orElse("a list of feeds without feeds")));
    for (FeedList.Item item : list.items())
      out.accept(new Read.Skipped(origin, "a feed in a list, not an article: " + item.title() + ", " + item.feed()));
  }
}
