package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.Comparator;
import java.util.List;

/** What facts tell of the deal between the two sides that a question names. */
record DealsTold(FactChooser facts, Premise premise) {
  /** The facts of that deal, those with most sources first, without attempts that came to nothing before it was made after all. */
  List<FactBinding.Bound> own() {
    List<FactBinding.Bound> all = facts.bound()
        .stream()
        .filter(bound -> premise.isOfSides(bound.fact().fact()))
        .sorted(Comparator.comparingInt((FactBinding.Bound bound) -> bound.fact().sources()).reversed())
        .toList();
    return all.stream().filter(bound -> !isOvertaken(bound.fact(), all)).toList();
  }

  private static boolean isOvertaken(MergedFact fact, List<FactBinding.Bound> all) {
    return Premise.isOverAsWhole(fact.fact()) && all.stream()
        .map(FactBinding.Bound::fact)
        .anyMatch(other -> isDoneAsWhole(other.fact()) && FactDates.date(other) != null
            && FactDates.day(fact).isBefore(FactDates.day(other)));
  }

  private static boolean isDoneAsWhole(Fact fact) {
    return fact.modality() == Modality.ASSERTED && fact.products().isEmpty();
  }

  /** Whether any fact of that deal, or of a part of it, has it as done. */
  boolean isDone() {
    return facts.all()
        .stream()
        .filter(fact -> premise.isOfSides(fact.fact()) && fact.fact().modality() == Modality.ASSERTED)
        .anyMatch(fact -> !isAgreedOnly(fact));
  }

  /** Whether it is told as so, and its sentences only tell of an agreement. */
  static boolean isAgreedOnly(MergedFact fact) {
    return fact.fact().modality() == Modality.ASSERTED && FactState.verb(fact, FactSenses.of(fact)).isPresent();
  }

  /** Whether others, as articles told since, bought what {@code open} has only as a plan or a rumour. */
  boolean isMadeByOthers(MergedFact open) {
    return premise.instead(facts.all())
        .filter(others -> others.fact().modality() == Modality.ASSERTED)
        .filter(others -> !FactDates.reportedDay(others).isBefore(FactDates.day(open)))
        .isPresent();
  }
}
