package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The deal that a question takes for granted: "How much did Oracle pay for SPSS?" says that Oracle bought SPSS. Facts may
 * have it so, or have SPSS bought by others alone.
 */
final class Premise {
  private static final String BUY = "buy";
  private static final Pattern DEAL = Pattern.compile("\\b(?:acquisition|purchase|takeover|buyout|deal|price|bid)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ACT = Pattern.compile("\\b(?:acquisition|purchase|takeover|buyout|bid)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What stands before the thing bought. */
  private static final Pattern ACT_OF = Pattern.compile(
      "\\b(?:acquisition|purchase|takeover|buyout|bid|buying) (?:of|for) (?:the )?(?=\\p{L}|$)",
      Pattern.CASE_INSENSITIVE);
  /** A bid that is asked about as given up is not taken to have been done. */
  private static final Pattern GIVEN_UP = Pattern.compile(
      "\\b(?:drop(?:s|ped)?|abandon\\w*|withdr\\w+|reject\\w*|g[ai]ve up|call(?:ed)? off|walk(?:ed)? away|block\\w*|fail(?:s|ed)?|collapse[ds]?|scrap\\w*)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Asks what was paid or when it was bought as if it had been, and words that leave that open. */
  private static final Pattern PAID = Pattern.compile(
      "\\bdid\\b[^?]*\\b(?:pay|buy|acquire|purchase|spend)\\b|\\b(?:paid|bought|acquired|purchased)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFERED = Pattern.compile(
      "\\b(?:offer\\w*|bid\\w*|propos\\w*|willing|want\\w*|would|plan\\w*|try|tried|rumou?r\\w*|report\\w*|attempt\\w*)\\b",
      Pattern.CASE_INSENSITIVE);
  /** A name and what follows where a thing is its own: "Acme's phone unit". */
  private static final Pattern OWNS = Pattern
      .compile("^[\\p{L}\\p{N}.&-]+(?: [\\p{L}\\p{N}.&-]+){0,2}['’]s? (?!deal|takeover|acquisition|purchase)\\p{L}");
  /** Senses of acquisitions that are no purchase of the whole. */
  private static final Set<String> OTHER_ACTS = Set.of("stake", "merge", "sell", "spin");
  static final Pattern PART = Pattern.compile(
      "\\b(?:stakes?|shares of|minority|percent of|equipment|worth of|pondered|looked into|(?:considered|considering) (?:buying|a bid|acquiring))\\b",
      Pattern.CASE_INSENSITIVE);
  /** From how many tellings on more of them make a deal no surer. */
  private static final int TELLINGS = 5;
  /** Words beside whoever acts that add nothing. */
  private static final Set<String> MERE = Set.of("end", "up", "ever", "really", "finally", "actually", "the", "agree",
      "to",
      "plan", "want", "try");

  private final Question question;
  private final Sides sides;

  Premise(Question question) {
    this.question = question;
    this.sides = new Sides(question);
  }

  /** Whether the question takes a deal between two parties for granted. */
  boolean isTaken() {
    return isDirected() || isPair();
  }

  /** "successfactors ibm purchase price": who buys whom is not told. */
  private boolean isPair() {
    return question.relation() == null && question.companyIds().size() == 2 && DEAL.matcher(question.text()).find()
        && !GIVEN_UP.matcher(question.text()).find();
  }

  /**
   * 1 where facts have the deal, -1 where they have others buy what is bought and the deal at most as a rumour, or told by
   * fewer sources; 0 where they tell neither, or both alike.
   */
  int told(List<MergedFact> facts) {
    int own = 0;
    int others = 0;
    for (MergedFact fact : facts) {
      if (has(fact.fact())) own = Math.max(own, isReal(fact.fact()) ? 1 + fact.sources() : 1);
      else if (isAnother(fact.fact()) || isReversed(fact.fact())) others = Math.max(others, 1 + fact.sources());
    }
    if (others > own) return -1;
    return own > 0 && others == 0 ? 1 : 0;
  }

  /** Whether facts have others buy what is bought, in whatever way and however well that is told. */
  boolean hasOthers(List<MergedFact> facts) {
    return facts.stream().anyMatch(fact -> isAnother(fact.fact()) || isReversed(fact.fact()));
  }

  /**
   * The best told deal that others made instead: the same act, on what the question has bought. A stake, a merger or a plan
   * without a price shares the company with the question and no more.
   */
  Optional<MergedFact> instead(List<MergedFact> facts) {
    return facts.stream()
        .filter(
            fact -> ((isAnother(fact.fact()) && isTarget(fact.fact())) || isReversed(fact.fact())) && isSameAct(fact))
        .max(Comparator.comparingInt(MergedFact::sources)
            .thenComparingInt(fact -> Math.min(TELLINGS, fact.evidence().size()))
            .thenComparing(fact -> fact.fact().modality() == Modality.ASSERTED)
            .thenComparing(MergedFact::id));
  }

  /** Whether the fact tells a purchase of the whole: with its price, or told by two articles and done. */
  static boolean isSameAct(MergedFact merged) {
    if (OTHER_ACTS.contains(FactSenses.of(merged)) || !merged.fact().products().isEmpty()) return false;
    List<Evidence> whole = merged.evidence().stream().filter(each -> !PART.matcher(each.quote()).find()).toList();
    if (2 * whole.size() <= merged.evidence().size()) return false;
    boolean done = merged.fact().modality() == Modality.ASSERTED;
    long articles = whole.stream().map(Evidence::article).distinct().count();
    return merged.fact().amount() != null || (done && articles > 1);
  }

  /** Whether what the fact has bought is what the question has bought, and not the owner of it: "Acme's phone unit". */
  private boolean isTarget(Fact fact) {
    CompanyId target = fact.counterparties().getFirst().company();
    String text = question.text();
    if (target == null) return !namesCompanyBought();
    List<Span> places = question.companies()
        .stream()
        .filter(mention -> mention.company().equals(target))
        .map(CompanyMention::span)
        .toList();
    boolean owner = places.stream().anyMatch(at -> OWNS.matcher(text.substring(at.start())).find());
    if (question.relation() != null) return !owner;
    if (!ACT_OF.matcher(text).find()) return !owner && ACT.matcher(text).find();
    return places.stream().anyMatch(at -> ACT_OF.matcher(text.substring(0, at.start())).find());
  }

  private boolean namesCompanyBought() {
    Span object = question.relation() == null ? null : question.relation().object();
    return object != null && question.companies().stream().anyMatch(mention -> object.contains(mention.span()));
  }

  /** Whether it is a purchase that was made or is to be. */
  static boolean isReal(Fact fact) {
    return fact.type() == FactType.ACQUISITION
        && (fact.modality() == Modality.ASSERTED || fact.modality() == Modality.PLANNED);
  }

  private boolean has(Fact fact) {
    if (sides.isFunded(question.relation(), fact)) return true;
    boolean possible = isReal(fact) || (fact.type() == FactType.ACQUISITION && fact.modality() == Modality.REPORTED);
    if (!possible) return false;
    Relation relation = question.relation();
    if (relation == null) return parties(fact).containsAll(question.companyIds());
    return sides.stands(relation.subject(), List.of(fact.company())) && sides.stands(relation.object(), bought(fact));
  }

  static List<Party> bought(Fact fact) {
    List<Party> bought = new ArrayList<>(fact.counterparties());
    fact.products()
        .stream()
        .filter(product -> !product.isBlank())
        .forEach(product -> bought.add(new Party(product, null)));
    return bought;
  }

  private static Set<CompanyId> parties(Fact fact) {
    Set<CompanyId> parties = new HashSet<>();
    for (Party party : fact.counterparties())
      if (party.company() != null) parties.add(party.company());
    if (fact.company().company() != null) parties.add(fact.company().company());
    return parties;
  }

  private boolean isAnother(Fact fact) {
    Relation relation = question.relation();
    if (!isReal(fact) || fact.counterparties().isEmpty()) return false;
    if (relation == null) {
      if (fact.counterparties().size() != 1) return false;
      CompanyId target = fact.counterparties().getFirst().company();
      return target != null && question.companyIds().contains(target)
          && !question.companyIds().contains(fact.company().company());
    }
    return sides.stands(relation.object(), fact.counterparties())
        && !sides.stands(relation.subject(), List.of(fact.company()));
  }

  /** Whether who was bought is who the question has buy: "how much did Acme pay for its owner?". */
  private boolean isReversed(Fact fact) {
    Relation relation = question.relation();
    return relation != null && isDirected() && isReal(fact) && sides.stands(relation.object(), List.of(fact.company()))
        && sides.stands(relation.subject(), fact.counterparties());
  }

  /** Whether a fact is of the two sides that the question names, whatever became of the deal. */
  boolean isOfSides(Fact fact) {
    Relation relation = question.relation();
    return relation != null && fact.type() == FactType.ACQUISITION
        && sides.stands(relation.subject(), List.of(fact.company())) && sides.stands(relation.object(), bought(fact));
  }

  /** The same where the question asks for one of the sides. */
  boolean isOfAsked(Fact fact) {
    Relation relation = question.relation();
    if (relation == null || fact.type() != FactType.ACQUISITION || !relation.name().equals(BUY)) return false;
    return (relation.asked() == Relation.Side.SUBJECT || sides.stands(relation.subject(), List.of(fact.company())))
        && (relation.asked() == Relation.Side.OBJECT || sides.stands(relation.object(), bought(fact)));
  }

  /** Whether what was paid is asked of a deal that, as two articles have it, was refused or given up, and that none has done. */
  boolean isUndone(List<MergedFact> facts) {
    String text = question.text();
    if (!isDirected() || !PAID.matcher(text).find() || OFFERED.matcher(text).find()) return false;
    List<MergedFact> own = facts.stream().filter(fact -> isOfSides(fact.fact())).toList();
    return own.stream().noneMatch(fact -> fact.fact().modality() == Modality.ASSERTED)
        && own.stream()
            .filter(fact -> isOverAsWhole(fact.fact()))
            .flatMap(fact -> fact.evidence().stream())
            .map(Evidence::article)
            .distinct()
            .count() > 1;
  }

  /** Whether all of a company, not a part, was not got after all. */
  static boolean isOverAsWhole(Fact fact) {
    return isOver(fact) && fact.products().isEmpty();
  }

  static boolean isOver(Fact fact) {
    return fact.modality() == Modality.DENIED || fact.modality() == Modality.ENDED;
  }

  /** Whether both sides of a deal are named and who buys whom is told. */
  boolean isDirected() {
    Relation relation = question.relation();
    return relation != null && relation.name().equals(BUY) && sides.named(relation.subject())
        && sides.named(relation.object());
  }

  /** Whether it asks just that: "did Facebook end up buying Waze", not "did Facebook say why it bought Waze". */
  boolean isAsked() {
    Relation relation = question.relation();
    Span subject = relation == null ? null : relation.subject();
    if (subject == null) return false;
    Set<String> others = FactBinding.terms(subject.of(question.text()));
    question.companies()
        .stream()
        .filter(mention -> subject.contains(mention.span()))
        .forEach(mention -> others.removeAll(FactBinding.terms(mention.span().of(question.text()))));
    question.keywords()
        .stream()
        .map(at -> at.of(question.text()))
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .forEach(name -> others.removeAll(FactBinding.terms(name)));
    others.removeAll(MERE);
    return others.isEmpty();
  }
}
