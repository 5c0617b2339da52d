package dossier.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hosts that are IPv4 addresses in any spelling that some resolver understands: {@code 2130706433}, {@code 0x7f.1},
 * {@code 0177.0.0.1}. As in the URL Standard (url.spec.whatwg.org, "ends in a number" and "IPv4 parser").
 */
final class NumericHost {
  private static final int MAX_PARTS = 4;

  private NumericHost() {}

  /** Whether a host can only be meant as an IPv4 address: its last label is a number. */
  static boolean matches(String host) {
    String last = parts(host).getLast();
    return !last.isEmpty() && (last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last) >= 0);
  }

  /** The address that such a host stands for, or null when it stands for none. */
  static @Nullable InetAddress address(String host) {
    List<String> parts = parts(host);
    if (parts.size() > MAX_PARTS) return null;
    long value = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      int bytes = last ? MAX_PARTS + 1 - parts.size() : 1;
      long part = number(parts.get(i));
      if (part < 0 || part >= 1L << (8 * bytes)) return null;
      value = value << (8 * bytes) | part;
    }
    return of(value);
  }

  private static List<String> parts(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return List.of(bare.split("\\.", -1));
  }

  /** The value of decimal, octal ({@code 0…}) or hexadecimal ({@code 0x…}) digits, or -1. */
  private static long number(String part) {
    boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
    int radix = hexadecimal ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
    String digits = hexadecimal ? part.substring(2) : part;
    if (hexadecimal && digits.isEmpty()) return 0;
    if (digits.isEmpty() || digits.chars().anyMatch(c -> c > 127 || Character.digit(c, radix) < 0)) return -1;
    try {
      return Long.parseLong(digits, radix);
    } catch (NumberFormatException e) { // more than a long holds
      return Long.MAX_VALUE;
    }
  }

  private static InetAddress of(long value) {
    try {
      return InetAddress
          .getByAddress(new byte[]{ (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value });
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
