package dossier.index;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored articles of a segment as far as they can be read, whatever else of it is damaged. Where the file of the
 * articles differs from its checksum, an article is believed only if it equals its digest, which stands in another file.
 */
final class SegmentSalvage implements AutoCloseable {
  private final SegmentCommitInfo segment;
  private final SegmentInfo info;
  private final Codec codec;
  private final Directory files;
  private final @Nullable Directory compound;
  private final FieldInfos fields;
  private final StoredFieldsReader stored;

  private SegmentSalvage(SegmentCommitInfo segment, Directory folder) throws IOException {
    this.segment = segment;
    this.info = segment.info;
    this.codec = info.getCodec();
    this.compound = info.getUseCompoundFile() ? codec.compoundFormat().getCompoundReader(folder, info) : null;
    this.files = compound == null ? folder : compound;
    try {
      this.fields = codec.fieldInfosFormat().read(files, info, "", IOContext.DEFAULT);
      this.stored = codec.storedFieldsFormat().fieldsReader(files, info, fields, IOContext.DEFAULT);
    } catch (IOException | RuntimeException e) {
      if (compound != null) compound.close();
      throw e;
    }
  }

  /**
   * What a segment gave.
   *
   * @param read articles that can be read
   * @param lost articles that cannot
   * @param unknown documents of which it is not known whether they were articles
   * @param removals whether it is known which articles had been taken out or replaced
   */
  record Saved(long read, long lost, long unknown, boolean removals) {
    Saved and(Saved other) {
      return new Saved(read + other.read, lost + other.lost, unknown + other.unknown, removals && other.removals);
    }
  }

  /** Reads what can be read of a segment in {@code folder}. */
  static Saved of(SegmentCommitInfo segment, Directory folder, Consumer<StoredArticle> taker) {
    try (SegmentSalvage salvage = new SegmentSalvage(segment, folder)) {
      return salvage.saved(folder, taker);
    } catch (IOException | RuntimeException e) {
      return new Saved(0, 0, segment.info.maxDoc() - (long) segment.getDelCount(), true);
    }
  }

  private Saved saved(Directory folder, Consumer<StoredArticle> taker) {
    Bits live = live(folder);
    boolean sound = isSound();
    Digests digests = digests();
    long read = 0;
    long lost = 0;
    long unknown = 0;
    for (int doc = 0; doc < info.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) continue;
      BytesRef digest = digests.of(doc);
      StoredArticle article = article(doc, sound, digest);
      if (article != null) {
        taker.accept(article);
        read++;
      } else if (digest != null) lost++;
      else if (!sound && !digests.known) unknown++;
    }
    return new Saved(read, lost, unknown, live != null || !segment.hasDeletions());
  }

  private @Nullable StoredArticle article(int doc, boolean sound, @Nullable BytesRef digest) {
    try {
      DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(Fields.STORED);
      stored.document(doc, visitor);
      String json = visitor.getDocument().get(Fields.STORED);
      if (json == null) return null;
      StoredArticle article = StoredForm.readArticle(json);
      boolean believed = sound || BlockCheck.isSame(ArticleDocuments.Fingerprint.of(article.article()), digest);
      return believed ? article : null;
    } catch (IOException | JsonParseException | DateTimeException | NullPointerException | IllegalArgumentException
        | IndexOutOfBoundsException | IllegalStateException | ArithmeticException | NegativeArraySizeException
        | OutOfMemoryError damaged) {
      return null;
    }
  }

  private boolean isSound() {
    try {
      stored.checkIntegrity();
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Which documents were not taken out; null where none was, or where that cannot be read. */
  private @Nullable Bits live(Directory folder) {
    if (!segment.hasDeletions()) return null;
    try {
      return codec.liveDocsFormat().readLiveDocs(folder, segment, IOContext.READONCE);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** The digests of articles by document, which tell where an article ought to be; ascending. */
  private static final class Digests {
    private final @Nullable BinaryDocValues values;
    private boolean known;

    Digests(@Nullable BinaryDocValues values) {
      this.values = values;
      this.known = values != null;
    }

    @Nullable
    BytesRef of(int doc) {
      if (!known || values == null) return null;
      try {
        return values.advanceExact(doc) ? values.binaryValue() : null;
      } catch (IOException | RuntimeException e) {
        known = false;
        return null;
      }
    }
  }

  private Digests digests() {
    FieldInfo field = fields.fieldInfo(Fields.FINGERPRINT);
    if (field == null) return new Digests(null);
    try {
      DocValuesProducer values = codec.docValuesFormat()
          .fieldsProducer(new SegmentReadState(files, info, fields, IOContext.DEFAULT));
      values.checkIntegrity();
      return new Digests(values.getBinary(field));
    } catch (IOException | RuntimeException e) {
      return new Digests(null);
    }
  }

  @Override
  public void close() throws IOException {
    stored.close();
    if (compound != null) compound.close();
  }
}
