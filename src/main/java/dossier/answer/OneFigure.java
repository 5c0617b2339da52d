package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins a result and how it changed where one sentence of an article tells the sum and another the change. */
final class OneFigure {
  private OneFigure() {}

  /** The facts in their order, what one article tells of one figure in title and text joined. */
  static List<MergedFact> told(List<MergedFact> facts) {
    List<MergedFact> titles = facts.stream().filter(OneFigure::isTitle).toList();
    if (titles.isEmpty()) return facts;
    Set<MergedFact> joined = new HashSet<>();
    Map<MergedFact, MergedFact> whole = new HashMap<>();
    for (MergedFact title : titles)
      facts.stream()
          .filter(fact -> !titles.contains(fact) && !joined.contains(fact) && isOfTitle(title, fact))
          .findFirst()
          .ifPresent(fact -> {
            joined.add(fact);
            whole.put(title, with(title, fact.evidence(), title.fact().change()));
          });
    return facts.stream().filter(fact -> !joined.contains(fact)).map(fact -> whole.getOrDefault(fact, fact)).toList();
  }

  private static boolean isTitle(MergedFact fact) {
    return fact.fact().type() == FactType.METRIC && fact.fact().amount() != null
        && fact.evidence().stream().allMatch(each -> each.sentence() == FoundFact.TITLE);
  }

  /** Whether the text below a title tells its figure of no more than the title does. */
  private static boolean isOfTitle(MergedFact title, MergedFact text) {
    Fact one = title.fact();
    Fact two = text.fact();
    return two.type() == one.type() && FactAsk.same(one.company(), two.company())
        && Objects.equals(one.amount(), two.amount()) && one.modality() == two.modality()
        && Objects.equals(one.period(), two.period()) && one.products().containsAll(two.products())
        && one.places().containsAll(two.places()) && FactSenses.of(title).equals(FactSenses.of(text))
        && shares(title, text);
  }

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
      joined.add(one ? with(fact, own.getFirst().evidence(), own.getFirst().fact().change()) : fact);
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

  private static MergedFact with(MergedFact figure, List<Evidence> more, @Nullable Double change) {
    List<Evidence> evidence = new ArrayList<>(figure.evidence());
    evidence.addAll(more);
    return figure.withFact(figure.fact().withChange(change)).withEvidence(evidence);
  }
}
