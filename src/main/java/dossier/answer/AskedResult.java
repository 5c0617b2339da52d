package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.text.TimeRange;
import java.util.List;
import java.util.Optional;

/**
 * A result of one company that a question asks for by nothing but its measure and its time: "Acme revenue q3 2013", "what was
 * Acme's profit in 2012?". Facts of just that time and of the whole company answer it, before any sentence that has the words.
 */
record AskedResult(FactWord measure, TimeRange period) {
  /** How far two tellings of one figure may lie apart, as a share of it. */
  private static final double SAME = 0.02;
  /** Letters of a currency's code. */
  private static final int CURRENCY = 3;

  /** What a question asks for; nothing where it names anything besides. */
  static Optional<AskedResult> read(Question question, CompanyCatalog companies) {
    TimeRange period = question.period();
    if (period == null || question.kind() != AnswerKind.HOW_MUCH || question.companyIds().size() != 1)
      return Optional.empty();
    FactAsk ask = FactAskReader.read(question, companies);
    boolean alone = ask.choice().others().isEmpty() && ask.otherSides().isEmpty() && ask.words().size() == 1
        && ask.modalities().isEmpty() && ask.limit() == null;
    return alone && ask.words().getFirst().types().equals(List.of(FactType.EARNINGS))
        ? Optional.of(new AskedResult(ask.words().getFirst(), period))
        : Optional.empty();
  }

  /** The one that most articles tell; nothing where none is told, or others as well. */
  Optional<FactBinding.Bound> of(List<FactBinding.Bound> facts) {
    List<FactBinding.Bound> told = facts.stream().filter(bound -> fits(bound.fact())).toList();
    Optional<FactBinding.Bound> best = told.stream().max((one, other) -> Long.compare(articles(one), articles(other)));
    return best.filter(most -> told.stream()
        .allMatch(other -> isSame(amount(most), amount(other)) || articles(other) < articles(most)));
  }

  private boolean fits(MergedFact merged) {
    Fact fact = merged.fact();
    return measure.fits(merged) && fact.modality() == Modality.ASSERTED && fact.period() != null
        && fact.period().range().equals(period) && fact.products().isEmpty() && fact.places().isEmpty()
        && fact.counterparties().isEmpty() && fact.amount() != null && fact.amount().unit().length() == CURRENCY;
  }

  private static long articles(FactBinding.Bound bound) {
    return bound.fact().evidence().stream().map(Evidence::article).distinct().count();
  }

  private static Amount amount(FactBinding.Bound bound) {
    Amount amount = bound.fact().fact().amount();
    if (amount == null) throw new IllegalStateException("a result without an amount");
    return amount;
  }

  private static boolean isSame(Amount one, Amount other) {
    return one.unit().equals(other.unit()) && Math.abs(one.value() - other.value()) <= SAME * Math.abs(one.value());
  }
}
