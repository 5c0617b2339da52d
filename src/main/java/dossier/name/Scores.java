package dossier.name;

import org.jspecify.annotations.Nullable;

/** How much speaks for each type of name; additive, without a bound. */
final class Scores {
  /** A type needs as much to be taken. */
  private static final float ENOUGH = 1f;
  /** And as much more than the next, a company and another body counted as one. */
  private static final float AHEAD = 0.3f;
  private static final NameType[] TYPES = NameType.values();

  private final float[] of = new float[TYPES.length];

  /** Adds to one type. */
  void add(NameType type, float weight) {
    of[index(type)] += weight;
  }

  /** Adds what a row says, if there is one. */
  void add(@Nullable Scores row) {
    if (row != null) add(row, 1);
  }

  /** Adds a share of what a row says, if there is one. */
  void add(@Nullable Scores row, float share) {
    if (row == null) return;
    for (int i = 0; i < of.length; i++)
      of[i] += row.of[i] * share;
  }

  /** The type that has enough and is ahead of the others, or null. */
  @Nullable
  NameType decided() {
    int best = 0;
    for (int i = 1; i < of.length; i++)
      if (of[i] > of[best]) best = i;
    if (of[best] < ENOUGH) return null;
    for (int i = 0; i < of.length; i++)
      if (i != best && !(i < 2 && best < 2) && of[i] > of[best] - AHEAD) return null;
    return TYPES[best];
  }

  private static int index(NameType type) {
    return switch (type) {
      case COMPANY -> 0;
      case ORGANISATION -> 1;
      case PERSON -> 2;
      case PRODUCT -> 3;
      case PLACE -> 4;
    };
  }

  @Override
  public String toString() {
    var shown = new StringBuilder();
    for (int i = 0; i < of.length; i++)
      shown.append(i > 0 ? " " : "").append(TYPES[i]).append(' ').append(of[i]);
    return shown.toString();
  }
}
