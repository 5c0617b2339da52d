package dossier.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the documents of an index are whole blocks, each of passages, facts and statements and then their article,
 * all of them there or all of them taken out, and has each block's content checked. For one thread.
 */
final class BlockCheck {
  private static final List<String> KINDS = List.of(Fields.PASSAGE_KIND, Fields.FACT_KIND, Fields.STATEMENT_KIND,
      Fields.ARTICLE_KIND);

  private final Tally blocks = new Tally("documents");
  private final ContentCheck content = new ContentCheck();
  private final Map<String, ContentCheck.Kept> kept = new HashMap<>();

  /** Looks at one segment. */
  void segment(LeafReader reader) throws IOException {
    @Nullable
    String[] kinds = new String[reader.maxDoc()];
    for (String kind : KINDS)
      each(reader, new Term(Fields.KIND, kind), doc -> {
        blocks.holds(kinds[doc] == null, "document " + doc + " is both " + kinds[doc] + " and " + kind);
        kinds[doc] = kind;
      });
    @Nullable
    String[] ids = ids(reader);
    BlockContent values = new BlockContent(reader);
    int start = 0;
    for (int doc = 0; doc < kinds.length; doc++) {
      blocks.holds(kinds[doc] != null, "document " + doc + " has no kind");
      if (!Fields.ARTICLE_KIND.equals(kinds[doc])) continue;
      block(new Block(reader, kinds, ids, start, doc), values);
      start = doc + 1;
    }
    blocks.holds(start == kinds.length, kinds.length - start + " documents at the end of a segment have no article");
  }

  /** Looks at one segment of an older schema, of which nothing is used but the articles. */
  void older(LeafReader reader) throws IOException {
    BlockContent values = new BlockContent(reader);
    List<Integer> documents = new ArrayList<>();
    each(reader, new Term(Fields.KIND, Fields.ARTICLE_KIND), documents::add);
    for (int doc : documents)
      if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) content.older(doc, values, kept);
  }

  /** The documents of an article, the first to its own, with kind and article's id of each document of the segment. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Block(LeafReader reader, @Nullable String[] kinds, @Nullable String[] ids, int start, int article) {
    boolean isLive(int doc) {
      Bits live = reader.getLiveDocs();
      return live == null || live.get(doc);
    }

    String id() {
      return String.valueOf(ids[article]);
    }
  }

  private void block(Block block, BlockContent values) throws IOException {
    boolean live = block.isLive(block.article);
    String id = block.id();
    for (int doc = block.start; doc <= block.article; doc++) {
      blocks.holds(block.isLive(doc) == live, "of article " + id + " a part is taken out and a part is not");
      blocks.holds(id.equals(block.ids[doc]), "article " + id + " has a document of article " + block.ids[doc]);
      if (doc < block.article)
        blocks.holds(values.toArticle(doc) == block.article - doc, "a document of article " + id
            + " points to another one");
    }
    if (!live) return;
    blocks.counted(block.article - block.start + 1);
    ContentCheck.Kept its = content.article(block, values);
    if (its != null && kept.put(id, its) != null) blocks.fault("article " + id + " is stored twice");
  }

  private @Nullable String[] ids(LeafReader reader) throws IOException {
    @Nullable
    String[] ids = new String[reader.maxDoc()];
    Terms terms = reader.terms(Fields.ARTICLE);
    if (terms == null) return ids;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String id = term.utf8ToString();
      PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        blocks.holds(ids[doc] == null, "document " + doc + " is of two articles");
        ids[doc] = id;
      }
    }
    return ids;
  }

  private interface Taker {
    void take(int doc);
  }

  private static void each(LeafReader reader, Term term, Taker taker) throws IOException {
    PostingsEnum documents = reader.postings(term, PostingsEnum.NONE);
    if (documents == null) return;
    for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
      taker.take(doc);
  }

  /** What a vector may be of: the articles that are stored, by id. */
  Map<String, ContentCheck.Kept> kept() {
    return kept;
  }

  /** What was found so far. */
  List<Checked> checked() {
    return Stream.concat(Stream.of(blocks.checked()), content.checked(kept).stream()).toList();
  }

  /** Whether a digest of an article is the one that is stored with it. */
  static boolean isSame(byte[] digest, @Nullable BytesRef stored) {
    return stored != null
        && Arrays.equals(digest, 0, digest.length, stored.bytes, stored.offset, stored.offset + stored.length);
  }
}
