package dossier.answer;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence tells of the purchase or sale that a question asks about: "Acme and Initech were not available for
 * comment" does not tell who bought Acme, nor "it sold shares at the start of June" when Initech sold Acme.
 */
final class DealAct {
  private static final Set<String> DEALS = Set.of("buy", "sell");
  private static final Pattern TELLS = Pattern.compile(
      "\\b(?:bu(?:y|ys|ying|yers?|yout)|bought|acqui\\w+|purchas\\w+|take(?:s|n)? over|took over|takeover|merg\\w+|deals?|bids?|offers?|offered|stakes?|sold"
          + "|sell(?:s|ing|er)?|sale|pa(?:y|id|ys)|snap\\w*|own(?:s|ed|er)?|invest\\w*|transaction|agree\\w*)\\b",
      Pattern.CASE_INSENSITIVE);

  /** What something was worth to others than whoever bought it. */
  private static final Pattern VALUED = Pattern.compile(
      "\\b(?:valued|valuation|funding|financing|round|market (?:value|capitali[sz]ation)|raised)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern REFERS = Pattern
      .compile("^(?:It|Its|They|The (?:company|deal|price|purchase|acquisition|transaction|takeover|sale))\\b");
  private static final Pattern WORTH = Pattern.compile(
      "\\b(?:is|was|were|been|being) (?:\\w+ ){0,2}?(?:worth|valued at)\\b[^,;]{0,30}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIRES = Pattern.compile(
      "\\b(?:hir\\w+|appoint\\w*|nam(?:e|es|ed|ing)|pick\\w*|tap(?:s|ped|ping)?|choos\\w+|chose\\w*|select\\w*|retain\\w*|recruit\\w*|engag\\w+|enlist\\w*|brought|bring\\w*|poach\\w*|promot\\w+|elevat\\w+|snag\\w*|sign(?:s|ed)|lur(?:e|ed|es|ing)|join\\w*|becom\\w+|became|replac\\w+|succe\\w+|install\\w*|new|took over|take over)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SUES = Pattern.compile(
      "\\b(?:su(?:e|es|ed|ing)|law-?suits?|suits?|complaints?|litigation|filed|accus\\w+|against)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, Pattern> ACTS = Map.of("hire", HIRES, "sue", SUES);
  /** The price of what was given up, and what that cost, was never paid for it. */
  private static final Pattern GIVEN_UP = Pattern.compile(
      "\\b(?:gives? up|gave up|giving up|abandon\\w*|(?:break-?up|termination|cancellation) fees?)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_GIVEN_UP = Pattern.compile(
      "\\b(?:fees?|g[ai]ves?|giv\\w+|abandon\\w*|terminat\\w*|offer\\w*|bid)\\b", Pattern.CASE_INSENSITIVE);
  /** The size of a market is no price. */
  private static final Pattern MARKET = Pattern.compile(
      "\\b(?:market|industry|sector)\\b.{0,70}\\b(?:worth|valued|size|total\\w*|reach\\w*)\\b[^,;]*$",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final @Nullable Relation relation;
  private final Set<String> parties = new HashSet<>();

  DealAct(Question question) {
    this.question = question;
    Relation read = question.relation();
    this.relation = read != null && DEALS.contains(read.name()) ? read : null;
    Sides sides = new Sides(question);
    if (relation != null && sides.named(relation.subject()) && sides.named(relation.object())) {
      name(relation.subject());
      name(relation.object());
    }
  }

  private void name(@Nullable Span side) {
    if (side != null) parties.addAll(FactBinding.terms(side.of(question.text())));
  }

  /** "Acme in talks to sell its unit": whoever sells is not who buys. */
  private static boolean isSeller(String name, String text) {
    return Pattern.compile(Pattern.quote(name) + "(?:['’]s)?(?: [^\\s,;]+){0,4}? (?:sell|sells|sold|selling)\\b")
        .matcher(text)
        .find();
  }

  /** Whether the sentence, the one before that it refers to or the title names all companies of the question: the price of a deal of two is told of both. */
  private boolean namesBoth(Backing sentence) {
    if (relation == null) return true;
    ArticleEntry entry = sentence.entry();
    int position = sentence.inTitle() ? -1 : entry.sentences().indexOf(sentence.at());
    boolean refers = position > 0 && REFERS.matcher(sentence.text()).find();
    int from = refers ? entry.sentences().get(position - 1).start() : sentence.at().start();
    Set<CompanyId> named = new HashSet<>();
    entry.links().title().forEach(mention -> named.add(mention.company()));
    if (!sentence.inTitle())
      entry.links()
          .body()
          .stream()
          .filter(mention -> mention.span().start() >= from && mention.span().end() <= sentence.at().end())
          .forEach(mention -> named.add(mention.company()));
    return question.companies()
        .stream()
        .filter(mention -> isWithin(mention.span(), relation.subject()) || isWithin(mention.span(), relation.object()))
        .allMatch(mention -> named.contains(mention.company()));
  }

  /** Whether two companies make the deal and the sentence itself names neither: what is told of some company is no price that these agreed on. */
  private boolean isOfStrangers(Proposal proposal) {
    boolean two = !parties.isEmpty() && question.companyIds().size() > 1;
    return two && proposal.signs().of(Sign.COMPANIES) == 0;
  }

  /** Whether the sum is what something was worth, and nobody paid it. */
  private static boolean isWorth(String text, String governing) {
    if (!TELLS.matcher(text).find() && VALUED.matcher(text).find()) return true;
    return MARKET.matcher(governing).find() || (WORTH.matcher(governing).find() && !TELLS.matcher(governing).find());
  }

  /** Whether it is asked whom somebody hired or sued, and the sentence tells of no such thing. */
  private boolean isOtherAct(Proposal proposal) {
    Relation act = question.relation();
    if (act == null || question.kind() != AnswerKind.WHO || act.asked() != Relation.Side.OBJECT) return false;
    Pattern told = ACTS.get(act.name());
    return told != null && !told.matcher(proposal.backing().getFirst().text()).find();
  }

  private static boolean isWithin(Span name, @Nullable Span side) {
    return side != null && side.contains(name);
  }

  /** Whether what was cut out of a sentence can be what the question asks of the deal. */
  boolean bears(Proposal proposal) {
    boolean cut = proposal.origin() == Proposal.Origin.EXTRACT && !proposal.backing().isEmpty();
    if (cut && isOtherAct(proposal)) return false;
    if (relation == null || !cut) return true;
    String text = proposal.backing().getFirst().text();
    boolean asksParty = question.kind() == AnswerKind.WHO && relation.asked() != Relation.Side.NONE;
    if (asksParty && !TELLS.matcher(text).find()) return false;
    if (asksParty && relation.name().equals("buy") && relation.asked() == Relation.Side.SUBJECT
        && isSeller(proposal.answer(), text))
      return false;
    boolean asksPrice = question.kind() == AnswerKind.HOW_MUCH && relation.name().equals("buy");
    if (asksPrice && isWorth(text, Doubt.governing(text, proposal.answer()))) return false;
    if (asksPrice && GIVEN_UP.matcher(text).find() && !ASKS_GIVEN_UP.matcher(question.text()).find()) return false;
    if (asksPrice && (!namesBoth(proposal.backing().getFirst()) || isOfStrangers(proposal))) return false;
    boolean named = parties.isEmpty() || FactBinding.terms(text).stream().anyMatch(parties::contains);
    return question.kind() != AnswerKind.WHEN || named;
  }
}
