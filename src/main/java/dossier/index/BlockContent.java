package dossier.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What stands in the documents of one segment; to be asked in ascending order. */
final class BlockContent {
  private final StoredFields stored;
  private final NumericDocValues toArticle;
  private final NumericDocValues toContent;
  private final NumericDocValues ordinals;
  private final BinaryDocValues fingerprints;
  private final BinaryDocValues traces;
  private final BinaryDocValues notes;
  private final BinaryDocValues facts;
  private final BinaryDocValues statements;

  BlockContent(LeafReader reader) throws IOException {
    stored = reader.storedFields();
    toArticle = DocValues.getNumeric(reader, Fields.TO_ARTICLE);
    toContent = DocValues.getNumeric(reader, Fields.TO_CONTENT);
    ordinals = DocValues.getNumeric(reader, Fields.ORDINAL);
    fingerprints = DocValues.getBinary(reader, Fields.FINGERPRINT);
    traces = DocValues.getBinary(reader, Fields.TRACE);
    notes = DocValues.getBinary(reader, Fields.NOTE);
    facts = DocValues.getBinary(reader, Fields.FACT);
    statements = DocValues.getBinary(reader, Fields.STATEMENT);
  }

  /** The article of an article document as it is written. */
  @Nullable
  String stored(int doc) throws IOException {
    return stored.document(doc).get(Fields.STORED);
  }

  long toArticle(int doc) throws IOException {
    return number(toArticle, doc);
  }

  long toContent(int doc) throws IOException {
    return Math.max(0, number(toContent, doc));
  }

  long ordinal(int doc) throws IOException {
    return number(ordinals, doc);
  }

  @Nullable
  BytesRef fingerprint(int doc) throws IOException {
    return bytes(fingerprints, doc);
  }

  @Nullable
  BytesRef trace(int doc) throws IOException {
    return bytes(traces, doc);
  }

  @Nullable
  BytesRef note(int doc) throws IOException {
    return bytes(notes, doc);
  }

  @Nullable
  BytesRef fact(int doc) throws IOException {
    return bytes(facts, doc);
  }

  @Nullable
  BytesRef statement(int doc) throws IOException {
    return bytes(statements, doc);
  }

  private static long number(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : -1;
  }

  private static @Nullable BytesRef bytes(BinaryDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.binaryValue() : null;
  }
}
