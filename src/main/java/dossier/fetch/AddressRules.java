package dossier.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which IP addresses belong to the public internet. Blocks from IANA's registries of special-purpose addresses for IPv4
 * (RFC 6890) and IPv6, and the addresses under which clouds offer their metadata.
 */
final class AddressRules {
  private static final List<AddressRange> LOOPBACK = ranges("""
      127.0.0.0/8         this machine itself
      ::1/128             this machine itself
      """);

  private static final List<AddressRange> V4 = ranges("""
      0.0.0.0/8           an address without a place
      10.0.0.0/8          a private address
      100.64.0.0/10       an address shared behind a carrier
      168.63.129.16/32    a cloud's own service
      169.254.0.0/16      a link-local address
      172.16.0.0/12       a private address
      192.0.0.0/24        an address reserved for protocols
      192.0.2.0/24        an address for documentation
      192.88.99.0/24      a relay's address
      192.168.0.0/16      a private address
      198.18.0.0/15       an address for benchmarks
      198.51.100.0/24     an address for documentation
      203.0.113.0/24      an address for documentation
      224.0.0.0/4         a multicast address
      240.0.0.0/4         a reserved address
      """);

  private static final List<AddressRange> V6 = ranges("""
      ::/96               an obsolete form of an IPv4 address
      2001::/23           an address reserved for protocols and tunnels
      2001:db8::/32       an address for documentation
      2002::/16           a tunnel's address
      3fff::/20           an address for documentation
      fc00::/7            a private address
      fe80::/10           a link-local address
      fec0::/10           a private address
      ff00::/8            a multicast address
      """);

  /** The only block of IPv6 that is given to networks of the public internet (RFC 4291, IANA). */
  private static final AddressRange GLOBAL = AddressRange.parse("2000::/3 public");

  /** IPv6 addresses whose last 4 bytes are the IPv4 address that is reached in truth: NAT64 (RFC 6052), mapped ones. */
  private static final List<AddressRange> EMBEDDING = List.of(AddressRange.parse("64:ff9b::/96 NAT64"),
      new AddressRange(new byte[]{ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0 }, 96, "IPv4-mapped"));

  private final boolean allowLoopback;

  AddressRules(boolean allowLoopback) {
    this.allowLoopback = allowLoopback;
  }

  /** What a forbidden address is, for people, or null when it may be asked. */
  @Nullable
  String forbidden(InetAddress address) {
    byte[] bytes = address.getAddress();
    Optional<String> loopback = kind(LOOPBACK, bytes);
    if (loopback.isPresent()) return allowLoopback ? null : loopback.get();
    return notPublic(bytes);
  }

  private static @Nullable String notPublic(byte[] address) {
    if (address.length == 4) return kind(LOOPBACK, address).or(() -> kind(V4, address)).orElse(null);
    if (kind(EMBEDDING, address).isPresent()) return notPublic(Arrays.copyOfRange(address, 12, 16));
    return kind(V6, address).orElse(GLOBAL.contains(address) ? null : "a reserved address");
  }

  private static Optional<String> kind(List<AddressRange> ranges, byte[] address) {
    return ranges.stream().filter(range -> range.contains(address)).map(AddressRange::kind).findFirst();
  }

  private static List<AddressRange> ranges(String table) {
    return table.lines().map(AddressRange::parse).toList();
  }
}
