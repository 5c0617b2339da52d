package dossier.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What hosts let us read, by their robots.txt (RFC 9309), each remembered for a day. */
final class Robots {
  /** What has to be read at least of such a file (RFC 9309, section 2.5); the rest is left out. */
  static final int MAX_BYTES = 500 * 1024;

  /** RFC 9309, section 2.4: no longer than 24 hours. */
  private static final Duration KEPT = Duration.ofHours(24);
  /** How long a host whose file cannot be read is not asked again. */
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(5);
  private static final int MAX_HOSTS = 10_000;
  private static final List<String> NAMES = List.of(FetchSettings.PRODUCT.toLowerCase(Locale.ROOT));

  /** What a host's file says about one address. */
  sealed interface Ruling {
    /** It may be read, with this pause at least. */
    record Allowed(Duration crawlDelay) implements Ruling {}

    /** It may not, or not now. */
    record Stopped(Fetched outcome) implements Ruling {}
  }

  private final Cache<HttpUrl, CompletableFuture<Known>> hosts = Caffeine.newBuilder().maximumSize(MAX_HOSTS).build();
  private final Function<HttpUrl, Reply.Done> fetch;
  private final InstantSource clock;

  /** @param fetch reads a robots.txt, redirects followed, cut at {@link #MAX_BYTES}; must not throw */
  Robots(Function<HttpUrl, Reply.Done> fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  Ruling ruling(HttpUrl url) {
    Known known = known(new HttpUrl.Builder().scheme(url.scheme())
        .host(url.host())
        .port(url.port())
        .addPathSegment("robots.txt")
        .build());
    if (known.problem != null) return new Ruling.Stopped(known.problem);
    BaseRobotRules rules = known.rules;
    if (rules == null) return new Ruling.Allowed(Duration.ZERO);
    if (!rules.isAllowed(url.toString()))
      return new Ruling.Stopped(new Fetched.Refused(url.host() + " does not want it read by programs (robots.txt)"));
    return new Ruling.Allowed(Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
  }

  /** Read by the first who asks; others who ask meanwhile wait for that. */
  private Known known(HttpUrl file) {
    CompletableFuture<Known> mine = new CompletableFuture<>();
    while (true) {
      CompletableFuture<Known> theirs = hosts.asMap().putIfAbsent(file, mine);
      if (theirs == null) break;
      Known known = theirs.join();
      if (clock.instant().isBefore(known.until)) return known;
      hosts.asMap().remove(file, theirs);
    }
    try {
      mine.complete(read(file));
    } catch (RuntimeException | Error e) {
      hosts.asMap().remove(file, mine);
      mine.completeExceptionally(e);
      throw e;
    }
    return mine.join();
  }

  private Known read(HttpUrl file) {
    Reply.Done reply = fetch.apply(file);
    Instant now = clock.instant();
    if (reply.outcome() instanceof Fetched.Content content)
      return new Known(parsed(file, content.bytes()), null, now.plus(KEPT));
    if (reply.status() >= 400 && reply.status() < 500 && reply.status() != 429)
      return new Known(null, null, now.plus(KEPT)); // RFC 9309, section 2.3.1.3
    return new Known(null, problem(file.host(), reply), now.plus(KEPT_FAILURE));
  }

  private static BaseRobotRules parsed(HttpUrl file, byte[] bytes) {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0).parseContent(file.toString(), bytes, "text/plain", NAMES);
  }

  /** RFC 9309, section 2.3.1.4: a file that a server fails to give forbids everything for now. */
  private static Fetched problem(String host, Reply.Done reply) {
    return switch (reply.outcome()) {
      case Fetched.Refused refused -> refused;
      case Fetched.Failed(var reason, var retryAfter) when reply.status() == 0 ->
        new Fetched.Failed(reason, retryAfter);
      case Fetched.Failed(var reason, var retryAfter) ->
        new Fetched.Failed("robots.txt cannot be read: " + reason, retryAfter);
      case Fetched.Content c -> throw new AssertionError("read");
      case Fetched.NotModified n -> new Fetched.Failed(host + " answered what was not asked", null);
      case Fetched.Missing m -> throw new AssertionError("allowed");
    };
  }

  private record Known(@Nullable BaseRobotRules rules, @Nullable Fetched problem, Instant until) {}
}
