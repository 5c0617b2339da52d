package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closings of agreed deals as plans of their own: a deal that is agreed is still to be completed. */
final class ClosingPlans {
  private static final Pattern DONE = Pattern.compile(
      "\\b(?:" + String.join("|", WordRows.lines("completed-words.txt")) + ")\\b", Pattern.CASE_INSENSITIVE);

  /** What a sentence has before "completes" where that is still to come: "will be paid after Acme completes the purchase". */
  private static final Pattern AWAITED = Pattern.compile(
      "\\b(?:after|once|when|until|before|if|unless)\\b[^,;.]{0,60}$",
      Pattern.CASE_INSENSITIVE);

  /** How the words for a closing begin in {@code fact-stages.tsv}. */
  private static final String COMPLETE = "to complete ";

  private ClosingPlans() {}

  /** One for each deal that is agreed, has not been reported as completed, and of which it was told last when it is to be closed. */
  static List<MergedFact> of(List<MergedFact> facts) {
    List<MergedFact> closings = new ArrayList<>();
    for (MergedFact fact : facts)
      if (fact.fact().type() == FactType.ACQUISITION && fact.fact().modality() == Modality.ASSERTED)
        closing(fact).ifPresent(closings::add);
    return closings;
  }

  /** Whether all that is told of a plan is that a deal is to be completed. */
  static boolean is(MergedFact plan) {
    return plan.fact().type() == FactType.ACQUISITION && plan.fact().modality() == Modality.PLANNED
        && FactState.stage(plan, FactSenses.of(plan)).filter(stage -> stage.startsWith(COMPLETE)).isPresent();
  }

  private static Optional<MergedFact> closing(MergedFact deal) {
    return deal.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.PLANNED && FactDates.planned(each.fact()) != null)
        .map(each -> closing(deal, each))
        .filter(ClosingPlans::is)
        .findFirst()
        .filter(each -> !isCompleted(deal, each));
  }

  /** The deal as planned for when a sentence says that it is to be closed, for what its article says. */
  private static MergedFact closing(MergedFact deal, Evidence telling) {
    Fact whole = deal.fact();
    Fact told = telling.fact();
    Optional<MergedFact.Told> sum = NewestTelling.amount(deal, telling);
    Fact fact = new Fact(whole.type(), whole.company(), whole.counterparties(), List.of(), whole.products(), List.of(),
        sum.map(MergedFact.Told::amount).orElse(null), null, told.period(), told.date(), Modality.PLANNED, null);
    MergedFact.Step step = new MergedFact.Step(Modality.PLANNED, telling.knownBy(), told.date(), telling);
    return new MergedFact(deal.id(), fact, List.of(telling), List.of(step), sum.stream().toList(), 1);
  }

  /** Whether what is known of a deal ends it: it was completed, refused or given up. */
  static boolean isEnd(MergedFact deal) {
    return deal.fact().modality() != Modality.ASSERTED || deal.evidence()
        .stream()
        .anyMatch(ClosingPlans::isDone);
  }

  /** Whether a report since says that it was done. */
  private static boolean isCompleted(MergedFact deal, MergedFact closing) {
    PartialDate told = FactDates.newest(closing);
    return deal.evidence()
        .stream()
        .filter(ClosingPlans::isDone)
        .map(each -> FactDates.appeared(each.dating()))
        .anyMatch(day -> day != null && told != null && day.range().from().isAfter(told.range().from()));
  }

  private static boolean isDone(Evidence evidence) {
    Matcher done = DONE.matcher(evidence.quote());
    while (evidence.fact().modality() == Modality.ASSERTED && done.find())
      if (done.group().endsWith("d") || !AWAITED.matcher(evidence.quote().substring(0, done.start())).find())
        return true;
    return false;
  }
}
