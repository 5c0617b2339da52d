package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how companies stand so that it can be compared: as one article tells it of all, else as it was told of all within a year, else the
 * newest of each.
 */
final class CompareStates {
  /** How many times larger a state may be than another of the same year. */
  private static final double FAR = 1.5;
  /** Years by which states of a row may lie apart. */
  private static final int APART_YEARS = 2;

  private final List<Party> companies;
  private final List<MergedFact> facts;
  private final LocalDate oldest;
  private final LocalDate lately;

  /**
   * @param measure how soon its states are of another time: shares move faster than ranks and numbers of people
   * @param facts of one scope
   */
  CompareStates(CompareMeasure measure, List<Party> companies, List<MergedFact> facts) {
    this.companies = companies;
    this.facts = facts.stream().sorted(FactDates.NEWEST.thenComparing(TimelineView.MOST_TELLING)).toList();
    LocalDate newest = facts.stream()
        .map(FactDates::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    this.oldest = newest.minusYears(APART_YEARS);
    this.lately = newest.minusYears(measure.what() == CompareMeasure.What.STATE ? APART_YEARS : 1);
  }

  /** One for each company; those that are years older than the newest are left out: they compare nothing. */
  List<Optional<MergedFact>> chosen() {
    return ofOneArticle().or(this::ofOneYear).orElseGet(() -> companies.stream().map(this::newest).toList());
  }

  private Optional<List<Optional<MergedFact>>> ofOneArticle() {
    return facts.stream()
        .filter(this::isFresh)
        .flatMap(fact -> fact.evidence().stream())
        .map(Evidence::article)
        .distinct()
        .map(article -> companies.stream().map(company -> in(article, company)).toList())
        .filter(CompareStates::isFull)
        .findFirst();
  }

  private Optional<MergedFact> in(ArticleId article, Party company) {
    List<MergedFact> told = of(company).stream()
        .filter(fact -> fact.evidence().stream().anyMatch(each -> each.article().equals(article)))
        .toList();
    return told.stream().map(fact -> fact.fact().amount()).distinct().count() > 1
        ? Optional.empty()
        : told.stream().findFirst();
  }

  private Optional<List<Optional<MergedFact>>> ofOneYear() {
    return facts.stream()
        .map(FactDates::day)
        .filter(day -> !day.isBefore(lately))
        .distinct()
        .map(day -> companies.stream().map(company -> near(company, day)).toList())
        .filter(CompareStates::isFull)
        .findFirst();
  }

  /** The newest of the year before a day. */
  private Optional<MergedFact> near(Party company, LocalDate day) {
    List<MergedFact> own = of(company);
    return own.stream()
        .filter(fact -> !FactDates.day(fact).isAfter(day) && !FactDates.day(fact).isBefore(day.minusYears(1)))
        .findFirst()
        .filter(fact -> isSteady(fact, own));
  }

  private Optional<MergedFact> newest(Party company) {
    List<MergedFact> own = of(company);
    return own.stream().findFirst().filter(fact -> isFresh(fact) && isSteady(fact, own));
  }

  private List<MergedFact> of(Party company) {
    return facts.stream().filter(fact -> FactAsk.same(company, fact.fact().company())).toList();
  }

  private boolean isFresh(MergedFact fact) {
    return !FactDates.day(fact).isBefore(oldest);
  }

  private static boolean isFull(List<Optional<MergedFact>> chosen) {
    return chosen.stream().allMatch(Optional::isPresent);
  }

  /** Whether nothing told within a year of a state is far from it: else it may be of something else. */
  private static boolean isSteady(MergedFact state, List<MergedFact> all) {
    Amount amount = state.fact().amount();
    LocalDate day = FactDates.day(state);
    for (MergedFact fact : all) {
      Amount other = fact.fact().amount();
      LocalDate told = FactDates.day(fact);
      if (amount == null || other == null || told.isBefore(day.minusYears(1)) || told.isAfter(day.plusYears(1)))
        continue;
      double larger = Math.max(amount.value(), other.value());
      if (larger > FAR * Math.min(amount.value(), other.value())) return false;
    }
    return true;
  }
}
