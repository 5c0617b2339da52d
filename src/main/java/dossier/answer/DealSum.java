package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a deal that is to be closed costs, where other reports of the same deal tell it. */
final class DealSum {
  /** Days by which reports of one deal lie apart before it is closed. */
  private static final int APART = 150;
  private static final Pattern STAKE = Pattern.compile("\\b(?:stakes?|shares|interests?)\\b");
  private static final double LEAST = 10_000;

  private DealSum() {}

  /** The closing with the sum of its deal and a sentence that tells it; as it is where it has one or none is told. */
  static MergedFact of(MergedFact closing, List<MergedFact> facts) {
    if (closing.fact().amount() != null) return closing;
    return facts.stream()
        .filter(fact -> isDeal(fact) && isOf(fact, closing))
        .max(Comparator.comparingInt(fact -> fact.amounts().getFirst().evidence().size()))
        .flatMap(deal -> with(deal.amounts().getFirst(), closing))
        .orElse(closing);
  }

  private static boolean isDeal(MergedFact fact) {
    Amount amount = fact.fact().amount();
    return fact.fact().type() == FactType.ACQUISITION && fact.fact().modality() == Modality.ASSERTED && amount != null
        && !fact.amounts().isEmpty() && !fact.amounts().getFirst().evidence().isEmpty()
        && fact.amounts().getFirst().amount().equals(amount) && Figures.kind(amount.unit()) == Figures.Kind.MONEY
        && amount.value() >= LEAST;
  }

  /** Whether both are of one deal: the same two sides, the same thing, at about the same time. */
  private static boolean isOf(MergedFact deal, MergedFact closing) {
    Fact one = deal.fact();
    Fact other = closing.fact();
    return !other.counterparties().isEmpty() && PartyKey.of(one.company()).equals(PartyKey.of(other.company()))
        && one.counterparties().stream().anyMatch(side -> FactAsk.same(side, other.counterparties().getFirst()))
        && isThing(one.products(), other.products()) && isNear(FactDates.newest(deal), FactDates.newest(closing));
  }

  /** Whole companies, stakes in one company, or things that are the same at heart: "handset business" and "phone business". */
  private static boolean isThing(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) return some.isEmpty() && others.isEmpty();
    boolean stake = STAKE.matcher(some.getFirst() + " " + others.getFirst()).find();
    return stake
        ? SameThings.words(some).equals(SameThings.words(others))
        : last(some.getFirst()).equals(last(others.getFirst()));
  }

  private static String last(String thing) {
    return thing.substring(thing.lastIndexOf(' ') + 1);
  }

  private static boolean isNear(@Nullable PartialDate deal, @Nullable PartialDate closing) {
    return deal != null && closing != null && deal.range().from().plusDays(APART).isAfter(closing.range().from());
  }

  /** With a sentence of the article that tells the closing, else of one whose title is on a deal, the newest of equals. */
  private static Optional<MergedFact> with(MergedFact.Told told, MergedFact closing) {
    Evidence telling = closing.evidence().getFirst();
    return told.evidence()
        .stream()
        .filter(each -> !each.knownBy().isAfter(telling.knownBy()))
        .max(Comparator.comparing((Evidence each) -> each.article().equals(telling.article()))
            .thenComparing(each -> TitleKinds.of(each.title()) == FactType.ACQUISITION)
            .thenComparing(Evidence::knownBy))
        .map(each -> with(told.amount(), each, closing));
  }

  private static MergedFact with(Amount amount, Evidence telling, MergedFact closing) {
    List<Evidence> evidence = new ArrayList<>(closing.evidence());
    evidence.add(telling);
    return new MergedFact(closing.id(), closing.fact().withAmount(amount), evidence, closing.history(),
        List.of(new MergedFact.Told(amount, List.of(telling))), closing.sources());
  }
}
