package dossier.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import okhttp3.CacheControl;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The times that an answer's header fields give: how long it stays fresh, how long to stay away. */
final class ReplyTimes {
  /** Longest time that is believed: a year of freshness (RFC 9111 knows no more either), a month of absence. */
  private static final Duration LONGEST_FRESH = Duration.ofDays(365);
  private static final Duration LONGEST_AWAY = Duration.ofDays(30);
  private static final int MAX_DIGITS = 10;

  private final InstantSource clock;

  ReplyTimes(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * How long an answer stays as it is (RFC 9111, section 4.2): {@code max-age}, else {@code Expires}, less its age; zero
   * where it must be asked for each time; null where nothing is said.
   */
  @Nullable
  Duration freshFor(Headers headers) {
    CacheControl cache = CacheControl.parse(headers);
    if (cache.noStore() || cache.noCache()) return Duration.ZERO;
    Duration lifetime = cache.maxAgeSeconds() >= 0 ? Duration.ofSeconds(cache.maxAgeSeconds()) : untilExpiry(headers);
    if (lifetime == null) return null;
    Duration age = seconds(headers.get("Age"));
    return within(age == null ? lifetime : lifetime.minus(age), LONGEST_FRESH);
  }

  private @Nullable Duration untilExpiry(Headers headers) {
    if (headers.get("Expires") == null) return null;
    Instant expires = date(headers, "Expires");
    if (expires == null) return Duration.ZERO; // RFC 9111, section 5.3: an invalid date, above all 0, is in the past
    Instant sent = date(headers, "Date");
    return Duration.between(sent == null ? clock.instant() : sent, expires);
  }

  /** What {@code Retry-After} says (RFC 9110, section 10.2.3), seconds or a date; null where it says nothing readable. */
  @Nullable
  Duration retryAfter(Headers headers) {
    Duration seconds = seconds(headers.get("Retry-After"));
    if (seconds != null) return within(seconds, LONGEST_AWAY);
    Instant date = date(headers, "Retry-After");
    return date == null ? null : within(Duration.between(clock.instant(), date), LONGEST_AWAY);
  }

  private static @Nullable Duration seconds(@Nullable String field) {
    if (field == null) return null;
    String digits = field.strip();
    if (digits.isEmpty() || digits.chars().anyMatch(c -> c < '0' || c > '9')) return null;
    return digits.length() > MAX_DIGITS ? LONGEST_FRESH : Duration.ofSeconds(Long.parseLong(digits));
  }

  private static @Nullable Instant date(Headers headers, String name) {
    Date date = headers.getDate(name);
    return date == null ? null : date.toInstant();
  }

  private static Duration within(Duration time, Duration longest) {
    if (time.isNegative()) return Duration.ZERO;
    return time.compareTo(longest) > 0 ? longest : time;
  }
}
