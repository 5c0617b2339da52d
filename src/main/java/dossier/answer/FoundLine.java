package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.question.Question;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line that an answer is given in. */
final class FoundLine {
  private final Question question;
  private final CompanyCatalog companies;
  private final boolean made;

  /** @param made whether facts have the deal asked about as more than a plan */
  FoundLine(Question question, CompanyCatalog companies, boolean made) {
    this.question = question;
    this.made = made;
    this.companies = companies;
  }

  /** What was cut out of a sentence, with whom it is about, how sure it is and when it was reported. */
  String of(Proposal proposal, Citation first) {
    if (proposal.origin() != Proposal.Origin.EXTRACT) return proposal.line();
    String subject = question.companyIds()
        .stream()
        .map(companies::find)
        .flatMap(Optional::stream)
        .map(company -> NameThen.told(company, question, proposal.backing()))
        .collect(Collectors.joining(", "));
    List<String> notes = new ArrayList<>();
    if (isRumoured(proposal)) notes.add("rumoured");
    if (!made && isPlanned(proposal)) notes.add("planned");
    PartialDate appeared = FactDates.appeared(first.dating());
    if (appeared != null) notes.add("reported " + appeared.display());
    return (subject.isEmpty() ? "" : subject + ": ") + proposal.line()
        + (notes.isEmpty() ? "" : " – " + String.join(", ", notes));
  }

  /** Whether whatever was cut out is a plan by its best sentence, and no other tells it as done. */
  private static boolean isPlanned(Proposal proposal) {
    String cut = proposal.line();
    return proposal.signs().of(Sign.PLANNED) > 0 && Doubt.isPlanned(proposal.backing().getFirst().text(), cut)
        && proposal.backing().stream().noneMatch(each -> Doubt.isDone(each.text(), cut));
  }

  /** Whether all sentences that tell what was cut out tell it as hearsay. */
  static boolean isRumoured(Proposal proposal) {
    return proposal.cautions().contains(Caution.RUMOUR)
        && proposal.backing()
            .stream()
            .map(Backing::text)
            .filter(text -> Doubt.stands(text, proposal.line()))
            .allMatch(text -> Doubt.isRumoured(text, proposal.line()));
  }
}
