package dossier.story;

/** Integer hashes that spread every input bit; equal on every machine and run. */
final class Mix {
  private static final int GOLDEN = 0x9e3779b9;

  private Mix() {}

  /** A bijection of the integers: the finaliser of MurmurHash3 (A. Appleby, public domain). */
  static int mix(int value) {
    int hash = value;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }

  /** One hash of two, different when they change places. */
  static int mix(int first, int second) {
    return mix(mix(first) + GOLDEN + second);
  }

  /** The hash of a text as it stands. */
  static int of(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++)
      hash = 31 * hash + text.charAt(i);
    return mix(hash);
  }
}
