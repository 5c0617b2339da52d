package dossier.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is and who asks. Its text form leaves the password out.
 *
 * @param url for JDBC, without the user and the password
 * @param user who asks, empty where the address names nobody
 * @param password empty where there is none
 */
public record DatabaseAddress(String url, String user, String password) {
  private static final String JDBC = "jdbc:postgresql:";

  /**
   * Reads {@code postgres://user:password@host:port/database?parameters}, as hosts hand it out, {@code postgresql://…}, or
   * JDBC's {@code jdbc:postgresql://host/database?user=…&password=…}.
   *
   * @throws IllegalArgumentException when it is none of these; the message holds no part of the address
   */
  public static DatabaseAddress parse(String text) {
    String address = text.strip();
    if (address.startsWith(JDBC)) return new DatabaseAddress(address, "", "");
    if (!address.startsWith("postgres://") && !address.startsWith("postgresql://")) throw unread();
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw unread();
    }
    String path = uri.getRawPath();
    if (uri.getHost() == null || path == null || path.length() < 2) throw unread();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String parameters = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String[] who = who(uri.getRawUserInfo());
    return new DatabaseAddress(JDBC + "//" + uri.getHost() + port + path + parameters, who[0], who[1]);
  }

  private static String[] who(@Nullable String info) {
    if (info == null) return new String[]{ "", "" };
    int colon = info.indexOf(':');
    return colon < 0
        ? new String[]{ decoded(info), "" }
        : new String[]{ decoded(info.substring(0, colon)), decoded(info.substring(colon + 1)) };
  }

  /** Percent signs only: a plus is a plus in the user's part of an address. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException unread() {
    return new IllegalArgumentException(
        "expected postgres://user:password@host:port/database or jdbc:postgresql://host/database");
  }

  /** Host and database, for people. */
  String place() {
    String rest = url.substring(JDBC.length());
    int parameters = rest.indexOf('?');
    return parameters < 0 ? rest : rest.substring(0, parameters);
  }

  @Override
  public String toString() {
    return "DatabaseAddress[" + place() + "]";
  }
}
