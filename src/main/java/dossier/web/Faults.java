package dossier.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes wrong at the small Slack on purpose, for tests: nothing unless told. Safe for many threads. */
public final class Faults {
  /** For responses to commands and actions in place of a method's name. */
  public static final String RESPONSE = "response_url";
  private static final Map<String, String> SCOPES = Map.of("chat.postMessage", "chat:write", "chat.postEphemeral",
      "chat:write", "chat.update", "chat:write", "chat.delete", "chat:write", "users.info", "users:read",
      "files.getUploadURLExternal", "files:write", "files.completeUploadExternal", "files:write");

  /** One thing that goes wrong. */
  public sealed interface Fault {
    /** Status 429: nothing was done, and when it may be tried again, in whole seconds. */
    record TooMany(int retryAfter) implements Fault {}

    /** Status 500: nothing was done. */
    record Broken() implements Fault {}

    /** It is done, but the answer takes its time. */
    record Slow(Duration by) implements Fault {}

    /** It is done, but the connection ends before the answer. */
    record Dropped() implements Fault {}

    /** It is refused with a code of Slack's. */
    record Refused(String code) implements Fault {}
  }

  /** A fault that comes now and then. */
  private record Share(Fault fault, double share, Random random) {}

  private final Map<String, Deque<Fault>> next = new HashMap<>();
  private final Map<String, Share> shares = new HashMap<>();
  private @Nullable Set<String> scopes;
  private Set<String> unknownBlocks = Set.of();

  /** The next calls of a method go wrong so, one after the other; {@link #RESPONSE} for response addresses. */
  public synchronized Faults next(String method, Fault... faults) {
    next.computeIfAbsent(method, each -> new ArrayDeque<>()).addAll(List.of(faults));
    return this;
  }

  /**
   * A part of all calls of a method goes wrong so.
   *
   * @param share 0 to 1
   * @param seed the same seed gives the same calls
   */
  public synchronized Faults share(String method, Fault fault, double share, long seed) {
    shares.put(method, new Share(fault, share, new Random(seed)));
    return this;
  }

  /** The bot's token allows this only from now on. */
  public synchronized Faults scopes(Set<String> allowed) {
    scopes = Set.copyOf(allowed);
    return this;
  }

  /** The workspace takes no messages with blocks of these types from now on. */
  public synchronized Faults withoutBlocks(Set<String> types) {
    unknownBlocks = Set.copyOf(types);
    return this;
  }

  synchronized boolean knowsNot(String type) {
    return unknownBlocks.contains(type);
  }

  private synchronized @Nullable Fault take(String method) {
    String needed = SCOPES.get(method);
    if (scopes != null && needed != null && !scopes.contains(needed)) return new Fault.Refused("missing_scope");
    Deque<Fault> queue = next.get(method);
    Fault queued = queue == null ? null : queue.poll();
    if (queued != null) return queued;
    Share share = shares.get(method);
    return share != null && share.random().nextDouble() < share.share() ? share.fault() : null;
  }

  /** What is done where nothing goes wrong. */
  interface Work {
    void run() throws IOException;
  }

  /** Does the work, or what goes wrong in its place or after it. */
  void around(String method, HttpServletResponse response, Work work) throws IOException {
    Fault fault = take(method);
    switch (fault) {
      case null -> work.run();
      case Fault.TooMany(var seconds) -> {
        response.setHeader("Retry-After", String.valueOf(seconds));
        Requests.write(response, 429, refusal("ratelimited"));
      }
      case Fault.Broken() -> Requests.write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          refusal("internal_error"));
      case Fault.Refused(var code) -> Requests.write(response, HttpServletResponse.SC_OK, refusal(code));
      case Fault.Slow(var by) -> {
        pause(by);
        work.run();
      }
      case Fault.Dropped() -> {
        work.run();
        response.reset();
        response.setContentLength(1_000);
        response.getOutputStream().write('{');
        response.flushBuffer();
        throw new IOException("dropped on purpose");
      }
    }
  }

  private static JsonObject refusal(String code) {
    return WebApiServlet.refusal(new SlackError(code));
  }

  private static void pause(Duration by) throws IOException {
    try {
      Thread.sleep(by);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
