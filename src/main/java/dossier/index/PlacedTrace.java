package dossier.index;

import dossier.article.ArticleId;
import dossier.story.Placement;
import dossier.story.StoryId;
import dossier.story.Trace;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article's trace with its place among the stories, as doc values keep it: 16 bytes each of its id, its story's and
 * that of the article it copies (zeros for none), then the trace.
 */
record PlacedTrace(ArticleId id, Placement placement, Trace trace) {
  private static final int ID = 16;
  private static final byte[] NONE = new byte[ID];

  byte[] toBytes() {
    byte[] bytes = trace.toBytes();
    return ByteBuffer.allocate(3 * ID + bytes.length)
        .put(bytes(id))
        .put(bytes(placement.story().opener()))
        .put(bytes(placement.copyOf()))
        .put(bytes)
        .array();
  }

  static PlacedTrace of(BytesRef bytes) {
    return of(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The article alone. */
  static ArticleId idOf(BytesRef bytes) {
    return id(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
  }

  static PlacedTrace of(byte[] array, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.wrap(array, offset, length);
    ArticleId id = id(bytes);
    StoryId story = new StoryId(id(bytes));
    byte[] original = new byte[ID];
    bytes.get(original);
    byte[] trace = new byte[bytes.remaining()];
    bytes.get(trace);
    ArticleId copyOf = java.util.Arrays.equals(original, NONE)
        ? null
        : new ArticleId(HexFormat.of().formatHex(original));
    return new PlacedTrace(id, new Placement(story, copyOf), Trace.fromBytes(trace));
  }

  private static ArticleId id(ByteBuffer bytes) {
    byte[] id = new byte[ID];
    bytes.get(id);
    return new ArticleId(HexFormat.of().formatHex(id));
  }

  private static byte[] bytes(@Nullable ArticleId id) {
    return id == null ? NONE : HexFormat.of().parseHex(id.value());
  }
}
