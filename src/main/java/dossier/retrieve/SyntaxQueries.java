package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic query syntax over the named fields, hardened: bounded length, clauses and expansions; no leading
 * wildcard, no regular expression, no field that is not ours.
 */
class SyntaxQueries extends QueryParser {
  /** Longest query in characters. */
  static final int MAX_LENGTH = 1_000;
  /** Most terms that one wildcard, prefix or fuzzy term stands for: the most frequent ones are taken. */
  static final int MAX_EXPANSIONS = 128;
  /** Most words with a wildcard or a tilde: each may go through all words of the index that begin as it does. */
  static final int MAX_WIDE = 16;
  /** Widest slop of a phrase, in positions. */
  static final int MAX_SLOP = 50;
  /** Characters that must stand before a wildcard. */
  static final int MIN_PREFIX = 2;

  static final String ANYWHERE = "text";
  static final String COMPANY = "company";
  private static final String DATE = "date";
  private static final Set<String> WORDS = Set.of(Queries.TITLE, Queries.BODY, Queries.SOURCE);
  private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Function<String, Optional<CompanyId>> companies;
  private int wide;

  /** Reads company names with {@code companies}: the tracked company of a lower-case name or id, if any. */
  SyntaxQueries(Function<String, Optional<CompanyId>> companies) {
    super(ANYWHERE, NewsAnalyzer.INSTANCE);
    this.companies = companies;
    setAllowLeadingWildcard(false);
    setFuzzyPrefixLength(1);
    setMultiTermRewriteMethod(new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MAX_EXPANSIONS));
    setSplitOnWhitespace(true);
  }

  /**
   * The query that {@code text} means, over passages.
   *
   * @throws BadQueryException when it cannot be read or asks for too much
   */
  Query read(String text) throws BadQueryException {
    if (text.isBlank()) throw new BadQueryException("The query is empty.", -1);
    if (text.length() > MAX_LENGTH)
      throw new BadQueryException(
          "The query has " + text.length() + " characters, at most " + MAX_LENGTH + " are read.", -1);
    wide = 0;
    try {
      Query query = parse(text);
      return new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER).add(query, Occur.MUST).build();
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooManyParts();
    } catch (TooComplexToDeterminizeException e) {
      throw new BadQueryException("A word of the query has too many wildcards.", -1);
    } catch (IllegalArgumentException e) {
      throw new BadQueryException("The query cannot be read: " + e.getMessage() + ".", -1); // a weight out of range
    } catch (ParseException e) {
      throw SyntaxErrors.of(e);
    }
  }

  static BadQueryException tooManyParts() {
    return new BadQueryException("The query has too many parts, at most " + IndexSearcher.getMaxClauseCount()
        + ", and each word with a wildcard counts as the words it stands for.", -1);
  }

  @Override
  protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
    return switch (field) {
      case ANYWHERE ->
        anywhere(super.getFieldQuery(Queries.BODY, text, quoted), super.getFieldQuery(Queries.TITLE, text, quoted));
      case COMPANY -> Queries.names(List.of(company(text)));
      case DATE -> Queries.dated(date(text).range());
      default -> super.getFieldQuery(words(field), text, quoted);
    };
  }

  @Override
  protected @Nullable Query getFieldQuery(String field, String text, int slop) throws ParseException {
    if (field.equals(COMPANY) || field.equals(DATE)) return getFieldQuery(field, text, true);
    int bounded = Math.min(slop, MAX_SLOP);
    if (!field.equals(ANYWHERE)) return super.getFieldQuery(words(field), text, bounded);
    return anywhere(super.getFieldQuery(Queries.BODY, text, bounded),
        super.getFieldQuery(Queries.TITLE, text, bounded));
  }

  @Override
  protected Query getRangeQuery(String field, @Nullable String from, @Nullable String to, boolean fromInclusive,
      boolean toInclusive) throws ParseException {
    if (!field.equals(DATE)) throw new ParseException("A range goes with date, as in date:[2018-01 TO 2018-12].");
    LocalDate first = from == null ? FIRST_DAY : fromInclusive ? date(from).range().from() : date(from).range().to();
    LocalDate end = to == null ? LAST_DAY : toInclusive ? date(to).range().to() : date(to).range().from();
    if (!first.isBefore(end)) throw new ParseException("The range of dates is empty: " + from + " to " + to + ".");
    return Queries.dated(new TimeRange(first, end));
  }

  @Override
  protected @Nullable Query getPrefixQuery(String field, String text) throws ParseException {
    if (!field.equals(ANYWHERE)) words(field);
    checkPrefix(text.length());
    countWide();
    if (!field.equals(ANYWHERE)) return super.getPrefixQuery(words(field), text);
    return anywhere(super.getPrefixQuery(Queries.BODY, text), super.getPrefixQuery(Queries.TITLE, text));
  }

  @Override
  protected @Nullable Query getWildcardQuery(String field, String text) throws ParseException {
    if (field.equals("*") && text.equals("*")) return super.getWildcardQuery(field, text);
    if (!field.equals(ANYWHERE)) words(field);
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) != '*' && text.charAt(plain) != '?')
      plain++;
    checkPrefix(plain);
    countWide();
    if (!field.equals(ANYWHERE)) return super.getWildcardQuery(words(field), text);
    return anywhere(super.getWildcardQuery(Queries.BODY, text), super.getWildcardQuery(Queries.TITLE, text));
  }

  @Override
  protected @Nullable Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
    countWide();
    if (!field.equals(ANYWHERE)) return super.getFuzzyQuery(words(field), text, similarity);
    return anywhere(super.getFuzzyQuery(Queries.BODY, text, similarity),
        super.getFuzzyQuery(Queries.TITLE, text, similarity));
  }

  @Override
  protected Query newFuzzyQuery(Term term, float similarity, int prefix) {
    int edits = FuzzyQuery.floatToEdits(similarity, term.text().codePointCount(0, term.text().length()));
    return new FuzzyQuery(term, edits, Math.max(1, prefix), MAX_EXPANSIONS, true);
  }

  @Override
  protected Query getRegexpQuery(String field, String text) throws ParseException {
    throw new ParseException(
        "Regular expressions are not searched: put the slash in quotation marks, or use a wildcard.");
  }

  private void countWide() throws ParseException {
    if (++wide > MAX_WIDE)
      throw new ParseException("At most " + MAX_WIDE + " words may have a wildcard or a tilde.");
  }

  private static void checkPrefix(int characters) throws ParseException {
    if (characters < MIN_PREFIX)
      throw new ParseException("At least " + MIN_PREFIX + " characters must stand before a wildcard.");
  }

  /** What stands in text or title. */
  static @Nullable Query anywhere(@Nullable Query body, @Nullable Query title) {
    if (body == null || title == null) return body == null ? title : body;
    return new BooleanQuery.Builder().add(body, Occur.SHOULD).add(title, Occur.SHOULD).build();
  }

  /** The tracked company of a name. */
  final CompanyId company(String name) throws ParseException {
    return companies.apply(name.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new ParseException("\"" + name + "\" is no tracked company."));
  }

  private static PartialDate date(String text) throws ParseException {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ParseException("In date: " + e.getMessage() + ".");
    }
  }

  /** The field where it has words in it. */
  private static String words(String field) throws ParseException {
    if (WORDS.contains(field)) return field;
    if (field.equals(COMPANY))
      throw new ParseException("A company is searched by its name, id or ticker, without a wildcard.");
    if (field.equals(DATE))
      throw new ParseException("A date is searched as 2018, 2018-07 or 2018-07-01, without a wildcard.");
    throw new ParseException("There is no field \"" + field + "\"; there are title, body, company, source and date.");
  }
}
