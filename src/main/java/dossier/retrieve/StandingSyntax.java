package dossier.retrieve;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.company.QuestionCompanies;
import dossier.index.Queries;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Queries in Lucene's syntax that are asked of every new article, over passages. A company's name in them means what is
 * about that company, or what names it where mentions are wanted too.
 */
public final class StandingSyntax {
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
   * @param companies those that it names, in order
   */
  public record Read(Query query, Set<CompanyId> companies) {}

  /**
   * Reads a query.
   *
   * @param mentions whether articles count that only mention a company
   * @throws BadQueryException when it cannot be read or asks for too much
   */
  public Read query(String text, boolean mentions) throws BadQueryException {
    Parser parser = new Parser(mentions);
    return new Read(parser.read(text), parser.found);
  }

  /** What has these words in order, in the title or, where {@code titles} is false, the text; null where they have no term. */
  public @Nullable Query phrase(String words, boolean titles) {
    return new Parser(true).plain(words, titles);
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
    private final Set<CompanyId> found = new LinkedHashSet<>();

    Parser(boolean mentions) {
      super(companies);
      this.mentions = mentions;
      // All words that a wildcard stands for count: nothing is ranked, and a new article's word may be a rare one.
      setMultiTermRewriteMethod(MultiTermQuery.CONSTANT_SCORE_REWRITE);
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      if (field.equals(COMPANY)) return about(company(text));
      if (field.equals(ANYWHERE)) {
        Optional<CompanyId> company = whole(text);
        if (company.isPresent()) return about(company.get());
      }
      return super.getFieldQuery(field, text, quoted);
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
