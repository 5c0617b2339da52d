package dossier.retrieve;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.company.QuestionCompanies;
import dossier.index.Queries;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Queries in Lucene's syntax that are asked of every new article, over passages. A company's name in them means what is
 * about that company, or what names it where mentions are wanted too.
 */
public final class StandingSyntax {
  private static final Query NOTHING = new MatchNoDocsQuery("about no such company");
  private final Function<String, Optional<CompanyId>> companies;
  private final Function<String, QuestionCompanies> named;

  /** Reads companies of {@code catalog}, in words with {@code linker}. */
  public StandingSyntax(CompanyCatalog catalog, CompanyLinker linker) {
    this.companies = name -> catalog.companies()
        .stream()
        .filter(company -> company.id().value().equals(name) || names(company).anyMatch(name::equalsIgnoreCase))
        .map(Company::id)
        .findFirst();
    this.named = linker::readQuestion;
  }

  private static Stream<String> names(Company company) {
    return Stream.of(List.of(company.name()), company.aliases(), company.former(), company.tickers())
        .flatMap(List::stream);
  }

  /**
   * A query that was read.
   *
   * @param query as it stands, a company outside the catalogue being its names anywhere
   * @param companies those of the catalogue that it names, in order
   * @param outside what stands in it for each company outside the catalogue of which an article must be about; empty where its names suffice
   */
  public record Read(Query query, Set<CompanyId> companies, Map<String, Query> outside) {
    public Read {
      outside = Map.copyOf(outside);
    }

    /** What may be wanted, whatever an article is about. */
    public Query candidates() {
      return replaced(query, false, (own, prohibited) -> prohibited ? NOTHING : own);
    }

    /** What is wanted of articles that are about these of the companies outside the catalogue and no other of them. */
    public Query about(Set<String> names) {
      Set<Query> told = names.stream().map(outside::get).filter(Objects::nonNull).collect(Collectors.toSet());
      return replaced(query, false,
          (own, prohibited) -> !told.contains(own) ? NOTHING : prohibited ? MatchAllDocsQuery.INSTANCE : own);
    }

    private Query replaced(Query part, boolean prohibited, Replacement replacement) {
      if (outside.containsValue(part)) return replacement.of(part, prohibited);
      if (!(part instanceof BooleanQuery all)) return part;
      BooleanQuery.Builder builder = new BooleanQuery.Builder()
          .setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
      for (BooleanClause clause : all.clauses())
        builder.add(replaced(clause.query(), prohibited ^ clause.isProhibited(), replacement), clause.occur());
      return builder.build();
    }
  }

  /** What stands in a query in place of a company. */
  private interface Replacement {
    /** @param prohibited whether what it matches is left out */
    Query of(Query own, boolean prohibited);
  }

  /** Companies outside the catalogue that somebody tracks. */
  public interface Outside {
    /** All names of the company that is called {@code text}; none where there is no such company. */
    List<String> names(String text);
  }

  /**
   * Reads a query.
   *
   * @param mentions whether articles count that only mention a company
   * @throws BadQueryException when it cannot be read or asks for too much
   */
  public Read query(String text, boolean mentions, Outside outside) throws BadQueryException {
    Parser parser = new Parser(mentions, outside);
    Query query = parser.read(text);
    return new Read(query, parser.found, mentions ? Map.of() : parser.others);
  }

  /** What has these words in order, in the title or, where {@code titles} is false, the text; null where they have no term. */
  public @Nullable Query phrase(String words, boolean titles) {
    return new Parser(true, text -> List.of()).plain(words, titles);
  }

  /** What concerns one of the companies. */
  public static Query concerning(List<CompanyId> companies, boolean mentions) {
    if (mentions) return Queries.names(companies);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    companies.forEach(company -> any.add(Queries.about(company), Occur.SHOULD));
    return any.build();
  }

  private final class Parser extends SyntaxQueries {
    private final boolean mentions;
    private final Outside outside;
    private final Set<CompanyId> found = new LinkedHashSet<>();
    private final Map<String, Query> others = new LinkedHashMap<>();

    Parser(boolean mentions, Outside outside) {
      super(companies);
      this.mentions = mentions;
      this.outside = outside;
      // All words that a wildcard stands for count: nothing is ranked, and a new article's word may be a rare one.
      setMultiTermRewriteMethod(MultiTermQuery.CONSTANT_SCORE_REWRITE);
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      if (field.equals(COMPANY) || field.equals(ANYWHERE)) {
        Query other = other(outside.names(text));
        if (other != null) return other;
      }
      if (field.equals(COMPANY)) return about(company(text));
      if (field.equals(ANYWHERE)) {
        Optional<CompanyId> company = whole(text);
        if (company.isPresent()) return about(company.get());
      }
      return super.getFieldQuery(field, text, quoted);
    }

    /** In quotation marks: the names of companies outside the catalogue have several words. */
    @Override
    protected @Nullable Query getFieldQuery(String field, String text, int slop) throws ParseException {
      Query other = field.equals(ANYWHERE) && slop == 0 ? other(outside.names(text)) : null;
      return other == null ? super.getFieldQuery(field, text, slop) : other;
    }

    /** What has one of the names of a company outside the catalogue; null where there is none. */
    private @Nullable Query other(List<String> names) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String name : names) {
        Query each = plain(name, false);
        if (each != null) any.add(each, Occur.SHOULD);
      }
      BooleanQuery query = any.build();
      if (query.clauses().isEmpty()) return null;
      others.put(names.getFirst(), query);
      return query;
    }

    /** The company that the whole of {@code text} names. */
    private Optional<CompanyId> whole(String text) {
      List<CompanyMention> certain = named.apply(text).certain();
      return certain.size() == 1 && certain.getFirst().span().length() == text.length()
          ? Optional.of(certain.getFirst().company())
          : Optional.empty();
    }

    private Query about(CompanyId company) {
      found.add(company);
      return concerning(List.of(company), mentions);
    }

    private @Nullable Query plain(String words, boolean titles) {
      Query title = createPhraseQuery(Queries.TITLE, words);
      return titles ? title : anywhere(createPhraseQuery(Queries.BODY, words), title);
    }
  }
}
