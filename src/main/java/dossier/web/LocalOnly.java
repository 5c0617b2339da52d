package dossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses with 403 what a page of another site could send through a person's browser: a request whose {@code Host} is
 * not a name of this machine's loopback with our port (DNS rebinding), or whose {@code Origin} or
 * {@code Sec-Fetch-Site} is foreign. Links from other sites to the page itself are let in.
 */
final class LocalOnly extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> hosts;
  private final Set<String> origins;

  /** @param port the server's own */
  LocalOnly(int port) {
    hosts = NAMES.stream()
        .flatMap(name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
        .collect(Collectors.toUnmodifiableSet());
    origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isLocal(request)) chain.doFilter(request, response);
    else
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private boolean isLocal(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return allowed(request.getHeader("Host"), hosts)
        && (origin == null || allowed(origin, origins))
        && isOwnSite(request);
  }

  private static boolean isOwnSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || site.equals("same-origin") || site.equals("none")) return true;
    return request.getMethod().equals("GET") && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && request.getRequestURI().equals("/");
  }

  private static boolean allowed(@Nullable String value, Set<String> known) {
    return value != null && known.contains(value.toLowerCase(Locale.ROOT));
  }
}
