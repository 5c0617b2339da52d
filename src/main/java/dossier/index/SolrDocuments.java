package dossier.index;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an article as Solr takes them: the article with the others nested in it, which it replaces together. They
 * are made of {@link ArticleDocuments}, field by field, so that both engines hold the same.
 */
final class SolrDocuments {
  static final String ID = "id";
  /** Ends of a range. */
  static final String FROM = "_from";
  static final String TO = "_to";
  /** Order in which documents came in, from 0; the number by which a moment knows them. */
  static final String SEQUENCE = "seq";
  /** {@link #SEQUENCE} of the document's article, by which a version of the article is known. */
  static final String BLOCK = "block";
  /** Generation of the index that showed the article first. */
  static final String SINCE = "since";
  /** The program that placed the article among the stories. */
  static final String PLACED_BY = "placed_by";
  /** Solr's own number of what it wrote last. */
  static final String VERSION = "_version_";

  private SolrDocuments() {}

  /**
   * One block.
   *
   * @param sequence number of its first document
   * @param since generation of the index that shows the article first
   * @param placedBy the program that placed it, or null
   * @param vectors those that its passages may have, by what they were made of
   */
  static SolrInputDocument of(PreparedArticle prepared, long sequence, long since, @Nullable String placedBy,
      Map<BytesRef, SolrVector> vectors) {
    List<Document> block = ArticleDocuments.of(prepared);
    long last = sequence + block.size() - 1;
    Document article = block.getLast();
    SolrInputDocument root = document(article, prepared.id().value(), last, last, since);
    if (placedBy != null) root.setField(PLACED_BY, placedBy);
    byte[] note = bytes(root.removeField(Fields.NOTE));
    String via = article.get(Fields.VIA);
    for (int i = 0; i < block.size() - 1; i++) {
      SolrInputDocument inside = document(block.get(i), prepared.id().value() + "." + i, sequence + i, last, since);
      if (via != null) inside.setField(Fields.VIA, via);
      if (note != null && (inside.containsKey(Fields.FACT) || inside.containsKey(Fields.STATEMENT)))
        inside.setField(Fields.NOTE, note);
      root.addChildDocument(inside);
    }
    if (!vectors.isEmpty()) give(vectors, PassageWords.of(prepared.entry()), root);
    return root;
  }

  /** Passages come first in a block. */
  private static void give(Map<BytesRef, SolrVector> vectors, List<PassageWords> passages, SolrInputDocument root) {
    Set<String> models = new HashSet<>();
    boolean leading = true;
    boolean all = true;
    for (PassageWords passage : passages) {
      SolrVector vector = vectors.get(new BytesRef(passage.digest()));
      all &= vector != null;
      leading &= vector != null || !passage.leading();
      if (vector == null) continue;
      vector.on(root.getChildDocuments().get(passage.ordinal()));
      models.add(vector.model());
    }
    if (models.size() != 1 || !leading) return;
    String model = models.iterator().next();
    root.setField(SolrVector.REACH, all ? SolrVector.whole(model) : SolrVector.leading(model));
  }

  private static byte @Nullable [] bytes(org.apache.solr.common.@Nullable SolrInputField field) {
    return field == null ? null : (byte[]) field.getValue();
  }

  private static SolrInputDocument document(Document document, String id, long sequence, long block, long since) {
    SolrInputDocument solr = new SolrInputDocument();
    solr.setField(ID, id);
    solr.setField(SEQUENCE, sequence);
    solr.setField(BLOCK, block);
    solr.setField(SINCE, since);
    document.getFields().forEach(field -> add(field, solr));
    return solr;
  }

  private static void add(IndexableField field, SolrInputDocument solr) {
    String name = field.name();
    BytesRef bytes = field.binaryValue();
    switch (name) {
      case Fields.TO_ARTICLE, Fields.TO_CONTENT -> {
        // documents of a block lie together here too, but not at a known distance
      }
      default -> {
        if (field instanceof LongRange range) ends(name, range.getMin(0), range.getMax(0), solr);
        else if (field instanceof DoubleRange range) ends(name, range.getMin(0), range.getMax(0), solr);
        else if (field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE)
          solr.addField(name, words(String.valueOf(field.stringValue())));
        else if (field.numericValue() != null) solr.addField(name, field.numericValue());
        else if (field.stringValue() != null) solr.addField(name, field.stringValue());
        else if (bytes != null && field.fieldType().indexOptions() != IndexOptions.NONE)
          solr.addField(name, bytes.utf8ToString());
        else if (bytes != null) solr.addField(name, BytesRef.deepCopyOf(bytes).bytes);
      }
    }
  }

  private static void ends(String name, Number least, Number most, SolrInputDocument solr) {
    solr.addField(name + FROM, least);
    solr.addField(name + TO, most);
  }

  private static String words(String text) {
    return NewsAnalyzer.INSTANCE.terms(text).stream().map(NewsAnalyzer.Term::value).collect(Collectors.joining(" "));
  }
}
