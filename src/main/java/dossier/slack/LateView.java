package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a form shows after it was sent: with the acknowledgement where it is ready in time, else by a call. A call that came before the
 * acknowledgement would be undone by it.
 */
final class LateView {
  /** How long the acknowledgement, which Slack wants within three seconds, waits. */
  private static final Duration PATIENCE = Duration.ofMillis(800);
  /** How far behind the acknowledgement the call is made. */
  private static final Duration BEHIND = Duration.ofMillis(300);

  private final CompletableFuture<JsonObject> shown = new CompletableFuture<>();
  private final Later later;

  /** Shows a view in the open form. */
  interface Later {
    void show(JsonObject view) throws IOException, SlackApiException, SlackRefused;
  }

  LateView(Later later) {
    this.later = later;
  }

  /** Shows the view, once it is ready. */
  void show(JsonObject view) throws IOException, SlackApiException, SlackRefused {
    if (shown.complete(view)) return;
    try {
      Thread.sleep(BEHIND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    later.show(view);
  }

  /** The view where it is ready in time, else {@code meanwhile}. */
  JsonObject inTime(JsonObject meanwhile) {
    try {
      return shown.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // it is shown later
    }
    return shown.complete(meanwhile) ? meanwhile : shown.join();
  }
}
