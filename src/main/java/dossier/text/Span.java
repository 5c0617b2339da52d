package dossier.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a text. Negative or crossed bounds are refused with an
 * {@link IllegalArgumentException}.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) throw new IllegalArgumentException("span [" + start + ", " + end + ")");
  }

  /** Number of code units, 0 or more. */
  public int length() {
    return end - start;
  }

  /** The covered part of {@code text}, which must be at least {@code end} long. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly inside. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span moved right by {@code by} units (left when negative). */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
