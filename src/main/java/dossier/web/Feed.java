package dossier.web;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What happened in the workspace, told to every open page. A page that does not keep up is cut off and comes back. */
final class Feed implements AutoCloseable {
  private static final int MAX_WAITING = 1_000;
  private static final int MAX_READERS = 32;

  private final List<Reader> readers = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /**
   * Something that happened.
   *
   * @param name what kind of thing, a word
   */
  record News(String name, JsonObject data) {}

  /** A new reader, or null when there are too many or the feed is closed. */
  synchronized @Nullable Reader open() {
    if (closed || readers.size() >= MAX_READERS) return null;
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  /** Tells every reader. */
  void tell(News news) {
    for (Reader reader : readers)
      if (!reader.offer(news)) reader.close();
  }

  /** Ends every reader. */
  @Override
  public synchronized void close() {
    closed = true;
    readers.forEach(Reader::close);
  }

  /** One page's place in the feed. */
  final class Reader implements AutoCloseable {
    private static final News END = new News("end", new JsonObject());

    private final BlockingQueue<News> waiting = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    private boolean offer(News news) {
      return waiting.size() < MAX_WAITING && waiting.offer(news);
    }

    /** The next news, or null when nothing happened in that many seconds or the feed ended. */
    @Nullable
    News next(long seconds) throws InterruptedException {
      News news = waiting.poll(seconds, TimeUnit.SECONDS);
      return END.equals(news) ? null : news;
    }

    /** Whether no more news will come. */
    boolean ended() {
      return ended;
    }

    @Override
    public void close() {
      ended = true;
      readers.remove(this);
      waiting.add(END);
    }
  }
}
