package dossier;

import dossier.index.IndexException;
import dossier.store.StoreException;
import dossier.web.Readiness;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks that are run side by side and not waited for longer than a given time altogether. One that hangs is not started again
 * before it ends; what was found holds for a few seconds, so that whoever asks often costs little. Safe for many threads.
 */
final class BoundedReadiness implements Readiness {
  private final Map<String, Supplier<Part>> checks;
  private final Duration patience;
  private final Map<String, CompletableFuture<Part>> running = new ConcurrentHashMap<>();
  private final Remembered<List<Part>> found;

  /**
   * Checks by the names of their parts, in order.
   *
   * @param checks what one throws makes its part not ready
   */
  BoundedReadiness(Map<String, Supplier<Part>> checks, Duration patience, InstantSource clock) {
    this.checks = checks;
    this.patience = patience;
    this.found = new Remembered<>(this::run, clock);
  }

  @Override
  public List<Part> parts() {
    return found.get();
  }

  private List<Part> run() {
    checks.forEach((name, check) -> running.computeIfAbsent(name, key -> start(check)));
    long end = System.nanoTime() + patience.toNanos();
    List<Part> parts = new ArrayList<>();
    for (String name : checks.keySet())
      parts.add(result(name, end));
    return List.copyOf(parts);
  }

  private static CompletableFuture<Part> start(Supplier<Part> check) {
    CompletableFuture<Part> future = new CompletableFuture<>();
    Thread.ofVirtual().name("readiness").start(() -> {
      try {
        future.complete(check.get());
      } catch (RuntimeException | LinkageError e) {
        future.completeExceptionally(e);
      }
    });
    return future;
  }

  private Part result(String name, long end) {
    CompletableFuture<Part> future = Objects.requireNonNull(running.get(name));
    try {
      Part part = future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      running.remove(name);
      return part;
    } catch (ExecutionException e) {
      running.remove(name);
      return new Part(name, false, reason(e.getCause()));
    } catch (TimeoutException e) {
      return new Part(name, false, "no answer within " + patience.toMillis() + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Part(name, false, "not asked: the program is stopping");
    }
  }

  private static String reason(@Nullable Throwable failure) {
    return switch (failure) {
      case DossierException e -> String.valueOf(e.getMessage());
      case StoreException e -> String.valueOf(e.getMessage());
      case IndexException e -> String.valueOf(e.getMessage());
      case null -> "failed";
      default -> failure.getClass().getSimpleName();
    };
  }
}
