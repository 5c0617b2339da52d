package dossier.story;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.HexFormat;

/**
 * What is remembered of each article beside its sketch, a row of {@value #WIDTH} integers, found by its id. The articles
 * of a story form a ring. A row may be the mere name of a story whose opener is not here (yet, or any more).
 */
final class Members {
  static final int NONE = -1;

  private static final int ID = 0;
  private static final int MINUTE = 4;
  private static final int STORY = 5;
  private static final int NEXT = 6;
  private static final int COUNTS = 7;
  private static final int COMPANY = 8;
  private static final int WORD = COMPANY + Trace.COMPANIES;
  private static final int WEIGHT = WORD + Keywords.SIZE;
  private static final int WIDTH = WEIGHT + Keywords.SIZE / Integer.BYTES;
  private static final int HERE = 1 << 16;
  private static final int LIST = 1 << 17;

  private final Rows rows = new Rows(WIDTH);
  private Cells slots = Cells.ofInts(64);
  private int length = 64;
  private int used;

  int size() {
    return rows.size();
  }

  /** The row of an article, or {@link #NONE}. */
  int row(ArticleId id) {
    return slots.intAt(slot(parts(id))) - 1;
  }

  /** The row of an article, which becomes known by name alone where it was not, in a story of its own. */
  int rowOrNew(ArticleId id) {
    int[] parts = parts(id);
    int slot = slot(parts);
    if (slots.intAt(slot) != 0) return slots.intAt(slot) - 1;
    if (used >= length / 4 * 3) {
      grow();
      slot = slot(parts);
    }
    int row = rows.add();
    for (int i = 0; i < parts.length; i++)
      rows.set(row, ID + i, parts[i]);
    rows.set(row, STORY, row);
    rows.set(row, NEXT, row);
    slots.intAt(slot, row + 1);
    used++;
    return row;
  }

  /** Keeps what a trace says of a row's article, which is here from now on. */
  void fill(int row, Trace trace) {
    Keywords words = trace.words();
    rows.set(row, MINUTE, trace.minute());
    rows.set(row, COUNTS, HERE | (trace.list() ? LIST : 0) | trace.companies() << 8 | words.size());
    for (int i = 0; i < trace.companies(); i++)
      rows.set(row, COMPANY + i, trace.company(i));
    for (int i = 0; i < words.size(); i += Integer.BYTES) {
      int packed = 0;
      for (int j = i; j < Math.min(i + Integer.BYTES, words.size()); j++)
        packed |= (words.packed(j) & 0xff) << ((j - i) * Byte.SIZE);
      rows.set(row, WEIGHT + i / Integer.BYTES, packed);
    }
    for (int i = 0; i < words.size(); i++)
      rows.set(row, WORD + i, words.word(i));
  }

  /** Forgets what a row's article said; its name stays for the story that it opened. */
  void empty(int row) {
    rows.set(row, COUNTS, 0);
  }

  /** Whether the row's article is here, not only its name. */
  boolean here(int row) {
    return (rows.get(row, COUNTS) & HERE) != 0;
  }

  /** Puts a row, which is alone, into the story that {@code opener} opened. */
  void join(int row, int opener) {
    rows.set(row, STORY, opener);
    if (row == opener) return;
    rows.set(row, NEXT, rows.get(opener, NEXT));
    rows.set(opener, NEXT, row);
  }

  /** Takes a row that is not the opener out of its story, into one of its own. */
  void leave(int row) {
    int before = row;
    while (next(before) != row)
      before = next(before);
    rows.set(before, NEXT, next(row));
    rows.set(row, NEXT, row);
    rows.set(row, STORY, row);
  }

  /** The row of the article that opened the story of a row. */
  int story(int row) {
    return rows.get(row, STORY);
  }

  /** The next row of the same story, round and round. */
  int next(int row) {
    return rows.get(row, NEXT);
  }

  int minute(int row) {
    return rows.get(row, MINUTE);
  }

  /** Whether the row's article is a list, see {@link Trace#list}. */
  boolean list(int row) {
    return (rows.get(row, COUNTS) & LIST) != 0;
  }

  int companies(int row) {
    return rows.get(row, COUNTS) >>> 8 & 0xff;
  }

  int company(int row, int i) {
    return rows.get(row, COMPANY + i);
  }

  int words(int row) {
    return rows.get(row, COUNTS) & 0xff;
  }

  int word(int row, int i) {
    return rows.get(row, WORD + i);
  }

  /** The packed weight of a row's word, see {@link Keywords#packed}. */
  byte weight(int row, int i) {
    return (byte) (rows.get(row, WEIGHT + i / Integer.BYTES) >>> (i % Integer.BYTES * Byte.SIZE));
  }

  /** The keywords of a row as they were given. */
  Keywords keywords(int row) {
    int[] words = new int[words(row)];
    byte[] weights = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(row, i);
      weights[i] = weight(row, i);
    }
    return Keywords.of(words, weights);
  }

  ArticleId id(int row) {
    StringBuilder hex = new StringBuilder(32);
    for (int i = 0; i < 4; i++)
      hex.append(HexFormat.of().toHexDigits(rows.get(row, ID + i)));
    return new ArticleId(hex.toString());
  }

  void write(StoriesWriter out) throws IOException {
    rows.write(out);
    out.number(used);
    out.number(length);
    out.cells(slots);
  }

  void read(StoriesReader in) {
    rows.read(in);
    used = (int) in.number();
    length = (int) in.number();
    slots = in.cells((long) length * Integer.BYTES);
  }

  /** Bytes taken. */
  long bytes() {
    return rows.bytes() + slots.bytes();
  }

  private static int[] parts(ArticleId id) {
    int[] parts = new int[4];
    for (int i = 0; i < parts.length; i++)
      parts[i] = HexFormat.fromHexDigits(id.value(), i * 8, i * 8 + 8);
    return parts;
  }

  private int slot(int[] parts) {
    int slot = home(parts[0]);
    while (slots.intAt(slot) != 0 && !is(slots.intAt(slot) - 1, parts))
      slot = slot + 1 == length ? 0 : slot + 1;
    return slot;
  }

  private boolean is(int row, int[] parts) {
    for (int i = 0; i < parts.length; i++)
      if (rows.get(row, ID + i) != parts[i]) return false;
    return true;
  }

  /** Ids are hashes themselves. */
  private int home(int part) {
    return (int) (((part & 0xffffffffL) * length) >>> Integer.SIZE);
  }

  private void grow() {
    length = length / 2 * 3;
    slots = Cells.ofInts(length);
    for (int row = 0; row < rows.size(); row++) {
      int slot = home(rows.get(row, ID));
      while (slots.intAt(slot) != 0)
        slot = slot + 1 == length ? 0 : slot + 1;
      slots.intAt(slot, row + 1);
    }
  }
}
