package dossier.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Prepares batches on other threads and stores them on the calling one, in order, with a bounded number on the way.
 * As many as the machine has cores: reading what articles say takes longest, and storing waits for it.
 *
 * @param <T> a prepared article
 */
final class Pipeline<T> implements AutoCloseable {
  /** Batches for each thread that wait or are prepared while one is stored: as much work as a commit takes. */
  private static final int AHEAD = 6;

  private record Prepared<T>(List<T> articles, List<Read.Refused> refused) {}

  private final Function<Read.Found, T> prepare;
  private final Sink<T> sink;
  private final IngestReport report;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(threads,
      Thread.ofPlatform().daemon().name("prepare-", 0).factory());
  private final Queue<Future<Prepared<T>>> pending = new ArrayDeque<>();

  Pipeline(Function<Read.Found, T> prepare, Sink<T> sink, IngestReport report) {
    this.prepare = prepare;
    this.sink = sink;
    this.report = report;
  }

  /** Takes a batch; stores the oldest one first when enough are on the way. */
  void submit(List<Read.Found> batch) {
    pending.add(workers.submit(() -> prepared(batch)));
    while (pending.size() > threads * AHEAD)
      store(pending.remove());
  }

  /** Stores all that is on the way. */
  void finish() {
    while (!pending.isEmpty())
      store(pending.remove());
  }

  private Prepared<T> prepared(List<Read.Found> batch) {
    List<T> articles = new ArrayList<>(batch.size());
    List<Read.Refused> refused = new ArrayList<>();
    for (Read.Found found : batch) {
      try {
        articles.add(prepare.apply(found));
      } catch (RuntimeException e) {
        refused.add(new Read.Refused(found.origin(), "could not be prepared: " + e));
      }
    }
    return new Prepared<>(articles, refused);
  }

  private void store(Future<Prepared<T>> next) {
    try {
      Prepared<T> batch = next.get();
      batch.refused.forEach(report::refused);
      if (!batch.articles.isEmpty()) sink.add(batch.articles).forEach(report::count);
    } catch (IOException e) {
      throw new Ingester.SinkFailure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Ingester.SinkFailure(new InterruptedIOException("interrupted"));
    } catch (ExecutionException e) {
      throw new IllegalStateException("preparing a batch failed", e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
