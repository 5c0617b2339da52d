package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.TimeRange;
import java.util.Collection;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The queries over facts and statements. Parties are named by {@link dossier.fact.PartyKey}. */
public final class FactQueries {
  private FactQueries() {}

  /** All facts. */
  public static Query facts() {
    return term(Fields.KIND, Fields.FACT_KIND);
  }

  /** All statements. */
  public static Query statements() {
    return term(Fields.KIND, Fields.STATEMENT_KIND);
  }

  /** Facts about a party. */
  public static Query about(Collection<String> parties) {
    return anyOf(Fields.FACT_COMPANY, parties);
  }

  /** Facts with a party on the other side. */
  public static Query counterparty(Collection<String> parties) {
    return anyOf(Fields.FACT_COUNTERPARTY, parties);
  }

  /** Facts with all of these words in the names of the other side. */
  public static Query counterpartyWords(String words) {
    return allWords(Fields.FACT_COUNTERPARTY_WORDS, words);
  }

  /** Facts with all of these words in the names of persons. */
  public static Query person(String words) {
    return allWords(Fields.FACT_PERSON, words);
  }

  /** Facts with all of these words in the names of products. */
  public static Query product(String words) {
    return allWords(Fields.FACT_PRODUCT, words);
  }

  /** Facts of these types. */
  public static Query types(Collection<FactType> types) {
    return anyOf(Fields.FACT_TYPE, types.stream().map(FactType::name).toList());
  }

  /** Facts of these modalities. */
  public static Query modalities(Collection<Modality> modalities) {
    return anyOf(Fields.FACT_MODALITY, modalities.stream().map(Modality::name).toList());
  }

  /** Facts that somebody else than their article claims. */
  public static Query attributed() {
    return term(Fields.FACT_ATTRIBUTED, "yes");
  }

  /** Figures of a period. */
  public static Query period(Period period) {
    return term(Fields.FACT_PERIOD, period.toString());
  }

  /** Facts whose day, period or, where neither is told, day of report may lie in {@code days}. */
  public static Query days(TimeRange days) {
    return Overlap.of(Fields.FACT_DAYS, days.from().toEpochDay(), days.to().toEpochDay() - 1);
  }

  /** Facts with an amount in {@code [least, most]}. */
  public static Query amount(double least, double most) {
    return Overlap.of(Fields.FACT_AMOUNT, least, most);
  }

  /** Facts with an amount in that unit. */
  public static Query unit(String unit) {
    return term(Fields.FACT_UNIT, unit);
  }

  /** Facts and statements of an article. */
  public static Query article(ArticleId article) {
    return term(Fields.ARTICLE, article.value());
  }

  /** Facts and statements of the articles whose ids begin so. */
  public static Query articlePrefix(String digits) {
    return new PrefixQuery(new Term(Fields.ARTICLE, digits));
  }

  /** Statements with all of these words in the speaker's name. */
  public static Query speaker(String words) {
    return allWords(Fields.STATEMENT_SPEAKER, words);
  }

  /** Statements by a speaker of that very name, in upper or lower case. */
  public static Query by(String speaker) {
    return term(Fields.STATEMENT_BY, speaker.strip().toLowerCase(Locale.ROOT));
  }

  /** Statements for one of these parties. */
  public static Query speakingFor(Collection<String> parties) {
    return anyOf(Fields.STATEMENT_COMPANY, parties);
  }

  /** Statements with all of these words. */
  public static Query saying(String words) {
    return allWords(Fields.STATEMENT_WORDS, words);
  }

  private static Query allWords(String field, String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(words))
      all.add(term(field, term.value()), Occur.FILTER);
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : query;
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
