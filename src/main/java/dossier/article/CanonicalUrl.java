package dossier.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An http(s) address in canonical form: lower-case host, no default port, no user, no fragment, no tracking parameters.
 *
 * @param value the whole address
 */
public record CanonicalUrl(String value) {
  /** Longest address in characters: Slack's limit of a button's url. */
  public static final int MAX_LENGTH = 3_000;

  /** Query parameters that publishers and networks add to follow readers: they do not change the page. */
  private static final Pattern TRACKING = Pattern
      .compile("utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|cmpid|ncid|ocid|smid|ref_src",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads an address as people paste it.
   *
   * @throws IllegalArgumentException when it is not an absolute http or https address; the message says what came
   */
  public static CanonicalUrl parse(String address) {
    String text = address.strip();
    if (text.length() > MAX_LENGTH)
      throw new IllegalArgumentException("address of " + text.length() + " characters, at most " + MAX_LENGTH);
    try {
      return new CanonicalUrl(canonical(new URI(text.replace(" ", "%20")), text));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address: \"" + text + "\"", e);
    }
  }

  private static String canonical(URI uri, String text) {
    String scheme = lower(uri.getScheme());
    String host = lower(uri.getHost());
    if (!(scheme.equals("http") || scheme.equals("https")) || host.isEmpty())
      throw new IllegalArgumentException("expected an http or https address, got \"" + text + "\"");
    int usual = scheme.equals("http") ? 80 : 443;
    String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return scheme + "://" + host + port + path + query(uri.getRawQuery());
  }

  private static String query(@Nullable String raw) {
    if (raw == null) return "";
    String kept = Arrays.stream(raw.split("&", -1))
        .filter(pair -> !pair.isEmpty() && !tracks(pair))
        .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean tracks(String pair) {
    int equals = pair.indexOf('=');
    return TRACKING.matcher(equals < 0 ? pair : pair.substring(0, equals)).matches();
  }

  private static String lower(@Nullable String part) {
    return part == null ? "" : part.toLowerCase(Locale.ROOT);
  }

  /** The host without {@code www.}, as people name the site. */
  public String domain() {
    String host = URI.create(value).getHost();
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** What two addresses of one page share: no scheme, no {@code www.}, no trailing slash. */
  String key() {
    String rest = value.substring(value.indexOf("://") + 3);
    String bare = rest.startsWith("www.") ? rest.substring(4) : rest;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  @Override
  public String toString() {
    return value;
  }
}
