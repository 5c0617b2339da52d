package dossier.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Hands articles to an engine in their order: many of them on another thread, while the next ones are placed among the stories.
 * What failed is thrown when it is closed. For one thread.
 */
final class Replacing {
  /** Articles for which a thread is worth while. */
  private static final int MANY = 20;

  private final Engine engine;
  private final BlockingQueue<Optional<PreparedArticle>> waiting = new LinkedBlockingQueue<>();
  private final @Nullable Thread thread;
  private volatile @Nullable Exception failure;

  /** @param articles how many will come */
  Replacing(Engine engine, int articles) {
    this.engine = engine;
    this.thread = articles < MANY ? null : Thread.ofPlatform().name("indexing").daemon().start(this::work);
  }

  /** Puts an article in place of what is stored of it, soon. */
  void replace(PreparedArticle article) throws IOException {
    if (thread == null) engine.replace(article);
    else
      waiting.add(Optional.of(article));
  }

  private void work() {
    try {
      for (Optional<PreparedArticle> next = waiting.take(); next.isPresent(); next = waiting.take())
        if (failure == null) replaceNow(next.get());
    } catch (InterruptedException e) {
      failure = e; // nobody interrupts it
    }
  }

  private void replaceNow(PreparedArticle article) {
    try {
      engine.replace(article);
    } catch (IOException | RuntimeException e) {
      failure = e;
    }
  }

  /** Waits until all are handed over; an interruption is kept for later, so that no writer is hit in the middle. */
  void end() throws IOException {
    if (thread == null) return;
    waiting.add(Optional.empty());
    Uninterrupted.join(thread);
    switch (failure) {
      case null -> {
      }
      case IOException io -> throw io;
      case RuntimeException runtime -> throw runtime;
      case Exception other -> throw new IOException(other);
    }
  }
}
