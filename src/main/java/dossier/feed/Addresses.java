package dossier.feed;

import dossier.text.TextCleaning;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds print them, resolved against others without changing their spelling (RFC 3986, section 5.2). */
final class Addresses {
  /** RFC 3986, appendix B. */
  private static final Pattern PARTS = Pattern
      .compile("^(?:([^:/?#]+):)?(//[^/?#]*)?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{0,30}:.*", Pattern.DOTALL);
  private static final Pattern HOST_ONLY = Pattern.compile("www\\.[a-zA-Z0-9-]+\\.[^\\s]+");
  /** Longest address that is read, in characters. */
  private static final int MAX_LENGTH = 4_000;

  private Addresses() {}

  /**
   * The address that {@code printed} means to a reader of {@code base}, or null when it is blank or too long. As printed
   * where there is no base.
   */
  static @Nullable String resolved(@Nullable String base, @Nullable String printed) {
    String reference = printed == null ? "" : TextCleaning.line(printed);
    if (reference.isEmpty() || reference.length() > MAX_LENGTH) return null;
    if (HOST_ONLY.matcher(reference).matches()) return "http://" + reference;
    if (isAbsolute(reference) || base == null) return reference;
    return joined(base, reference);
  }

  /** Whether it begins with a scheme. */
  static boolean isAbsolute(String address) {
    return SCHEME.matcher(address).matches();
  }

  /** Whether it may be opened as a page: no other scheme than http and https. */
  static boolean isWeb(String address) {
    if (!isAbsolute(address)) return true;
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private static String joined(String base, String reference) {
    Matcher outer = parts(base);
    Matcher inner = parts(reference);
    String scheme = outer.group(1) == null ? "" : outer.group(1) + ":";
    String fragment = part(inner, 5);
    if (inner.group(2) != null) return scheme + reference;
    String authority = part(outer, 2);
    String path = part(inner, 3);
    if (path.isEmpty()) {
      String query = inner.group(4) == null ? part(outer, 4) : part(inner, 4);
      return scheme + authority + part(outer, 3) + query + fragment;
    }
    String whole = path.startsWith("/") ? path : folder(part(outer, 3), authority) + path;
    return scheme + authority + withoutDots(whole) + part(inner, 4) + fragment;
  }

  private static Matcher parts(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.find()) throw new IllegalStateException("every text has parts");
    return parts;
  }

  private static String part(Matcher parts, int group) {
    String part = parts.group(group);
    return part == null ? "" : part;
  }

  private static String folder(String path, String authority) {
    return path.isEmpty() && !authority.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** RFC 3986, section 5.2.4. */
  private static String withoutDots(String path) {
    StringBuilder clean = new StringBuilder();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      switch (segments[i]) {
        case "." -> {
        }
        case ".." ->
          clean.setLength(Math.max(path.startsWith("/") ? 1 : 0, clean.lastIndexOf("/", clean.length() - 2) + 1));
        default -> clean.append(segments[i]).append(last ? "" : "/");
      }
    }
    return clean.toString();
  }
}
