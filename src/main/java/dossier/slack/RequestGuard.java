package dossier.slack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through what Slack signed just now and for the first time on any instance, with its exact body. Answers everything else itself,
 * with one line of text: 400 for what cannot be read, 401 for what is not trusted, 405 for another method than POST, 413
 * for what is too long, 503 once it is stopped.
 */
final class RequestGuard extends HttpFilter {
  /** Largest body in bytes. */
  static final int MAX_BODY = 1 << 20;
  /** How far a request's moment may be from now, either way: what Slack recommends. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);
  /** As long as Slack waits for an acknowledgement. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Refusal STOPPING = new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE,
      "this instance is stopping");
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(RequestGuard.class);

  private final transient Signature signature;
  private final transient InstantSource clock;
  private final transient SeenEvents seen;
  private final transient ReadWriteLock inside = new ReentrantReadWriteLock();
  private volatile boolean stopped;

  /**
   * A guard for one app.
   *
   * @param seen remembers signatures, on all instances, for longer than one can be right, which is twice the tolerance
   * @throws IllegalArgumentException when the secret is blank
   */
  RequestGuard(String signingSecret, InstantSource clock, SeenEvents seen) {
    this.signature = new Signature(signingSecret);
    this.clock = clock;
    this.seen = seen;
  }

  /** A refusal. */
  private record Refusal(int status, String reason) {}

  /** Lets nothing more through, so that Slack tries another instance or again later; waits a little for what is inside. */
  void stop() {
    try {
      boolean empty = inside.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      stopped = true;
      if (empty) inside.writeLock().unlock();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      refuse(response, new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "only POST is answered here"));
      return;
    }
    if (!inside.readLock().tryLock()) {
      refuse(response, STOPPING);
      return;
    }
    try {
      if (stopped) refuse(response, STOPPING);
      else
        guarded(request, response, chain);
    } finally {
      inside.readLock().unlock();
    }
  }

  private void guarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
    Refusal refusal = refusal(request, body);
    if (refusal == null) pass(new GuardedRequest(request, body), response, chain);
    else
      refuse(response, refusal);
  }

  private @org.jspecify.annotations.Nullable Refusal refusal(HttpServletRequest request, byte[] body) {
    if (body.length > MAX_BODY) return new Refusal(413, "the body is longer than 1 MiB");
    String timestamp = request.getHeader(Signature.TIMESTAMP_HEADER);
    String signed = request.getHeader(Signature.HEADER);
    if (timestamp == null || signed == null) return untrusted("the request is not signed");
    if (!timestamp.matches("[0-9]{1,12}")) return new Refusal(400, "the timestamp is not a number of seconds");
    long distance = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    if (distance > TOLERANCE.toSeconds()) return untrusted("the request was not signed just now");
    if (!signature.matches(signed, timestamp, body)) return untrusted("the signature is wrong");
    if (!seen.first("signature:" + signed)) return untrusted("the request came before");
    return null;
  }

  private static Refusal untrusted(String reason) {
    return new Refusal(HttpServletResponse.SC_UNAUTHORIZED, reason);
  }

  private static void pass(GuardedRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException e) {
      log.warn("a signed request cannot be read: {}", e.getClass().getName());
      if (!response.isCommitted()) refuse(response, new Refusal(400, "the request cannot be read"));
    }
  }

  private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    response.reset();
    response.setStatus(refusal.status());
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((refusal.reason() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
