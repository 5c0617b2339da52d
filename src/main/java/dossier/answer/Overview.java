package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.Listing;
import dossier.retrieve.RelatedTerms;
import dossier.story.Coverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Answers that list rather than quote one sentence: the latest news on a company, or who it is. News of something are those whose
 * title or lead tells of it; where there are none, nothing is listed.
 */
final class Overview {
  private static final int ITEMS = 3;
  /** Stories among which those of what is asked for are looked for. */
  private static final int LOOKED_AT = 60;
  private static final Set<String> PLAIN = Set.copyOf(WordRows.lines("news-words.txt"));
  /** How sure a list of headlines is, which nothing but its order can make wrong. */
  private static final double LISTED = 0.95;
  /** The same where the newest is over a year old: later news may not have been taken in. */
  private static final double STALE = 0.7;
  /** Where only words, not the kind of event, tell that a story is of what is asked for. */
  private static final double BY_WORDS = 0.75;

  private final CompanyCatalog companies;
  private final IndexSnapshot snapshot;

  Overview(CompanyCatalog companies, IndexSnapshot snapshot) {
    this.companies = companies;
    this.snapshot = snapshot;
  }

  /** The answer, or nothing where the question names no company or goes beyond one, or no story tells of what it asks for. */
  Optional<Answer> answer(Question question, List<String> next) {
    if (question.companyIds().size() != 1) return Optional.empty();
    CompanyId id = question.companyIds().iterator().next();
    return companies.find(id).flatMap(company -> answer(company, question, next));
  }

  private Optional<Answer> answer(Company company, Question question, List<String> next) {
    List<String> topic = question.kind() == AnswerKind.NEWS ? topic(question) : List.of();
    Listing.Page page = new Listing(snapshot).stories(company.id(), question.period(), question.asked(),
        topic.isEmpty() ? ITEMS : LOOKED_AT);
    List<ArticleEntry> entries = page.entries().stream().filter(entry -> tells(entry, topic)).limit(ITEMS).toList();
    if (entries.isEmpty()) return topic.isEmpty() ? Optional.of(new Answer.NoEvidence(List.of())) : Optional.empty();
    List<Citation> citations = new ArrayList<>();
    for (ArticleEntry entry : entries)
      citations.add(headline(entry, citations.size() + 1));
    String answer = question.kind() == AnswerKind.NEWS
        ? News.title(entries.getFirst().article())
        : who(company, page, question.asked());
    boolean old = question.period() == null && Cautions.old(citations, question.asked());
    double sure = !topic.isEmpty() ? BY_WORDS : old ? STALE : LISTED;
    List<Caution> cautions = new ArrayList<>();
    if (sure < Inquiry.SURE) cautions.add(Caution.UNSURE);
    if (old) cautions.add(Caution.OLD_EVIDENCE);
    return Optional.of(new Answer.Found(answer, answer, citations, independent(entries), sure, cautions, next));
  }

  /** The words that say what the news are to be of. */
  private static List<String> topic(Question question) {
    return question.keywords()
        .stream()
        .map(at -> at.of(question.text()).toLowerCase(Locale.ROOT))
        .filter(word -> !PLAIN.contains(word))
        .toList();
  }

  /** Whether title or lead has each of the words, or one that means the same. */
  private static boolean tells(ArticleEntry entry, List<String> topic) {
    if (topic.isEmpty()) return true;
    String lead = entry.sentences().isEmpty() ? "" : entry.sentences().getFirst().of(entry.article().body());
    Set<String> told = RelatedTerms.told(entry.article().title() + " " + lead);
    return topic.stream()
        .flatMap(word -> FactBinding.terms(word).stream())
        .allMatch(term -> told.contains(term) || RelatedTerms.of(term).stream().anyMatch(told::contains));
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
