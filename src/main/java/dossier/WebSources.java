package dossier;

import dossier.feed.FeedList;
import dossier.feed.Opml;
import dossier.fetch.WebFetcher;
import dossier.ingest.PollLoop;
import dossier.ingest.Sources;
import dossier.store.StoreException;
import dossier.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The sources on the web of a data folder, with what asks other people's servers for them. */
public final class WebSources implements AutoCloseable {
  /** The list of feeds in a data folder whose feeds are offered to be switched on. */
  private static final String LIST = "feeds.opml";

  private final WebFetcher fetcher;
  private final Sources sources;
  private final PollLoop polls;

  /**
   * Sources of {@code dossier}, with the feeds of the folder's own list beside those that are known.
   *
   * @param say takes a line for people when that list cannot be read
   */
  public WebSources(Dossier dossier, Settings settings, InstantSource clock, Consumer<String> say) {
    this.fetcher = new WebFetcher(settings.fetching(), clock);
    this.sources = dossier.sources(fetcher);
    this.polls = new PollLoop(sources);
    Path list = settings.home().resolve(LIST);
    try {
      if (Files.exists(list)) offer(read(list), dossier);
    } catch (IOException e) {
      say.accept("The list of feeds " + list + " cannot be read: " + e.getMessage());
    }
  }

  /** At once, or as soon as the store can be opened. */
  private void offer(FeedList feeds, Dossier dossier) {
    try {
      sources.list(feeds);
    } catch (StoreException e) {
      dossier.database().whenOpen(() -> sources.list(feeds));
    }
  }

  /**
   * The feeds that a file lists.
   *
   * @throws IOException when it cannot be read
   */
  public static FeedList read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Opml.parse(Decoding.bytes(in, Opml.MAX_BYTES));
    }
  }

  /** What can be done with them. */
  public Sources sources() {
    return sources;
  }

  /** From now on {@code listener} hears what becomes of polls. */
  void listen(Consumer<PollLoop.Polled> listener) {
    polls.listen(listener);
  }

  /** Polls feeds as they come due from now on. */
  void start() {
    polls.start();
  }

  @Override
  public void close() {
    polls.close();
    fetcher.close();
  }
}
