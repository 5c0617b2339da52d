package dossier.fetch;

import java.net.InetAddress;

/**
 * A block of IP addresses of one family.
 *
 * @param first its first address, 4 or 16 bytes
 * @param bits how many leading bits its addresses share
 * @param kind what such an address is, for people: "a private address"
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AddressRange(byte[] first, int bits, String kind) {
  /** Reads {@code 10.0.0.0/8 a private address}. */
  static AddressRange parse(String line) {
    int slash = line.indexOf('/');
    int space = line.indexOf(' ');
    return new AddressRange(InetAddress.ofLiteral(line.substring(0, slash)).getAddress(),
        Integer.parseInt(line.substring(slash + 1, space)), line.substring(space).strip());
  }

  /** Whether it is of this family and in this block. */
  boolean contains(byte[] address) {
    if (address.length != first.length) return false;
    int whole = bits / 8;
    for (int i = 0; i < whole; i++)
      if (address[i] != first[i]) return false;
    int rest = bits % 8;
    return rest == 0 || (address[whole] ^ first[whole]) >> (8 - rest) == 0;
  }
}
