package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.index.NewsAnalyzer;
import dossier.name.Party;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a fact binds the parts of a question: its companies, names, relation and words. */
final class FactBinding {
  /** Words for what a buyer gives, where no word says what for. */
  private static final Pattern PAYS = Pattern.compile(
      "\\b(?:pay|pays|paid|paying|price|cost|costs|worth|bid|offer|offered|buyout|outbid|deal|valued?|shell out|premium|owns)\\b",
      Pattern.CASE_INSENSITIVE);
  /** A company weighs like a term that one passage in a thousand has. */
  private static final double COMPANY_WEIGHT = 6.9;
  /** What a word counts that the cited sentence says and no slot holds. */
  private static final double SAID = 0.9;
  /** What a related word counts beside the question's own. */
  private static final double RELATED = 0.85;
  /** What a word counts that only the article's title says. */
  private static final double TITLE = 0.6;
  /** What a company counts that is named in the sentence but is no party of the fact. */
  private static final double NAMED = 0.7;
  /** Pieces of evidence that are looked at, newest first and the oldest. */
  private static final int EVIDENCE = 12;

  private final Question question;
  private final Set<CompanyId> asked;
  private final List<QuestionTerm> terms;
  private final CompanyCatalog companies;
  private final List<FactWord> words;
  private final Set<String> wordTerms = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final double whole;
  private final Sides sides;
  private final AskedAct act;

  /**
   * A fact with how much of the question it carries.
   *
   * @param evidence the sentence of it that carries most
   * @param share of the question's weight, 0 to 1
   * @param unboundNames share of the question's weight in names that the fact does not carry
   * @param sides whether the question's order of the parties is told and the fact has it so
   * @param act whether it tells the act that a question for yes or no asks about
   */
  record Bound(MergedFact fact, Evidence evidence, double share, double unboundNames, boolean sides, boolean act) {}

  FactBinding(Question question, List<QuestionTerm> terms, CompanyCatalog companies) {
    this.question = question;
    this.asked = question.companyIds();
    this.terms = terms;
    this.companies = companies;
    this.sides = new Sides(question);
    this.act = new AskedAct(question);
    this.words = FactWord.in(question.text());
    for (FactWord word : words)
      word.words()
          .matcher(question.text())
          .results()
          .forEach(at -> NewsAnalyzer.INSTANCE.terms(at.group()).forEach(term -> wordTerms.add(term.value())));
    question.keywords()
        .stream()
        .map(at -> at.of(question.text()))
        .filter(FactBinding::isName)
        .forEach(name -> NewsAnalyzer.INSTANCE.terms(name).forEach(term -> names.add(term.value())));
    this.whole = terms.stream().mapToDouble(QuestionTerm::weight).sum() + COMPANY_WEIGHT * asked.size();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
  }

  /** Kinds of facts that the question's words choose; empty where they choose none. */
  Set<FactType> types() {
    Set<FactType> types = new HashSet<>();
    words.forEach(word -> types.addAll(word.types()));
    if (types.isEmpty() && PAYS.matcher(question.text()).find()) types.add(FactType.ACQUISITION);
    return types;
  }

  /** How {@code fact} binds the question; nothing where it contradicts it or lacks one of its companies. */
  Optional<Bound> of(MergedFact fact) {
    List<Evidence> naming = evidence(fact).stream()
        .filter(evidence -> namesCompanies(fact.fact(), evidence))
        .toList();
    if (naming.isEmpty() || contradictsSides(fact.fact())) return Optional.empty();
    boolean fits = words.stream().anyMatch(word -> word.fits(fact));
    if (!words.isEmpty() && !fits) return Optional.empty();
    Set<String> slots = slots(fact.fact());
    return naming.stream()
        .map(evidence -> bound(fact, evidence, fits, slots))
        .max(Comparator.comparingDouble((Bound bound) -> bound.share() - bound.unboundNames()));
  }

  private static List<Evidence> evidence(MergedFact fact) {
    List<Evidence> all = fact.evidence();
    if (all.size() <= EVIDENCE) return all;
    List<Evidence> some = new ArrayList<>(all.subList(0, EVIDENCE - 1));
    some.add(all.getLast());
    return some;
  }

  private boolean namesCompanies(Fact fact, Evidence evidence) {
    for (CompanyId company : asked)
      if (share(company, fact, evidence) == 0) return false;
    return true;
  }

  /**
   * How a piece of evidence that names all companies of the question binds it.
   *
   * @param fits whether a word of the question means such facts
   * @param slots terms of the names in the fact
   */
  private Bound bound(MergedFact fact, Evidence evidence, boolean fits, Set<String> slots) {
    Set<String> said = RelatedTerms.told(evidence.quote());
    Set<String> title = NewsAnalyzer.INSTANCE.values(evidence.title());
    double bound = 0;
    double unnamed = 0;
    for (QuestionTerm term : terms) {
      double share = fits && wordTerms.contains(term.value()) ? 1 : share(term, slots, said, title);
      bound += share * term.weight();
      if (share < TITLE && names.contains(term.value())) unnamed += term.weight();
    }
    for (CompanyId company : asked)
      bound += share(company, fact.fact(), evidence) * COMPANY_WEIGHT;
    double all = Math.max(whole, 1e-9);
    return new Bound(fact, evidence, bound / all, unnamed / all, sides(fact.fact()),
        act.isTold(fits ? joined(said, wordTerms) : said));
  }

  private static Set<String> joined(Set<String> one, Set<String> other) {
    Set<String> joined = new HashSet<>(one);
    joined.addAll(other);
    return joined;
  }

  private static double share(QuestionTerm term, Set<String> slots, Set<String> said, Set<String> title) {
    if (slots.contains(term.value())) return 1;
    if (said.contains(term.value())) return SAID;
    if (term.related().stream().anyMatch(said::contains)) return RELATED;
    return title.contains(term.value()) ? TITLE : 0;
  }

  private double share(CompanyId company, Fact fact, Evidence evidence) {
    if (isParty(company, fact)) return 1;
    Optional<Company> known = companies.find(company);
    if (known.isEmpty()) return 0;
    String name = known.get().name().toLowerCase(Locale.ROOT);
    boolean named = evidence.quote().toLowerCase(Locale.ROOT).contains(name)
        || fact.products().stream().anyMatch(product -> product.toLowerCase(Locale.ROOT).contains(name));
    return named ? NAMED : 0;
  }

  static boolean isParty(CompanyId company, Fact fact) {
    return company.equals(fact.company().company())
        || fact.counterparties().stream().anyMatch(other -> company.equals(other.company()));
  }

  private static Set<String> slots(Fact fact) {
    NewsAnalyzer analyzer = NewsAnalyzer.INSTANCE;
    Set<String> slots = new HashSet<>(analyzer.values(fact.company().name()));
    fact.counterparties().forEach(other -> slots.addAll(analyzer.values(other.name())));
    fact.persons().forEach(person -> slots.addAll(analyzer.values(person)));
    fact.products().forEach(product -> slots.addAll(analyzer.values(product)));
    fact.places().forEach(place -> slots.addAll(analyzer.values(place)));
    return slots;
  }

  static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    NewsAnalyzer.INSTANCE.terms(text).forEach(term -> terms.add(term.value()));
    return terms;
  }

  private boolean sides(Fact fact) {
    Relation relation = question.relation();
    if (relation == null) return false;
    return sides.stands(relation.subject(), List.of(fact.company()))
        || sides.stands(relation.object(), fact.counterparties());
  }

  /** Whether the question puts a party of the fact on the side where the fact has another. */
  private boolean contradictsSides(Fact fact) {
    Relation relation = question.relation();
    if (relation == null || relation.name().equals("sell")) return false;
    List<Party> own = List.of(fact.company());
    return contradicts(relation.subject(), own, fact.counterparties())
        || contradicts(relation.object(), fact.counterparties(), own);
  }

  private boolean contradicts(@Nullable Span side, List<Party> here, List<Party> there) {
    return !sides.stands(side, here) && sides.stands(side, there);
  }
}
