package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.index.IndexSnapshot;
import dossier.question.Question;
import dossier.retrieve.FactSearch;
import java.util.List;
import java.util.Optional;

/** What answers alone where the question asks for it: what merely stands near the words would answer it too badly. */
record StandingProposers(Question question, FactSearch facts, IndexSnapshot snapshot, CompanyCatalog companies) {
  /**
   * How things stand: who holds an office or took it over, how many it has, who a person is, whose a company is, which event of a kind was the latest. Nothing where the question asks for something
   * else; where it asks for one of these, what merely stands near the words answers it too badly to be weighed.
   */
  Optional<List<Proposal>> proposals() {
    SuccessionProposer successors = new SuccessionProposer(question, snapshot);
    if (successors.isAsked()) return Optional.of(successors.proposals());
    QuoteProposer quoted = new QuoteProposer(question, snapshot);
    if (quoted.isAsked()) return Optional.of(quoted.proposals());
    StockProposer stock = new StockProposer(question, snapshot);
    if (stock.isAsked()) return Optional.of(stock.proposals());
    OfficeProposer offices = new OfficeProposer(question, facts, snapshot, companies);
    if (offices.isAsked()) return Optional.of(offices.proposals());
    OwnerProposer owners = new OwnerProposer(question, facts, snapshot);
    if (owners.isAsked()) return Optional.of(owners.proposals());
    Optional<Proposal> latest = new LatestProposer(question, facts, snapshot).proposal();
    if (latest.isPresent()) return latest.map(List::of);
    List<Proposal> person = offices.proposals();
    return person.isEmpty() ? Optional.empty() : Optional.of(person);
  }
}
