package dossier.index;

import dossier.fact.ArticleFacts;
import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.speech.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Reads facts and statements from their documents, without the articles' texts. For one thread. */
final class StoredContent {
  private final IndexSearcher searcher;
  private final FactForm facts = new FactForm();
  private final StatementForm statements = new StatementForm();

  StoredContent(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Everything that was read from the article of an article document. */
  ArticleFacts of(int article) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    int end = article - leaf.docBase;
    NumericDocValues content = DocValues.getNumeric(leaf.reader(), Fields.TO_CONTENT);
    if (!content.advanceExact(end)) return ArticleFacts.NONE;
    BinaryDocValues factForms = DocValues.getBinary(leaf.reader(), Fields.FACT);
    BinaryDocValues statementForms = DocValues.getBinary(leaf.reader(), Fields.STATEMENT);
    List<FoundFact> found = new ArrayList<>();
    List<Statement> said = new ArrayList<>();
    for (int doc = end - (int) content.longValue(); doc < end; doc++) {
      if (factForms.advanceExact(doc)) found.add(facts.read(factForms.binaryValue()).found());
      else if (statementForms.advanceExact(doc)) said.add(statements.read(statementForms.binaryValue()).statement());
    }
    return new ArticleFacts(found, said);
  }

  /** The facts that {@code query} matches, in the order of the index. */
  List<Evidence> evidence(Query query) {
    List<Evidence> all = new ArrayList<>();
    each(query, Fields.FACT, (value, note) -> all.add(evidence(facts.read(value.binaryValue()), note)));
    return all;
  }

  /** A fact with what is cited of its article. */
  static Evidence evidence(FactForm.Kept kept, ArticleNote note) {
    FoundFact found = kept.found();
    return new Evidence(found.fact(), found.pattern(), note.id(), note.url(), note.title(), note.source(),
        note.dating(), note.knownBy(), found.sentence(), kept.quote(), note.sources(found.fact().attributedTo()));
  }

  /** The statements that {@code query} matches, in the order of the index. */
  List<SaidStatement> statements(Query query) {
    List<SaidStatement> all = new ArrayList<>();
    each(query, Fields.STATEMENT, taking(all));
    return all;
  }

  /** The first statements that {@code query} matches in an order. */
  List<SaidStatement> statements(Query query, Sort order, int limit) {
    try {
      List<SaidStatement> all = new ArrayList<>();
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      for (ScoreDoc hit : searcher.search(query, limit, order).scoreDocs) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        new Leaf(leaf, Fields.STATEMENT).take(hit.doc - leaf.docBase, taking(all));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private Taker taking(List<SaidStatement> all) {
    return (value, note) -> all.add(said(statements.read(value.binaryValue()), note));
  }

  /** A statement with what is cited of its article. */
  static SaidStatement said(StatementForm.Kept kept, ArticleNote note) {
    return new SaidStatement(kept.statement(), kept.words(), kept.sentence(), note.id(), note.url(), note.title(),
        note.source(), note.dating(), note.knownBy());
  }

  private interface Taker {
    void take(BinaryDocValues value, ArticleNote note) throws IOException;
  }

  private void each(Query query, String field, Taker taker) {
    try {
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) new Leaf(leaf, field).each(scorer.iterator(), taker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** The matches of one segment; documents come in ascending order, and so do their articles. */
  private static final class Leaf {
    private final LeafReaderContext leaf;
    private final BinaryDocValues values;
    private final NumericDocValues toArticle;
    private final BinaryDocValues notes;
    private int article = -1;
    private @Nullable ArticleNote note;

    Leaf(LeafReaderContext leaf, String field) throws IOException {
      this.leaf = leaf;
      values = DocValues.getBinary(leaf.reader(), field);
      toArticle = DocValues.getNumeric(leaf.reader(), Fields.TO_ARTICLE);
      notes = DocValues.getBinary(leaf.reader(), Fields.NOTE);
    }

    void each(DocIdSetIterator matches, Taker taker) throws IOException {
      var live = leaf.reader().getLiveDocs();
      for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc())
        if (live == null || live.get(doc)) take(doc, taker);
    }

    void take(int doc, Taker taker) throws IOException {
      if (values.advanceExact(doc)) taker.take(values, note(doc));
    }

    private ArticleNote note(int doc) throws IOException {
      if (!toArticle.advanceExact(doc)) throw new IllegalStateException("document " + doc + " has no article");
      int its = doc + (int) toArticle.longValue();
      if (note == null || its != article) {
        if (!notes.advanceExact(its)) throw new IllegalStateException("article document " + its + " has no note");
        note = ArticleNote.of(notes.binaryValue());
        article = its;
      }
      return note;
    }
  }
}
