package dossier.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values as the databases keep them. */
final class Columns {
  private Columns() {}

  /** Columns hold UTC without a zone, to the microsecond: both databases keep that much. */
  static @Nullable LocalDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : instant(row, column);
  }

  /** A key of fixed length for a text of any length: 64 hexadecimal digits of its SHA-256. */
  static String key(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The text without what no database stores, cut to {@code limit} characters, never within one. */
  static String cut(String text, int limit) {
    String storable = text.replace("\0", "");
    if (storable.length() <= limit) return storable;
    int end = Character.isHighSurrogate(storable.charAt(limit - 1)) ? limit - 1 : limit;
    return storable.substring(0, end);
  }

  static @Nullable String cutOrNull(@Nullable String text, int limit) {
    return text == null ? null : cut(text, limit);
  }
}
