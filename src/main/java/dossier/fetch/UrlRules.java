package dossier.fetch;

import java.net.InetAddress;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which addresses may be asked for, as far as can be said before a name is resolved. */
final class UrlRules {
  private static final int FIRST_FREE_PORT = 1024;

  /** Ports of other protocols that can be made to take a request for a command (Fetch Standard, "port blocking"). */
  private static final Set<Integer> OTHER_PROTOCOLS = Set.of(1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000,
      6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

  private final AddressRules addresses;
  private final boolean allowLoopback;

  UrlRules(AddressRules addresses, boolean allowLoopback) {
    this.addresses = addresses;
    this.allowLoopback = allowLoopback;
  }

  /** Why it must not be asked, for people, or null. */
  @Nullable
  String forbidden(HttpUrl url) {
    if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty())
      return "addresses with a user name or password are not read";
    if (!allowed(url.port())) return "port " + url.port() + " is not one that pages are read from";
    return host(url.host());
  }

  private static boolean allowed(int port) {
    return port == 80 || port == 443 || (port >= FIRST_FREE_PORT && !OTHER_PROTOCOLS.contains(port));
  }

  private @Nullable String host(String host) {
    if (host.indexOf(':') >= 0) return literal(host, InetAddress.ofLiteral(host));
    if (NumericHost.matches(host)) return numeric(host);
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    boolean local = name.equals("localhost") || name.endsWith(".localhost"); // RFC 6761, section 6.3
    return local && !allowLoopback ? reason(host, "this machine itself") : null;
  }

  private @Nullable String numeric(String host) {
    InetAddress address = NumericHost.address(host);
    if (address == null) return host + " is not a host";
    String reason = literal(host, address);
    if (reason != null || address.getHostAddress().equals(host)) return reason;
    return host + " is an unusual spelling of an IP address: those are not read";
  }

  private @Nullable String literal(String host, InetAddress address) {
    String kind = addresses.forbidden(address);
    return kind == null ? null : reason(host, kind);
  }

  private static String reason(String host, String kind) {
    return host + " is " + kind + ": only public addresses are read";
  }
}
