package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan as the newest article tells it that says for when it is: its date and its amount are from one article, which is what
 * a line can cite for both.
 */
final class NewestTelling {
  private NewestTelling() {}

  /** The plan for the time told last; as it is where no sentence tells a time. */
  static MergedFact of(MergedFact plan) {
    List<Evidence> dated = plan.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.PLANNED && FactDates.planned(each.fact()) != null)
        .toList();
    return dated.isEmpty() ? plan : told(plan, telling(plan, dated));
  }

  /** The newest; of those that tell the same time the one whose article tells an amount too. */
  private static Evidence telling(MergedFact plan, List<Evidence> dated) {
    Evidence newest = dated.getFirst();
    Set<ArticleId> summed = plan.evidence()
        .stream()
        .filter(each -> each.fact().amount() != null)
        .map(Evidence::article)
        .collect(Collectors.toSet());
    return dated.stream()
        .filter(each -> isOfTime(each, newest) && summed.contains(each.article()))
        .findFirst()
        .orElse(newest);
  }

  private static boolean isOfTime(Evidence one, Evidence other) {
    return Objects.equals(one.fact().date(), other.fact().date())
        && Objects.equals(one.fact().period(), other.fact().period());
  }

  private static MergedFact told(MergedFact plan, Evidence telling) {
    MergedFact alone = of(plan, telling, List.of(telling));
    if (ClosingPlans.is(alone)) return alone;
    return of(plan, telling,
        plan.evidence().stream().filter(each -> each.article().equals(telling.article())).toList());
  }

  private static MergedFact of(MergedFact plan, Evidence telling, List<Evidence> evidence) {
    Fact whole = plan.fact();
    Optional<MergedFact.Told> sum = amount(plan, telling);
    PartialDate date = telling.fact().date();
    Fact fact = new Fact(whole.type(), whole.company(), whole.counterparties(), whole.persons(), whole.products(),
        whole.places(), sum.map(MergedFact.Told::amount).orElse(null), whole.change(), telling.fact().period(), date,
        Modality.PLANNED, whole.attributedTo());
    MergedFact.Step step = new MergedFact.Step(Modality.PLANNED, telling.knownBy(), date, telling);
    return new MergedFact(plan.id(), fact, evidence, List.of(step), sum.stream().toList(), 1);
  }

  /** The amount that a sentence tells, else the most trusted one of its article. */
  static Optional<MergedFact.Told> amount(MergedFact plan, Evidence telling) {
    Amount own = telling.fact().amount();
    if (own != null) return Optional.of(new MergedFact.Told(own, List.of(telling)));
    return plan.amounts()
        .stream()
        .map(told -> new MergedFact.Told(told.amount(),
            told.evidence().stream().filter(each -> each.article().equals(telling.article())).toList()))
        .filter(told -> !told.evidence().isEmpty())
        .findFirst();
  }
}
