package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers the sentences that a view cites, each once. For one view and one thread. */
final class Citing {
  /** Most sentences that one fact cites. */
  static final int MOST = 3;
  /** Sentences of an article that are its lead. */
  private static final int LEAD = 2;

  /** What a sentence counts that appeared at the time which the line names. */
  private static final int SAME_DAY = 3;
  /** What is taken off for an article on how shares moved. */
  private static final int SHARES = 3;

  private final Quoting quoting;
  private final Map<Key, Citation> cited = new LinkedHashMap<>();

  /** Makes a numbered quotation of a sentence. */
  interface Quoting {
    Citation quote(Evidence evidence, int number);
  }

  private record Key(ArticleId article, int sentence) {}

  Citing(Quoting quoting) {
    this.quoting = quoting;
  }

  /** Cites the stored articles, where in them the sentence stands included. */
  static Citing of(IndexSnapshot snapshot) {
    return new Citing((evidence, number) -> {
      ArticleEntry entry = snapshot.find(evidence.article());
      if (entry == null) return alone(evidence, number);
      boolean title = evidence.sentence() == FoundFact.TITLE;
      if (!title && evidence.sentence() >= entry.sentences().size()) return alone(evidence, number);
      Span at = title ? new Span(0, entry.article().title().length()) : entry.sentences().get(evidence.sentence());
      return Quotation.of(entry, title, at, number);
    });
  }

  /** A citation from the evidence alone. */
  static Citation alone(Evidence evidence, int number) {
    Span at = Wording.quotable(evidence.quote(), new Span(0, evidence.quote().length()));
    return new Citation(number, evidence.article(), evidence.title(), evidence.url(), evidence.source(),
        evidence.dating(), at.of(evidence.quote()), evidence.sentence() == FoundFact.TITLE, at, List.of());
  }

  /** Cites the title of a stored article. */
  Citation headline(ArticleEntry entry) {
    return cited.computeIfAbsent(new Key(entry.article().id(), FoundFact.TITLE),
        key -> Quotation.of(entry, true, new Span(0, entry.article().title().length()), cited.size() + 1));
  }

  /** Cites the title of the article that a sentence stands in. */
  Citation title(Evidence evidence) {
    return cite(new Evidence(evidence.fact(), evidence.pattern(), evidence.article(), evidence.url(), evidence.title(),
        evidence.source(), evidence.dating(), evidence.knownBy(), FoundFact.TITLE, evidence.title(),
        evidence.origin()));
  }

  Citation cite(Evidence evidence) {
    return cited.computeIfAbsent(new Key(evidence.article(), evidence.sentence()),
        key -> quoting.quote(evidence, cited.size() + 1));
  }

  /**
   * The evidence that is cited for a fact: one of each amount where sources disagree, then one of each independent source, at
   * most {@value #MOST}; first what says most of the line itself and appeared at the time that the line names, the newest of
   * equals.
   */
  static List<Evidence> chosen(MergedFact fact) {
    List<Evidence> chosen = new ArrayList<>();
    Set<String> origins = new HashSet<>();
    if (fact.disagrees())
      for (MergedFact.Told told : fact.amounts())
      if (chosen.size() < 2 && !told.evidence().isEmpty()) add(told.evidence().getFirst(), chosen, origins);
    MergedFact.Step announced = FactTimes.announced(fact);
    PartialDate day = announced == null ? null : FactDates.appeared(announced.evidence().dating());
    PartialDate near = day != null ? day : FactDates.date(fact);
    IdentityHashMap<Evidence, Integer> merits = new IdentityHashMap<>();
    for (Evidence evidence : fact.evidence())
      merits.put(evidence, merit(evidence, fact.fact(), isOf(day, evidence), isWithin(near, evidence)));
    Comparator<Evidence> telling = Comparator.comparingInt((Evidence evidence) -> merits.getOrDefault(evidence, 0))
        .reversed();
    for (Evidence evidence : fact.evidence().stream().sorted(telling).toList())
      if (chosen.size() < MOST && origins(evidence).stream().noneMatch(origins::contains))
        add(evidence, chosen, origins);
    if (chosen.size() < MOST) amount(fact, telling, chosen).ifPresent(chosen::add);
    if (announced == null && chosen.size() < MOST) day(fact, telling, chosen).ifPresent(chosen::add);
    if (announced != null && chosen.size() < MOST) completion(fact, telling, chosen).ifPresent(chosen::add);
    return chosen;
  }

  /**
   * How well a sentence tells what a line says.
   *
   * @param announces whether it is of the day on which a deal was announced that the line tells as done
   * @param within whether it appeared at the time that the line names
   */
  private static int merit(Evidence evidence, Fact line, boolean announces, boolean within) {
    return said(evidence.fact(), line, announces) + (evidence.sentence() < LEAD ? 1 : 0) + (within ? SAME_DAY : 0)
        + (TitleKinds.of(evidence.title()) == line.type() ? 1 : 0)
        - (TitleKinds.isOfShares(evidence.title()) ? SHARES : 0) - (Titles.isNews(evidence.title()) ? 0 : 1);
  }

  /** What best tells the amount of the line, where no article that is cited does. */
  private static Optional<Evidence> amount(MergedFact fact, Comparator<Evidence> telling, List<Evidence> chosen) {
    Set<ArticleId> articles = chosen.stream().map(Evidence::article).collect(Collectors.toSet());
    List<Evidence> amounts = fact.evidence()
        .stream()
        .filter(each -> fact.fact().amount() != null && fact.fact().amount().equals(each.fact().amount()))
        .toList();
    return amounts.stream().anyMatch(each -> articles.contains(each.article()))
        ? Optional.empty()
        : amounts.stream().min(telling);
  }

  /** What best tells the day, month or year of the line, where no article that is cited does or is of that time. */
  private static Optional<Evidence> day(MergedFact fact, Comparator<Evidence> telling, List<Evidence> chosen) {
    PartialDate day = fact.fact().date();
    if (day == null || chosen.stream().anyMatch(each -> isWithin(day, each))) return Optional.empty();
    Set<ArticleId> articles = chosen.stream().map(Evidence::article).collect(Collectors.toSet());
    List<Evidence> days = fact.evidence().stream().filter(each -> day.equals(each.fact().date())).toList();
    return days.stream().anyMatch(each -> articles.contains(each.article()))
        ? Optional.empty()
        : days.stream().min(telling);
  }

  /** Of a deal that was announced before it was done, what best tells that it was done, in an article of that time. */
  private static Optional<Evidence> completion(MergedFact fact, Comparator<Evidence> telling, List<Evidence> chosen) {
    Set<ArticleId> articles = chosen.stream().map(Evidence::article).collect(Collectors.toSet());
    return fact.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.ASSERTED && isWithin(fact.fact().date(), each)
            && !articles.contains(each.article()))
        .min(telling);
  }

  private static boolean isOf(@Nullable PartialDate day, Evidence evidence) {
    return day != null && day.equals(FactDates.appeared(evidence.dating()));
  }

  /** Whether it appeared on the day, or in the month or year, that the line names. */
  private static boolean isWithin(@Nullable PartialDate time, Evidence evidence) {
    PartialDate appeared = FactDates.appeared(evidence.dating());
    return time != null && appeared != null && time.range().overlaps(appeared.range());
  }

  /**
   * How much of what a line says a sentence says too: how sure it is counts most, then who, how much and when.
   *
   * @param announces whether it is of the day on which a deal was announced that the line tells as done
   */
  private static int said(Fact told, Fact line, boolean announces) {
    int said = told.modality() == line.modality() || announces ? 4 : 0;
    if (!line.counterparties().isEmpty() && !told.counterparties().isEmpty()) said += 2;
    Amount amount = line.amount();
    if (amount != null && amount.equals(told.amount())) said += 2;
    if (line.date() != null && line.date().equals(told.date())) said++;
    return said;
  }

  private static void add(Evidence evidence, List<Evidence> chosen, Set<String> origins) {
    chosen.add(evidence);
    origins.addAll(origins(evidence));
  }

  /** Names of what it rests on: evidence that shares one rests on one source. */
  private static List<String> origins(Evidence evidence) {
    return evidence.origin().lines().toList();
  }
}
