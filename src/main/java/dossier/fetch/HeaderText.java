package dossier.fetch;

/** What may stand in a header field that we send. */
final class HeaderText {
  static final int MAX_LENGTH = 1_000;

  private HeaderText() {}

  /** Whether it is short and visible ASCII, spaces included. */
  static boolean sendable(String value) {
    return !value.isBlank() && value.length() <= MAX_LENGTH && value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
