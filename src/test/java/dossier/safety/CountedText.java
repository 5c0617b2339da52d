package dossier.safety;

/** A text that counts how often a matcher looks at it, and ends the search that looks too often. */
final class CountedText implements CharSequence {
  private final String text;
  private final long most;
  private long looks;

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  /** It was looked at too often. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  long looks() {
    return looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++looks > most) throw new TooMany();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
