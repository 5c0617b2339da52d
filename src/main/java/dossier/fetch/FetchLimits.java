package dossier.fetch;

import java.time.Duration;

/**
 * How much is read from one server, and for how long.
 *
 * @param bytes most bytes of a body, as it is sent and once decompressed
 * @param headerBytes most bytes of an answer's header fields
 * @param redirects most redirects that are followed
 * @param connect longest time to resolve a name, and to connect
 * @param read longest silence of a server
 * @param total longest time for all requests to one address, waiting for a turn not counted
 */
public record FetchLimits(int bytes, int headerBytes, int redirects, Duration connect, Duration read, Duration total) {
  /** 10 MB, 64 KiB of header fields, 5 redirects; 10, 15 and 45 seconds. */
  public static final FetchLimits DEFAULT = new FetchLimits(10_000_000, 65_536, 5, Duration.ofSeconds(10),
      Duration.ofSeconds(15), Duration.ofSeconds(45));

  /** Checks that every limit is above zero; no redirect may be allowed. */
  public FetchLimits {
    if (bytes <= 0 || headerBytes <= 0 || redirects < 0)
      throw new IllegalArgumentException("limits must be above zero: " + bytes + ", " + headerBytes + ", " + redirects);
    if (!connect.isPositive() || !read.isPositive() || !total.isPositive())
      throw new IllegalArgumentException("times must be above zero: " + connect + ", " + read + ", " + total);
  }

  /** Most bytes that one connection may bring in: the body, its framing and encryption, and the header fields. */
  long wireBytes() {
    return 2L * bytes + 4L * headerBytes + 65_536;
  }
}
