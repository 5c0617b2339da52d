package dossier.retrieve;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import dossier.question.Clue;
import dossier.question.ClueReader;
import dossier.question.Clues;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the passages that bear on each clue of a question, and on the question as a whole. */
public final class ClueSearch {
  /** Passages for each clue, and for the whole question. */
  private static final int PASSAGES = 8;
  private static final int WHOLE = 15;
  /** Most passages that are kept. */
  private static final int MOST = 32;
  /** What a match in the title weighs beside one in the passage. */
  private static final float TITLE_WEIGHT = 0.5f;
  /** What the publisher that a clue names adds, as a share of the clue's weight. */
  private static final double PUBLISHER = 0.2;
  /** Flattens the ranks of each list before they are added up. */
  private static final double RANKS = 3;
  /** What the list for the whole question counts beside one of a clue. */
  private static final double WHOLE_WEIGHT = 2;

  /** What words of the clues count beside a name that is looked for. */
  private static final float CONTEXT = 0.3f;

  private final Question question;
  private final IndexSnapshot index;
  private final Map<Integer, ArticleEntry> entries = new HashMap<>();
  private final Map<Integer, Double> scores = new HashMap<>();

  private ClueSearch(Question question, IndexSnapshot index) {
    this.question = question;
    this.index = index;
  }

  /** The clues of {@code question}, its publishers as {@code index} knows them. */
  public static Clues read(Question question, IndexSnapshot index) {
    return ClueReader.read(question.text(), new StoredPublishers(index));
  }

  /** The passages for {@code clues}. */
  public static ClueRetrieval retrieve(Question question, Clues clues, IndexSnapshot index) {
    return new ClueSearch(question, index).retrieve(clues);
  }

  /** Passages that have all words of a name in text or title, those first that have words of the clues as well. */
  public static List<Hit> naming(String name, List<SearchedClue> clues, Question question, IndexSnapshot index,
      int size) {
    ClueSearch search = new ClueSearch(question, index);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(name))
      query.add(new BooleanQuery.Builder().add(Queries.inBody(term.value()), Occur.SHOULD)
          .add(Queries.inTitle(term.value()), Occur.SHOULD)
          .build(), Occur.MUST);
    List<QuestionTerm> terms = clues.stream().flatMap(clue -> clue.terms().stream()).distinct().toList();
    query.add(new BoostQuery(search.query(terms, List.of(), List.of()), CONTEXT), Occur.SHOULD);
    if (!index.allKnownBy(question.asked())) query.add(Queries.knownBy(question.asked()), Occur.FILTER);
    search.add(query.build(), size, 1);
    return search.diverse();
  }

  private ClueRetrieval retrieve(Clues clues) {
    List<SearchedClue> searched = new ArrayList<>();
    Map<String, QuestionTerm> all = new LinkedHashMap<>();
    for (Clue clue : clues.clues()) {
      SearchedClue one = searched(clue);
      one.terms().forEach(term -> all.putIfAbsent(term.value(), term));
      if (one.terms().isEmpty()) continue;
      searched.add(one);
      add(query(one.terms(), clue.publishers(), clues.publishers()), PASSAGES, 1);
    }
    if (!all.isEmpty()) add(query(List.copyOf(all.values()), clues.publishers(), List.of()), WHOLE, WHOLE_WEIGHT);
    return new ClueRetrieval(clues, searched, diverse());
  }

  private SearchedClue searched(Clue clue) {
    Map<String, QuestionTerm> terms = new LinkedHashMap<>();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(question.text()))
      if (clue.words().stream().anyMatch(term.span()::overlaps))
        terms.putIfAbsent(term.value(), Retriever.term(term, question.text(), index));
    double weight = terms.values().stream().mapToDouble(QuestionTerm::weight).sum();
    return new SearchedClue(clue, List.copyOf(terms.values()), weight);
  }

  /**
   * Passages with any of the terms.
   *
   * @param preferred publishers whose passages come first
   * @param only publishers besides which only articles without a publisher are searched; all are where it is empty
   */
  private Query query(List<QuestionTerm> terms, List<String> preferred, List<String> only) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    double weight = 0;
    for (QuestionTerm term : terms) {
      any.add(Queries.inBody(term.value()), Occur.SHOULD);
      any.add(new BoostQuery(Queries.inTitle(term.value()), TITLE_WEIGHT), Occur.SHOULD);
      weight += term.weight();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    if (!index.allKnownBy(question.asked())) query.add(Queries.knownBy(question.asked()), Occur.FILTER);
    if (!preferred.isEmpty())
      query.add(new BoostQuery(new ConstantScoreQuery(publishedBy(preferred).build()), (float) (PUBLISHER * weight)),
          Occur.SHOULD);
    if (!only.isEmpty())
      query.add(publishedBy(only).add(Queries.withoutPublisher(), Occur.SHOULD).build(), Occur.FILTER);
    return query.build();
  }

  private static BooleanQuery.Builder publishedBy(List<String> publishers) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String publisher : publishers)
      any.add(
          Queries.publishedBy(NewsAnalyzer.INSTANCE.terms(publisher).stream().map(NewsAnalyzer.Term::value).toList()),
          Occur.SHOULD);
    return any;
  }

  /** Adds a list of passages: 1 / (constant + rank) for each. */
  private void add(Query query, int size, double weight) {
    int rank = 0;
    for (ScoreDoc found : index.best(query, size).scoreDocs)
      scores.merge(found.doc, weight / (RANKS + rank++), Double::sum);
  }

  /** The best first, but a second passage of an article only after the first ones of the others. */
  private List<Hit> diverse() {
    List<Hit> hits = scores.entrySet()
        .stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(found -> Retriever.hit(index, new ScoreDoc(found.getKey(), found.getValue().floatValue()), entries))
        .toList();
    Set<Object> told = new HashSet<>();
    Set<Hit> ordered = new LinkedHashSet<>();
    for (Hit hit : hits)
      if (told.add(story(hit.entry()))) ordered.add(hit);
    ordered.addAll(hits);
    return List.copyOf(ordered);
  }

  private static Object story(ArticleEntry entry) {
    return entry.placement() == null ? entry.article().id() : entry.placement().story();
  }
}
