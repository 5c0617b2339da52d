package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.Listing;
import dossier.story.Coverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that list rather than quote one sentence: the latest news on a company, or who it is. */
final class Overview {
  private static final int ITEMS = 3;

  private final CompanyCatalog companies;
  private final IndexSnapshot snapshot;

  Overview(CompanyCatalog companies, IndexSnapshot snapshot) {
    this.companies = companies;
    this.snapshot = snapshot;
  }

  /** The answer, or nothing where the question names no company or goes beyond one. */
  Optional<Answer> answer(Question question, List<String> next) {
    if (question.companyIds().size() != 1) return Optional.empty();
    CompanyId id = question.companyIds().iterator().next();
    return companies.find(id).map(company -> answer(company, question, next));
  }

  private Answer answer(Company company, Question question, List<String> next) {
    Listing.Page page = new Listing(snapshot).stories(company.id(), question.period(), question.asked(), ITEMS);
    if (page.entries().isEmpty()) return new Answer.NoEvidence(List.of());
    List<Citation> citations = new ArrayList<>();
    for (ArticleEntry entry : page.entries())
      citations.add(headline(entry, citations.size() + 1));
    String answer = question.kind() == AnswerKind.NEWS
        ? News.title(page.entries().getFirst().article())
        : who(company, page, question.asked());
    return new Answer.Found(answer, answer, citations, independent(page.entries()), 1, List.of(), next);
  }

  private String who(Company company, Listing.Page page, Instant asked) {
    long mentions = new Listing(snapshot).mentions(company.id(), asked);
    return company.name() + " (" + company.sector() + ", " + company.country() + "): "
        + Counts.of(page.total(), "article")
        + " about it, " + mentions + " more mention it";
  }

  private static int independent(List<ArticleEntry> entries) {
    return Coverage.of(entries.stream().map(ArticleEntry::member).toList()).independentSources();
  }

  private static Citation headline(ArticleEntry entry, int number) {
    return Quotation.of(entry, !entry.article().title().isBlank(), News.opening(entry), number);
  }
}
