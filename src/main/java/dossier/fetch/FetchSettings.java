package dossier.fetch;

import org.jspecify.annotations.Nullable;

/**
 * How other people's servers are asked.
 *
 * @param userAgent who asks: {@code Dossier/VERSION (+contact)}
 * @param allowLoopback lets addresses of this machine's loopback interface be asked, and nothing else that is forbidden
 */
public record FetchSettings(String userAgent, boolean allowLoopback, FetchLimits limits, Pace pace) {
  /** The product token that robots.txt files know us by (RFC 9309, section 2.2.1). */
  public static final String PRODUCT = "Dossier";

  /** Checks that the user agent names the product and can stand in a header field. */
  public FetchSettings {
    if (!userAgent.startsWith(PRODUCT + "/") || !HeaderText.sendable(userAgent))
      throw new IllegalArgumentException("expected " + PRODUCT + "/VERSION (+contact), got \"" + userAgent + "\"");
  }

  /**
   * The usual settings; loopback is forbidden.
   *
   * @param contact an address of a page or person that explains who asks, or null
   */
  public static FetchSettings usual(String version, @Nullable String contact) {
    String agent = PRODUCT + "/" + version + (contact == null ? "" : " (+" + contact + ")");
    return new FetchSettings(agent, false, FetchLimits.DEFAULT, Pace.DEFAULT);
  }

  /** The same with addresses of this machine allowed, for tests and demonstrations. */
  public FetchSettings withLoopback() {
    return new FetchSettings(userAgent, true, limits, pace);
  }
}
