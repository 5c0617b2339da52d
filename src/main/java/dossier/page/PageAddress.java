package dossier.page;

import dossier.article.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The canonical address of a page, chosen among what it says and where it was read. */
final class PageAddress {
  private PageAddress() {}

  /**
   * The first candidate on the same site that is not its home page, else the address where the page was read, else null.
   *
   * @param candidates perhaps relative
   * @param read where it was read, or ""
   */
  static @Nullable CanonicalUrl of(Stream<String> candidates, String read) {
    CanonicalUrl from = parsed(read).orElse(null);
    return candidates.flatMap(candidate -> resolved(candidate, read).stream())
        .filter(address -> isPage(address, from))
        .findFirst()
        .orElse(from);
  }

  private static Optional<CanonicalUrl> resolved(String candidate, String read) {
    String text = candidate.strip().replace(" ", "%20");
    if (read.isEmpty() || text.length() > CanonicalUrl.MAX_LENGTH) return parsed(text);
    try {
      return parsed(new URI(read).resolve(new URI(text)).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<CanonicalUrl> parsed(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(CanonicalUrl.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(CanonicalUrl address, @Nullable CanonicalUrl from) {
    if (from == null) return !isHome(address);
    return isSame(address.domain(), from.domain()) && (isHome(from) || !isHome(address));
  }

  private static boolean isHome(CanonicalUrl address) {
    URI uri = URI.create(address.value());
    return uri.getRawQuery() == null && (uri.getPath().equals("/") || uri.getPath().isEmpty());
  }

  /** Whether hosts are one or share their last labels, as www, m and amp do. */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one)
        || (parent(one).indexOf('.') > 0 && parent(one).equals(parent(other)));
  }

  private static String parent(String host) {
    return host.substring(host.indexOf('.') + 1);
  }
}
