package dossier.story;

import java.io.IOException;
import java.util.Arrays;

/** Rows of a fixed number of integers, in pieces, so that growing neither copies nor leaves much unused. */
final class Rows {
  private static final int PIECE_BITS = 12;
  private static final int PIECE = 1 << PIECE_BITS;

  private final int width;
  private Cells[] pieces = new Cells[4];
  private int rows;

  Rows(int width) {
    this.width = width;
  }

  /** How many rows there are. */
  int size() {
    return rows;
  }

  /** Adds a row of zeros and gives its number. */
  int add() {
    int piece = rows >>> PIECE_BITS;
    if (piece == pieces.length) pieces = Arrays.copyOf(pieces, piece * 2);
    if (pieces[piece] == null) pieces[piece] = Cells.ofInts((long) PIECE * width);
    return rows++;
  }

  int get(int row, int column) {
    return pieces[row >>> PIECE_BITS].intAt((row & (PIECE - 1)) * width + column);
  }

  void set(int row, int column, int value) {
    pieces[row >>> PIECE_BITS].intAt((row & (PIECE - 1)) * width + column, value);
  }

  /** Bytes taken. */
  long bytes() {
    return (long) used() * PIECE * width * Integer.BYTES;
  }

  private int used() {
    return (rows + PIECE - 1) >>> PIECE_BITS;
  }

  void write(StoriesWriter out) throws IOException {
    out.number(rows);
    for (int i = 0; i < used(); i++)
      out.cells(pieces[i]);
  }

  void read(StoriesReader in) {
    rows = (int) in.number();
    pieces = new Cells[Math.max(4, used())];
    for (int i = 0; i < used(); i++)
      pieces[i] = in.cells((long) PIECE * width * Integer.BYTES);
  }
}
