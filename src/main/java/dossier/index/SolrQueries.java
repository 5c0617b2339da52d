package dossier.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.NumericUtils;

/**
 * Lucene's queries in Solr's JSON query language. The words in them are terms already and are taken as they are, so that both
 * engines find the same; a wildcard and a word that may be misspelt weigh there as much as any other match.
 */
final class SolrQueries {
  private static final Map<String, Object> ALL = lucene("*:*");
  private static final Map<String, Object> NONE = lucene("-*:*");
  /** Stands between the values of a set; no value has it. */
  private static final String BETWEEN = "\n";

  private SolrQueries() {}

  /**
   * The query as a tree of maps and lists.
   *
   * @throws IllegalArgumentException when it is of a kind that is not asked here
   */
  static Map<String, Object> json(Query query) {
    return switch (query) {
      case TermQuery one -> term(one.getTerm());
      case BooleanQuery several -> bool(several);
      case BoostQuery weighted -> weighted(weighted);
      case ConstantScoreQuery same -> same(json(same.getQuery()));
      case TermInSetQuery any -> terms(any);
      case Overlap overlap -> overlap(overlap);
      case IndexSortSortedNumericDocValuesRangeQuery range -> json(range.getFallbackQuery());
      case IndexOrDocValuesQuery range -> json(range.getIndexQuery());
      case PointRangeQuery range -> range(range);
      case PhraseQuery phrase -> phrase(phrase);
      case PrefixQuery prefix -> parser("prefix", prefix.getField(), prefix.getPrefix().text());
      case WildcardQuery wildcard -> lucene(wildcard.getField() + ":" + wildcard(wildcard.getTerm().text()));
      case FuzzyQuery fuzzy -> fuzzy(fuzzy);
      case FieldExistsQuery exists -> lucene(exists.getField() + ":*");
      case MatchAllDocsQuery _ -> ALL;
      case MatchNoDocsQuery _ -> NONE;
      default -> throw new IllegalArgumentException("no query of Solr: " + query.getClass().getSimpleName());
    };
  }

  private static Map<String, Object> lucene(String text) {
    return Map.of("lucene", Map.of("query", text));
  }

  private static Map<String, Object> parser(String name, String field, String value) {
    return Map.of(name, Map.of("f", field, "query", value));
  }

  private static Map<String, Object> term(Term term) {
    return parser("term", term.field(), term.text());
  }

  private static Map<String, Object> terms(TermInSetQuery any) {
    List<String> values = new ArrayList<>();
    BytesRefIterator each = any.getBytesRefIterator();
    try {
      for (BytesRef value = each.next(); value != null; value = each.next())
        values.add(value.utf8ToString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("values in memory cannot fail to be read", e);
    }
    if (values.isEmpty()) return NONE;
    if (values.size() == 1) return same(parser("term", any.getField(), values.getFirst()));
    return Map.of("terms",
        Map.of("f", any.getField(), "separator", BETWEEN, "query", String.join(BETWEEN, values)));
  }

  private static Map<String, Object> bool(BooleanQuery several) {
    Map<Occur, List<Object>> clauses = new LinkedHashMap<>();
    for (BooleanClause clause : several.clauses())
      clauses.computeIfAbsent(clause.occur(), _ -> new ArrayList<>()).add(json(clause.query()));
    if (clauses.isEmpty()) return NONE;
    Map<String, Object> bool = new LinkedHashMap<>();
    clauses.forEach((occur, queries) -> bool.put(occur.name().toLowerCase(java.util.Locale.ROOT), queries));
    if (several.getMinimumNumberShouldMatch() > 0) bool.put("mm", several.getMinimumNumberShouldMatch());
    return Map.of("bool", bool);
  }

  /** A term weighs as in Lucene; what is larger is weighed by a function, whose parts Solr cannot skip. */
  private static Map<String, Object> weighted(BoostQuery weighted) {
    if (weighted.getQuery() instanceof TermQuery one)
      return lucene(one.getTerm().field() + ":" + quoted(one.getTerm().text()) + "^" + weighted.getBoost());
    return Map.of("boost", Map.of("b", String.valueOf(weighted.getBoost()), "query", json(weighted.getQuery())));
  }

  /** What matches, each with a score of 1. */
  private static Map<String, Object> same(Map<String, Object> query) {
    return Map.of("bool", Map.of("must", List.of(ALL), "filter", List.of(query)));
  }

  private static Map<String, Object> overlap(Overlap overlap) {
    String begin = overlap.field() + SolrDocuments.FROM;
    String end = overlap.field() + SolrDocuments.TO;
    return lucene("+" + begin + ":[* TO " + number(overlap.most()) + "] +" + end + ":[" + number(overlap.least())
        + " TO *]");
  }

  private static String number(Number number) {
    if (number instanceof Double real && real.isInfinite()) return "*";
    return number.longValue() < 0 && number instanceof Long ? "\\" + number : number.toString();
  }

  private static Map<String, Object> range(PointRangeQuery range) {
    long least = NumericUtils.sortableBytesToLong(range.getLowerPoint(), 0);
    long most = NumericUtils.sortableBytesToLong(range.getUpperPoint(), 0);
    return lucene(range.getField() + ":[" + (least == Long.MIN_VALUE ? "*" : number(least)) + " TO "
        + (most == Long.MAX_VALUE ? "*" : number(most)) + "]");
  }

  private static Map<String, Object> phrase(PhraseQuery phrase) {
    List<String> words = new ArrayList<>();
    for (Term term : phrase.getTerms())
      words.add(term.text());
    String slop = phrase.getSlop() == 0 ? "" : "~" + phrase.getSlop();
    return lucene(phrase.getField() + ":" + quoted(String.join(" ", words)) + slop);
  }

  private static Map<String, Object> fuzzy(FuzzyQuery fuzzy) {
    return lucene(fuzzy.getField() + ":" + escaped(fuzzy.getTerm().text(), "") + "~" + fuzzy.getMaxEdits());
  }

  private static String wildcard(String text) {
    return escaped(text, "*?");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Everything but letters, digits and the given characters is taken literally. */
  private static String escaped(String text, String meant) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(each -> {
      if (!Character.isLetterOrDigit(each) && meant.indexOf(each) < 0) escaped.append('\\');
      escaped.appendCodePoint(each);
    });
    return escaped.toString();
  }
}
