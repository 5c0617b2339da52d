package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins a result and how it changed where one sentence of an article tells the sum and another the change. */
final class OneFigure {
  private OneFigure() {}

  /** The facts in their order, a change joined to the sum that it is of. */
  static List<MergedFact> joined(List<MergedFact> facts) {
    Set<MergedFact> told = new HashSet<>();
    List<MergedFact> joined = new ArrayList<>();
    List<MergedFact> changes = facts.stream().filter(fact -> isChange(fact.fact())).toList();
    for (MergedFact fact : facts) {
      List<MergedFact> own = isSum(fact.fact()) && !changes.isEmpty()
          ? changes.stream().filter(change -> isOf(change, fact)).toList()
          : List.of();
      boolean one = own.size() == 1;
      if (one) told.add(own.getFirst());
      joined.add(one ? with(fact, own.getFirst()) : fact);
    }
    return joined.stream().filter(fact -> !told.contains(fact)).toList();
  }

  private static boolean isSum(Fact fact) {
    return fact.type() == FactType.EARNINGS && fact.amount() != null && fact.change() == null && fact.period() != null;
  }

  private static boolean isChange(Fact fact) {
    return fact.type() == FactType.EARNINGS && fact.amount() == null && fact.change() != null && fact.period() != null;
  }

  private static boolean isOf(MergedFact change, MergedFact sum) {
    Fact one = change.fact();
    Fact two = sum.fact();
    return FactAsk.same(one.company(), two.company()) && Objects.equals(one.period(), two.period())
        && one.modality() == two.modality() && one.products().equals(two.products())
        && one.places().equals(two.places()) && FactSenses.of(change).equals(FactSenses.of(sum)) && shares(change, sum);
  }

  private static boolean shares(MergedFact one, MergedFact two) {
    Set<ArticleId> articles = one.evidence().stream().map(Evidence::article).collect(Collectors.toSet());
    return two.evidence().stream().map(Evidence::article).anyMatch(articles::contains);
  }

  private static MergedFact with(MergedFact sum, MergedFact change) {
    Fact fact = sum.fact();
    Fact whole = new Fact(fact.type(), fact.company(), fact.counterparties(), fact.persons(), fact.products(),
        fact.places(), fact.amount(), change.fact().change(), fact.period(), fact.date(), fact.modality(),
        fact.attributedTo());
    List<Evidence> evidence = new ArrayList<>(sum.evidence());
    evidence.addAll(change.evidence());
    return new MergedFact(sum.id(), whole, evidence, sum.history(), sum.amounts(), sum.sources());
  }
}
