package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.name.Name;
import dossier.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trade of the companies that a question asks for: "which law firm" is not answered by a chipmaker that the catalogue knows. */
final class AskedTrade {
  /** A trade with how questions ask for its companies, and the sectors in which they may be. */
  private record Trade(Pattern asked, Set<String> sectors) {}

  private static final List<Trade> TRADES = WordRows.of("asked-trades.tsv", 3)
      .stream()
      .map(cells -> new Trade(asked(cells.get(1)), Set.of(cells.get(2).split(", ", -1))))
      .toList();

  private final CompanyCatalog companies;
  private final @Nullable Trade trade;

  AskedTrade(Question question, CompanyCatalog companies) {
    this.companies = companies;
    this.trade = TRADES.stream()
        .filter(each -> each.asked().matcher(question.text()).find())
        .findFirst()
        .orElse(null);
  }

  private static Pattern asked(String words) {
    return Pattern.compile(
        "\\b(?:which|what|who (?:is|was|are|were) the)(?: of the)?(?: (?!(?:is|was|are|were|did|does|do|has|had|of)\\b)[\\w.&-]+){0,3}? (?:"
            + words.replace(", ", "|") + ")s?(?![\\w'’-])",
        Pattern.CASE_INSENSITIVE);
  }

  /** Whether none of the companies that are its answer is of another trade. */
  boolean bears(Proposal proposal) {
    if (trade == null || (proposal.origin() != Origin.EXTRACT && proposal.origin() != Origin.FACT)) return true;
    Trade asked = trade;
    Backing sentence = proposal.backing().getFirst();
    return sentence.names()
        .stream()
        .filter(name -> isIn(name, proposal.answer(), sentence))
        .flatMap(name -> sector(name.company()).stream())
        .allMatch(asked.sectors()::contains);
  }

  private static boolean isIn(Name name, String answer, Backing sentence) {
    return name.company() != null
        && answer.contains(name.span()
            .of(sentence.inTitle()
                ? sentence.entry().article().title()
                : sentence.entry().article().body()));
  }

  private Optional<String> sector(@Nullable CompanyId company) {
    return company == null ? Optional.empty() : companies.find(company).map(Company::sector);
  }
}
