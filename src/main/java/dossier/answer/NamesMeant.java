package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.NearSpelling;
import dossier.index.IndexSnapshot;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;

/** Asks back which company a name in a question means. */
record NamesMeant(CompanyCatalog companies, String question) {
  /** Asks back for the first nearly spelled name that no article knows as a word of its own; nothing where there is none. */
  Optional<Answer> misspelt(List<NearSpelling> near, IndexSnapshot snapshot) {
    return near.stream()
        .filter(name -> !snapshot.knows(name.surface()))
        .findFirst()
        .map(name -> which(name.span(), name.candidates().stream().map(NearSpelling.Candidate::company).toList()));
  }

  /** Asks back which of the candidates a name means. */
  Answer which(Span name, List<CompanyId> candidates) {
    List<Company> named = candidates.stream().map(companies::find).flatMap(Optional::stream).toList();
    List<String> retries = named.stream()
        .map(company -> question.substring(0, name.start()) + company.name() + question.substring(name.end()))
        .toList();
    return new Answer.WhichCompany(name.of(question), named, retries);
  }
}
