package dossier.retrieve;

import dossier.embed.EmbeddingException;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.PassageVectors;
import dossier.index.Queries;
import dossier.question.Question;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the passages that bear on a question: BM25 over text and title, filtered by company and time. */
public final class Retriever {
  private static final Logger LOG = LoggerFactory.getLogger(Retriever.class);

  /** What a match in the title weighs beside one in the passage. */
  private static final float TITLE_WEIGHT = 0.5f;

  /** What a word weighs that only names the kind of thing asked for. */
  private static final double TYPE_WORD = 0.25;

  /** Passages that every index is taken to have besides its own, so that the first hundred articles weigh words sensibly. */
  private static final double PRIOR_PASSAGES = 1_000;
  /** Words in fewer passages than one in this many name something, unless news has others for them: ln(700). */
  private static final double RARE = 6.5;
  /** Share of those passages that have any given word: that of a middling content word in news. */
  private static final double PRIOR_SHARE = 0.01;

  /** How long after a period articles still report on it: a full year's results come within fourteen months. */
  private static final int REPORTING_MONTHS = 14;

  /** Passages that each way of searching hands to the fusion. */
  private static final int FUSED = 100;

  /** What meanings weigh beside words, see docs/decisions. */
  private static final Fusion CHOSEN = new Fusion.Convex(0.1);

  private final Supplier<Optional<PassageVectors>> vectors;
  private final Fusion fusion;

  /** Searches by words alone. */
  public Retriever() {
    this(Optional::empty);
  }

  /**
   * Searches by words, and by meanings too while there are vectors.
   *
   * @param vectors asked for each question
   */
  public Retriever(Supplier<Optional<PassageVectors>> vectors) {
    this(vectors, CHOSEN);
  }

  Retriever(Supplier<Optional<PassageVectors>> vectors, Fusion fusion) {
    this.vectors = vectors;
    this.fusion = fusion;
  }

  /** Changes whenever other vectors are found; 0 while there are none. */
  public long generation() {
    return vectors.get().map(PassageVectors::generation).orElse(0L);
  }

  /**
   * The best passages for a question.
   *
   * @param size how many at most, at least 1
   */
  public Retrieval retrieve(Question question, IndexSnapshot index, int size) {
    List<QuestionTerm> terms = terms(question, index);
    List<Hit> hits = new ArrayList<>();
    Map<Integer, ArticleEntry> entries = new HashMap<>();
    for (ScoreDoc found : found(question, terms, index, size))
      hits.add(hit(index, found, entries));
    return new Retrieval(terms, hits);
  }

  private List<ScoreDoc> found(Question question, List<QuestionTerm> terms, IndexSnapshot index, int size) {
    Query query = query(question, terms, index);
    Optional<PassageVectors> meanings = vectors.get().filter(each -> each.count() > 0);
    if (meanings.isEmpty()) return List.of(index.best(query, size).scoreDocs);
    int most = Math.max(size, FUSED);
    List<ScoreDoc> words = index.candidates(query, most);
    Query filter = filters(question, index).add(Queries.passages(), Occur.FILTER).build();
    try {
      return index.present(fusion.of(words, meanings.get().nearest(question.text(), filter, index, most), size));
    } catch (EmbeddingException | UncheckedIOException e) {
      LOG.warn("Searched by words alone: {}", e.getMessage());
      return index.present(words.subList(0, Math.min(size, words.size())));
    }
  }

  /**
   * The passage of a found document.
   *
   * @param entries articles read before, by document; the passages of one article share it
   */
  static Hit hit(IndexSnapshot index, ScoreDoc found, Map<Integer, ArticleEntry> entries) {
    ArticleEntry entry = entries.computeIfAbsent(index.articleOf(found.doc), index::entry);
    List<Span> passages = entry.passages();
    return new Hit(entry, passages.isEmpty() ? new Span(0, 0) : passages.get(index.ordinal(found.doc)), found.score);
  }

  private static List<QuestionTerm> terms(Question question, IndexSnapshot index) {
    Map<String, QuestionTerm> terms = new LinkedHashMap<>();
    for (RelatedTerms.Placed placed : RelatedTerms.in(question.text())) {
      NewsAnalyzer.Term term = placed.term();
      if (question.keywords().stream().noneMatch(term.span()::overlaps)) continue;
      boolean type = question.typeWords().stream().anyMatch(term.span()::overlaps);
      double weight = weight(term.value(), index) * (type ? TYPE_WORD : 1);
      boolean name = isName(term.span().of(question.text())) || (weight >= RARE && placed.related().isEmpty());
      terms.putIfAbsent(term.value(), new QuestionTerm(term.value(), placed.related(), weight, name));
    }
    return List.copyOf(terms.values());
  }

  /** A term of {@code text} with its weight in the whole index. */
  static QuestionTerm term(NewsAnalyzer.Term term, String text, IndexSnapshot index) {
    double weight = weight(term.value(), index);
    boolean name = isName(term.span().of(text)) || weight >= RARE;
    return new QuestionTerm(term.value(), RelatedTerms.of(term.value()), weight, name);
  }

  private static boolean isName(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** BM25's inverse document frequency, ln(1 + (N − n + 0.5) / (n + 0.5)), smoothed for small indexes. */
  private static double weight(String term, IndexSnapshot index) {
    double passages = index.passages() + PRIOR_PASSAGES;
    double with = index.passagesWithTerm(term) + PRIOR_PASSAGES * PRIOR_SHARE;
    return Math.log(1 + Math.max(0, passages - with + 0.5) / (with + 0.5));
  }

  /** Words stand in passages alone, so that only a query without words must ask for them. */
  private static Query query(Question question, List<QuestionTerm> terms, IndexSnapshot index) {
    BooleanQuery.Builder query = filters(question, index);
    Set<String> words = companyTerms(question);
    terms.forEach(term -> words.add(term.value()));
    if (words.isEmpty()) query.add(Queries.passages(), Occur.FILTER);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words) {
      any.add(Queries.inBody(word), Occur.SHOULD);
      any.add(new BoostQuery(Queries.inTitle(word), TITLE_WEIGHT), Occur.SHOULD);
    }
    if (!words.isEmpty()) query.add(any.build(), Occur.MUST);
    return query.build();
  }

  /** What every passage found must be, however it is found. */
  private static BooleanQuery.Builder filters(Question question, IndexSnapshot index) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (!index.allKnownBy(question.asked())) query.add(Queries.knownBy(question.asked()), Occur.FILTER);
    if (!question.companies().isEmpty()) query.add(Queries.names(question.companyIds()), Occur.FILTER);
    if (question.period() != null) query.add(reportingOn(question.period()), Occur.FILTER);
    return query;
  }

  private static Set<String> companyTerms(Question question) {
    Set<String> terms = new LinkedHashSet<>();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(question.text()))
      if (question.companies().stream().anyMatch(mention -> mention.span().overlaps(term.span())))
        terms.add(term.value());
    return terms;
  }

  /** Articles of the period and of the months after it, those that name its year, and those without a date. */
  private static Query reportingOn(TimeRange period) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(Queries.dated(new TimeRange(period.from(), period.to().plusMonths(REPORTING_MONTHS))), Occur.SHOULD);
    query.add(Queries.inBody(String.valueOf(period.from().getYear())), Occur.SHOULD);
    query.add(Queries.undated(), Occur.SHOULD);
    return query.build();
  }
}
