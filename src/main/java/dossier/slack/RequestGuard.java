package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through what Slack signed just now and for the first time, with its exact body. Answers everything else itself,
 * with one line of text: 400 for what cannot be read, 401 for what is not trusted, 405 for another method than POST, 413
 * for what is too long.
 */
final class RequestGuard extends HttpFilter {
  /** Largest body in bytes. */
  static final int MAX_BODY = 1 << 20;
  /** How far a request's moment may be from now, either way: what Slack recommends. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);
  /** A signature can be right for twice the tolerance. */
  private static final Duration REMEMBERED = TOLERANCE.multipliedBy(2);
  private static final int SIGNATURES = 100_000;
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(RequestGuard.class);

  private final transient Signature signature;
  private final transient InstantSource clock;
  private final transient Cache<String, Boolean> seen;

  /**
   * A guard for one app.
   *
   * @throws IllegalArgumentException when the secret is blank
   */
  RequestGuard(String signingSecret, InstantSource clock) {
    this.signature = new Signature(signingSecret);
    this.clock = clock;
    this.seen = Caffeine.newBuilder()
        .expireAfterWrite(REMEMBERED)
        .maximumSize(SIGNATURES)
        .ticker(SeenEvents.ticker(clock))
        .build();
  }

  /** A refusal. */
  private record Refusal(int status, String reason) {}

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      refuse(response, new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "only POST is answered here"));
      return;
    }
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
    if (seen.asMap().putIfAbsent(signed, true) != null) return untrusted("the request came before");
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
