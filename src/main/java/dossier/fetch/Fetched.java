package dossier.fetch;

import dossier.article.CanonicalUrl;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a request to somebody else's server. */
public sealed interface Fetched {
  /**
   * The server's answer, decompressed.
   *
   * @param address where it was read in the end, after redirects
   * @param moved the address to ask from now on when every redirect was permanent, or null
   * @param bytes the whole body
   * @param contentType the {@code Content-Type} field, or null
   * @param validators to ask again with
   * @param freshFor how long the server says that it stays as it is, or null where it says nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Content(CanonicalUrl address, @Nullable CanonicalUrl moved, byte[] bytes, @Nullable String contentType,
      Validators validators, @Nullable Duration freshFor) implements Fetched {}

  /** It is still what it was when the validators were given. */
  record NotModified(@Nullable Duration freshFor) implements Fetched {}

  /**
   * We may not or will not read it, and asking again will not change that: a forbidden address, robots.txt, a size.
   *
   * @param reason for people, one line
   */
  record Refused(String reason) implements Fetched {}

  /**
   * The server says that it is not there: for good when {@code forGood} (status 410).
   *
   * @param reason for people, one line
   */
  record Missing(String reason, boolean forGood) implements Fetched {}

  /**
   * The server or the way to it failed; it may work later.
   *
   * @param reason for people, one line
   * @param retryAfter how long the server asks us to wait, or null where it does not say
   */
  record Failed(String reason, @Nullable Duration retryAfter) implements Fetched {}
}
