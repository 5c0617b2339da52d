package dossier.index;

import dossier.article.ArticleId;
import dossier.company.CompanyId;
import dossier.story.StoryId;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The queries that the schema answers, so that no other package knows its fields. */
public final class Queries {
  /** The field of titles, analysed. */
  public static final String TITLE = Fields.TITLE;
  /** The field of passage texts, analysed. */
  public static final String BODY = Fields.BODY;
  /** The field of publishers' names, analysed. */
  public static final String SOURCE = Fields.SOURCE;
  /** Newest first; undated ones last. */
  public static final Sort NEWEST = new Sort(new SortedNumericSortField(Fields.PUBLISHED, SortField.Type.LONG, true,
      SortedNumericSelector.Type.MIN, Long.MIN_VALUE));

  private Queries() {}

  /** All passages. */
  public static Query passages() {
    return new TermQuery(new Term(Fields.KIND, Fields.PASSAGE_KIND));
  }

  /** All articles. */
  public static Query articles() {
    return new TermQuery(new Term(Fields.KIND, Fields.ARTICLE_KIND));
  }

  /** A term of the passage's text, as {@link NewsAnalyzer} gives it. */
  public static Query inBody(String term) {
    return new TermQuery(bodyTerm(term));
  }

  /** A term of the title, as {@link NewsAnalyzer} gives it. */
  public static Query inTitle(String term) {
    return new TermQuery(new Term(Fields.TITLE, term));
  }

  /** The index's own form of a term of the passage's text, for statistics. */
  public static Term bodyTerm(String term) {
    return new Term(Fields.BODY, term);
  }

  /** What names one of {@code companies}, in passage or title, or is about it. */
  public static Query names(Collection<CompanyId> companies) {
    return new TermInSetQuery(Fields.COMPANY, companies.stream().map(id -> new BytesRef(id.value())).toList());
  }

  /** What is about {@code company}. */
  public static Query about(CompanyId company) {
    return new TermQuery(new Term(Fields.ABOUT, company.value()));
  }

  /** Articles that only mention {@code company}. */
  public static Query mentions(CompanyId company) {
    return new TermQuery(new Term(Fields.MENTIONED, company.value()));
  }

  /** Articles that name a company outside the catalogue, by one of these keys, see {@link dossier.fact.PartyKey}. */
  public static Query namesOutside(Collection<String> keys) {
    return new TermInSetQuery(Fields.OUTSIDE, keys.stream().map(BytesRef::new).toList());
  }

  /** What is about one of {@code companies}. */
  public static Query aboutAny(Collection<CompanyId> companies) {
    return new TermInSetQuery(Fields.ABOUT, companies.stream().map(id -> new BytesRef(id.value())).toList());
  }

  /** These articles. */
  public static Query articles(Collection<ArticleId> ids) {
    return new TermInSetQuery(Fields.ARTICLE, ids.stream().map(id -> new BytesRef(id.value())).toList());
  }

  /** Articles taken in after a moment and no later than another. */
  public static Query arrived(Instant after, Instant upTo) {
    return LongField.newRangeQuery(Fields.ARRIVED, after.toEpochMilli() + 1, upTo.toEpochMilli());
  }

  /** Articles of a story. */
  public static Query story(StoryId story) {
    return new TermQuery(new Term(Fields.STORY, story.opener().value()));
  }

  /** Articles that were read from a feed or page at {@code address}. */
  public static Query via(String address) {
    return new TermQuery(new Term(Fields.VIA, address));
  }

  /** Articles of a publisher, by its name in upper or lower case. */
  public static Query publisher(String name) {
    return new TermQuery(new Term(Fields.PUBLISHER, name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Documents of a publisher whose name has all these terms, as {@link NewsAnalyzer} gives them. */
  public static Query publishedBy(Collection<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(new TermQuery(new Term(Fields.SOURCE, term)), Occur.MUST));
    return query.build();
  }

  /** What has no publisher. */
  public static Query withoutPublisher() {
    return new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new FieldExistsQuery(Fields.SOURCE), Occur.MUST_NOT)
        .build();
  }

  /** What had certainly appeared by {@code moment}. */
  public static Query knownBy(Instant moment) {
    return LongField.newRangeQuery(Fields.KNOWN_BY, Long.MIN_VALUE, moment.toEpochMilli());
  }

  /** What had certainly appeared by {@code to} and not by {@code after}. */
  public static Query knownBetween(Instant after, Instant to) {
    return LongField.newRangeQuery(Fields.KNOWN_BY, after.toEpochMilli() + 1, to.toEpochMilli());
  }

  /** Articles that name one of these companies outside the catalogue, by {@link dossier.fact.PartyKey}. */
  public static Query outside(Collection<String> keys) {
    return new TermInSetQuery(Fields.OUTSIDE, keys.stream().map(BytesRef::new).toList());
  }

  /** What may have appeared in {@code days}. */
  public static Query dated(TimeRange days) {
    return Overlap.of(Fields.DATE, days.from().toEpochDay(), days.to().toEpochDay() - 1);
  }

  /** What has no date. */
  public static Query undated() {
    return new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new FieldExistsQuery(Fields.PUBLISHED), Occur.MUST_NOT)
        .build();
  }
}
