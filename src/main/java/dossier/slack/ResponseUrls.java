package dossier.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which addresses replies and files may be sent to: Slack's own, and the process's own where it plays Slack. */
final class ResponseUrls {
  private static final int MAX_LENGTH = 1_000;
  private final List<URI> bases;

  /** Slack's address and {@code bases}, each of which allows the paths below its own. */
  ResponseUrls(List<URI> bases) {
    this.bases = List.copyOf(bases);
  }

  /** Whether a reply may be sent there. */
  boolean allows(@Nullable String address) {
    return allowed(address, "hooks.slack.com");
  }

  /** Whether a file may be sent there. */
  boolean allowsFiles(@Nullable String address) {
    return allowed(address, "files.slack.com");
  }

  private boolean allowed(@Nullable String address, String host) {
    if (address == null || address.length() > MAX_LENGTH) return false;
    try {
      URI uri = new URI(address);
      if (uri.getRawUserInfo() != null || uri.getHost() == null || uri.getRawPath() == null) return false;
      if (!uri.normalize().getRawPath().equals(uri.getRawPath())) return false;
      return slacks(uri, host) || bases.stream().anyMatch(base -> below(base, uri));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean slacks(URI uri, String host) {
    return "https".equals(uri.getScheme()) && host.equals(uri.getHost())
        && (uri.getPort() == -1 || uri.getPort() == 443);
  }

  private static boolean below(URI base, URI uri) {
    String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
    return base.getScheme().equals(uri.getScheme()) && base.getHost().equals(uri.getHost())
        && base.getPort() == uri.getPort() && uri.getRawPath().startsWith(path.endsWith("/") ? path : path + "/");
  }
}
