package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * One moment of an index on whatever engine. Documents are known by numbers, which mean something within this moment alone and
 * ascend in the order in which documents came in. For one thread.
 */
interface Searching {
  /** No document. */
  int NONE = -1;

  /** In what order documents are found. */
  enum Order {
    /** As they came in. */
    INDEX,
    /** Newest first, undated ones last, else as they came in. */
    NEWEST
  }

  /** The counts of this moment. */
  IndexFigures figures();

  /** The number of what is left out of this moment, 0 where nothing is. */
  int view();

  /** Names of the publishers in lower case, sorted. */
  List<String> publishers();

  /** The best documents for a query. */
  TopDocs best(Query query, int size) throws IOException;

  /** The best documents for a query, of which only some are wanted: those are passed to {@link #present} before they are read. */
  default TopDocs candidates(Query query, int size) throws IOException {
    return best(query, size);
  }

  /** Candidates without those of articles that went meanwhile; the others can be read. */
  default List<ScoreDoc> present(List<ScoreDoc> found) throws IOException {
    return found;
  }

  /**
   * The first documents of a query in an order.
   *
   * @param after those behind this one, which such a search of the same query and order gave; from the first where it is null
   */
  List<ScoreDoc> first(Query query, int size, Order order, @Nullable ScoreDoc after) throws IOException;

  /** How many documents match. */
  int count(Query query) throws IOException;

  /** How many documents have a term, replaced ones included. */
  int frequency(Term term) throws IOException;

  /** The terms of passages within some edits of a term, see {@link NearTerm}; the first character is the same. */
  List<NearTerm> near(String term, int edits) throws IOException;

  /** How often values of keyword fields stand in documents, replaced ones included. */
  Map<String, Integer> frequencies(List<String> fields, Predicate<String> wanted) throws IOException;

  /** The article of a document of any kind. */
  ArticleEntry entry(int document) throws IOException;

  /** The article document of that id, or {@value #NONE}. */
  int find(ArticleId id) throws IOException;

  /** The article document that a document of any kind belongs to. */
  int articleOf(int document) throws IOException;

  /** The position in its article of the passage that a document is or stands in, from 0. */
  int ordinal(int document) throws IOException;

  /** The facts that a query matches, in the order of the index. */
  List<Evidence> evidence(Query query) throws IOException;

  /** The statements that a query matches, in the order of the index. */
  List<SaidStatement> statements(Query query) throws IOException;

  /** The newest statements that a query matches. */
  List<SaidStatement> newestStatements(Query query, int size) throws IOException;

  /** The places of the articles that a query over articles matches, in the order of the index. */
  List<PlacedTrace> places(Query query, int size) throws IOException;

  /** Looks up many articles at once that {@link #fingerprint} will be asked for. */
  default void expect(Collection<ArticleId> ids) throws IOException {}

  /** Digest of what is stored of that article, or null where there is none. */
  byte @Nullable [] fingerprint(ArticleId id) throws IOException;

  /**
   * Hands over the places of all articles that this program did not place.
   *
   * @param after those of later generations
   * @param but not those of these {@link #parts}
   */
  void traces(long after, Set<String> but, Consumer<PlacedTrace> taker) throws IOException;

  /** Names of the parts whose articles never change but go, which no part of another content ever has; none where there are no such parts. */
  default List<String> parts() {
    return List.of();
  }

  /** Hands over the ids of all articles. */
  default void ids(Consumer<ArticleId> taker) throws IOException {
    traces(0, Set.of(), placed -> taker.accept(placed.id()));
  }

  /** Takes articles as they are stored. */
  interface Forms {
    void take(List<String> forms) throws IOException;
  }

  /** Hands over all articles as they are stored, at most {@code size} at a time. */
  void forms(int size, Forms taker) throws IOException;

  /** A moment on this machine with the given articles, where queries of all kinds are fast. */
  Searching among(Collection<ArticleId> ids) throws IOException;

  /** Lets go of the moment. */
  void release() throws IOException;
}
