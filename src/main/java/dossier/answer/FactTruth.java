package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Modality;
import dossier.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a fact says yes or no to a question. */
final class FactTruth {
  /** Where a plan answers a question for yes or no. */
  private static final Pattern ASKS_PLAN = Pattern.compile(
      "\\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|expect(?:s|ed)?|will|would|going|set|want(?:s|ed)?|agree[sd]?|offer(?:s|ed)?|bid|tr(?:y|ied|ying))\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Optional<Undoing> undoing;

  /**
   * What a fact says.
   *
   * @param value "Yes" or "No"
   * @param told the sentences that tell it
   */
  record Said(String value, List<Evidence> told) {}

  FactTruth(Question question) {
    this.question = question;
    this.undoing = Undoing.asked(question.text());
  }

  /** Whether it is asked whether something was done, not whether it is planned. */
  boolean asksDone() {
    return !ASKS_PLAN.matcher(question.text()).find();
  }

  /** That a deal was done says nothing of whether it was confirmed; nor what was undone by others of whether somebody undid it. */
  Optional<Said> of(FactBinding.Bound bound) {
    if (undoing.isPresent()) return undone(bound, undoing.get());
    if (!bound.act()) return Optional.empty();
    Modality modality = bound.fact().fact().modality();
    String value = switch (modality) {
      case ASSERTED -> "Yes";
      case PLANNED -> asksDone() ? "" : "Yes";
      case REPORTED -> "";
      case DENIED, ENDED -> "No";
    };
    return value.isEmpty() ? Optional.empty() : Optional.of(new Said(value, bound.fact().evidence()));
  }

  /** Yes, where the fact came to nothing and a sentence of it tells that in the way that the question asks about. */
  private Optional<Said> undone(FactBinding.Bound bound, Undoing asked) {
    if (!Premise.isOver(bound.fact().fact())) return Optional.empty();
    List<Evidence> told = bound.fact()
        .evidence()
        .stream()
        .filter(each -> each.fact().modality() == bound.fact().fact().modality())
        .filter(each -> namesCompanies(bound.fact().fact(), each.quote()))
        .filter(each -> asked.place(each.quote()).filter(at -> isDoer(each.quote(), at, asked)).isPresent())
        .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(new Said("Yes", told));
  }

  /** Whether each company of the question is a party or named: what was dropped may be another bid. */
  private boolean namesCompanies(Fact fact, String quote) {
    Set<String> said = FactBinding.terms(quote);
    return question.companies()
        .stream()
        .allMatch(mention -> FactBinding.isParty(mention.company(), fact)
            || said.containsAll(FactBinding.terms(mention.span().of(question.text()))));
  }

  /** Whether whoever the question names before the verb stands before it in the sentence too, and so may have done it. */
  private boolean isDoer(String quote, int verb, Undoing asked) {
    Set<String> doers = asked.doers(question);
    return asked.isMutual() || doers.isEmpty()
        || FactBinding.terms(quote.substring(0, verb)).stream().anyMatch(doers::contains);
  }
}
