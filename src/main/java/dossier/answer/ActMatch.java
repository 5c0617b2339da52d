package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.grammar.Verbs;
import dossier.index.NewsAnalyzer;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who did and who suffered what a question asks about, and which place in an order it asks for: whoever "pushed out the head of
 * software" was not pushed out, and who is first is not third.
 */
final class ActMatch {
  private static final Pattern PASSIVE = Pattern.compile(
      "^(?:who|which (?:\\w+ ){1,3}?)(?: (?:was|were|is|are|has been|have been|had been|got|is being|will be))+ (?<verb>\\p{L}+(?:ed|en|id|aid|old|ought|ung|un|ut|ent|ost))\\b(?! (?:ceo|chief|president|chair\\w*|as)\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final int FAR = 60;
  /** How far behind a verb its object begins, in characters. */
  private static final int CLOSE = 45;
  private static final Pattern ACCUSED = Pattern.compile(
      " (?:(?<verb>sued|accused|fined|charged|indicted|blamed|criticized|criticised|investigated|probed) (?:over|for|by|in|with|of|on|again)\\b)",
      Pattern.CASE_INSENSITIVE);
  /** Between a verb and its object: "the software maker". */
  private static final Pattern OBJECT = Pattern.compile(
      "(?: (?!(?:by|with|for|to|in|on|at|over|against|from|of|that|who|whom|which|and|after|before|as|when|while|but|also|not)\\b)[\\p{L}.'’-]+){0,4} ?",
      Pattern.CASE_INSENSITIVE);
  /** Before a verb whose subject suffers it. */
  private static final Pattern SUFFERS = Pattern.compile(
      "\\b(?:was|were|been|be|being|is|are|got)(?: \\w+ly)? $", Pattern.CASE_INSENSITIVE);
  /** What makes of a verb a passive one, or ends a clause. */
  private static final Pattern PARTED = Pattern.compile(
      "\\b(?:was|were|been|be|being|is|are|by|who|whom|after|and|that|to|has|have|had|got|gets)\\b|[,;:]",
      Pattern.CASE_INSENSITIVE);
  /** Directly behind whoever does something to somebody: "on Monday replaced the heads of". */
  private static final Pattern ACTS = Pattern.compile(
      "^,? (?:(?:on|in|late|last) \\w+ )?(?:fired|ousted|replaced|dismissed|removed|pushed out|forced out|sacked|named|hired|appointed|sued|bought|acquired|accused|asked) (?:the|its|his|her|an?|\\p{Lu}|as)");
  private static final List<String> ORDINALS = List.of("second", "third", "fourth", "fifth", "sixth", "seventh",
      "eighth", "ninth", "tenth");
  private static final String NO_PLACE = "(?!(?:[ -](?:fiscal[ -])?(?:quarters?|half|halves|time|year|day|week|month|generation|party|hand|term|round|straight|consecutive|or|and|to|of)\\b|-(?:quarter|generation|party|hand|half)))";
  private static final Pattern PLACE = Pattern.compile(
      "\\b(?<word>" + String.join("|", ORDINALS) + ")\\b" + NO_PLACE, Pattern.CASE_INSENSITIVE);

  /** Asks who did something. */
  private static final Pattern ACTIVE = Pattern.compile(
      "^(?:who|which (?:(?!(?:was|were|is|are|be|been|has|have|had|got)\\b)[\\w.&'’-]+ ){1,3}?)(?: also)? ?(?<verb>\\p{L}{2,}(?:ed)|led|won|made|built|wrote|founded|sold|paid|gave)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before a verb that tells of nothing done: "to testify", "will not testify". */
  private static final Pattern UNDONE = Pattern.compile(
      "\\b(?:to|will|would|could|should|may|might|must|can|not|never|n['’]t)(?: \\w+ly)? $", Pattern.CASE_INSENSITIVE);

  /** Before a name that explains another: ", the investment firm of". */
  private static final Pattern EXPLAINS = Pattern
      .compile("\\p{Lu}[\\p{L}.]*, (?:the|an?|its) [^,;]{1,60} (?:of|at|for|by) (?:\\p{Lu}\\p{L}+ )*$");
  /** Asks who made a purchase. */
  private static final Pattern BUYER = Pattern.compile(
      "^(?:who|which \\w+)(?: \\w+)? (?:bought|acquired|took over|purchased)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What those do who may buy. */
  private static final Pattern BIDDING = Pattern.compile(
      "\\b(?:bidders?|bidding|shortlist\\w*|suitors?|interested|interest in|consider\\w*|may|might|could|in talks|looking at|explor\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BOUGHT = Pattern.compile(
      "\\b(?:agree[sd]?|bought|acquired|complet\\w+|clos(?:e|ed|es)|took over|purchased|owns?|sold)\\b",
      Pattern.CASE_INSENSITIVE);

  /** What whoever holds an office does by it, whether or not the sentence has the verb. */
  private static final Set<String> LEADING = FactBinding.terms("headed led ran chaired managed founded");

  /** Verbs behind which the act itself follows. */
  private static final Set<String> MERE = Set.of("wanted", "asked", "tried", "agreed", "decided", "needed", "started",
      "used",
      "refused", "failed", "happened", "called");

  private final boolean asksWho;
  private final boolean asksBuyer;
  private final Set<String> did;
  /** Those of them that the question says itself. */
  private final Set<String> said;
  private final Set<String> suffered;
  private final int place;

  /** The terms of a verb and of those that news uses for it. */
  private static Set<String> alike(String verb) {
    Set<String> alike = new HashSet<>(FactBinding.terms(verb));
    for (String term : List.copyOf(alike))
      RelatedTerms.of(term)
          .stream()
          .filter(other -> !RelatedTerms.isPhrase(other))
          .forEach(other -> alike.addAll(FactBinding.terms(other + " " + other + "ed " + other + "d")));
    return Set.copyOf(alike);
  }

  ActMatch(Question question) {
    this.asksWho = question.kind() == AnswerKind.WHO;
    Matcher passive = PASSIVE.matcher(question.text().strip());
    this.suffered = asksWho && passive.find()
        ? NewsAnalyzer.INSTANCE.terms(passive.group("verb"))
            .stream()
            .map(NewsAnalyzer.Term::value)
            .collect(Collectors.toSet())
        : Set.of();
    this.asksBuyer = asksWho && BUYER.matcher(question.text().strip()).find();
    Matcher active = ACTIVE.matcher(question.text().strip());
    this.did = asksWho && active.find() && !isTrade(question)
        && SuccessorAsk.read(question).isEmpty() && !MERE.contains(active.group("verb").toLowerCase(Locale.ROOT))
            ? alike(active.group("verb"))
            : Set.of();
    this.said = did.isEmpty() ? Set.of() : FactBinding.terms(active.group("verb"));
    this.place = Set.of(AnswerKind.WHO, AnswerKind.WHAT).contains(question.kind()) ? place(question.text()) : 0;
  }

  /** Whether it is bought or sold: that is told from either side. */
  private static boolean isTrade(Question question) {
    return question.relation() != null && Set.of("buy", "sell").contains(question.relation().name());
  }

  private static int place(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.find() ? 2 + ORDINALS.indexOf(matcher.group("word").toLowerCase(Locale.ROOT)) : 0;
  }

  /** Whether the one cut out of a sentence is on the side, and at the place, that is asked for as far as the sentence tells. */
  boolean bears(Proposal proposal) {
    if (proposal.origin() != Origin.EXTRACT) return true;
    String text = proposal.backing().getFirst().text();
    int at = text.indexOf(proposal.answer());
    if (at < 0) at = text.indexOf(proposal.answer().substring(proposal.answer().lastIndexOf(' ') + 1));
    if (place > 1 && !tellsPlace(text)) return false;
    if (asksWho && at >= 0 && (isBeside(text, at, proposal) || isObject(text, at))) return false;
    if (at >= 0 && isAccused(text.substring(Math.min(text.length(), end(text, at, proposal))))) return false;
    return suffered.isEmpty() || at < 0 || !acts(text.substring(Math.min(text.length(), end(text, at, proposal))));
  }

  /** "Acme, the firm of Roe, led": whoever only explains the name before did nothing. */
  private boolean isBeside(String text, int at, Proposal proposal) {
    int end = Math.min(text.length(), end(text, at, proposal));
    return !did.isEmpty() && EXPLAINS.matcher(text.substring(0, at)).find() && text.startsWith(", ", end);
  }

  /** Whether a heading tells that it suffers the act: "Acme sued over toys", "Acme fined by court". */
  private boolean isAccused(String rest) {
    Matcher heading = ACCUSED.matcher(rest);
    return !did.isEmpty() && heading.lookingAt()
        && FactBinding.terms(heading.group("verb")).stream().anyMatch(did::contains);
  }

  /** Whether the verb asked about stands before the name as its object: whoever "sued Acme" is not Acme. */
  private boolean isObject(String text, int at) {
    if (did.isEmpty()) return false;
    int from = Math.max(0, at - CLOSE);
    String before = text.substring(from, at);
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(before))
      if (did.contains(term.value()) && term.span().start() > 0
          && Character.isLowerCase(before.codePointAt(term.span().start()))
          && OBJECT.matcher(before.substring(term.span().end())).matches()
          && !SUFFERS.matcher(before.substring(0, term.span().start())).find())
        return true;
    return false;
  }

  /** Whether the sentence, or the one before, tells the act asked for, and as done. */
  boolean isDone(Proposal proposal) {
    if (asksBuyer && proposal.origin() == Origin.EXTRACT) {
      String told = proposal.backing().getFirst().text();
      return !BIDDING.matcher(told).find() || BOUGHT.matcher(told).find();
    }
    boolean holds = proposal.signs().of(Sign.OFFICE) > 0 && LEADING.containsAll(said);
    if (did.isEmpty() || holds || proposal.origin() != Origin.EXTRACT) return true;
    String text = proposal.backing().getFirst().text();
    List<String> before = NewsAnalyzer.INSTANCE.terms(text)
        .stream()
        .filter(term -> did.contains(term.value()) && (said.contains(term.value()) || isPast(term.span().of(text))))
        .map(term -> text.substring(0, term.span().start()))
        .toList();
    if (before.isEmpty()) return isToldBefore(proposal.backing().getFirst());
    return before.stream().anyMatch(each -> !UNDONE.matcher(each).find());
  }

  /** "cleared" tells what was done, "clear" need not. */
  private static boolean isPast(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("ed") || Verbs.irregular().values().stream().anyMatch(forms -> forms.contains(small));
  }

  /** Whether the sentence before tells the act. */
  private boolean isToldBefore(Backing sentence) {
    List<Span> all = sentence.entry().sentences();
    int at = sentence.inTitle() ? 0 : all.indexOf(sentence.at());
    return at > 0 && FactBinding.terms(all.get(at - 1).of(sentence.entry().article().body()))
        .stream()
        .anyMatch(did::contains);
  }

  private static int end(String text, int at, Proposal proposal) {
    return text.startsWith(proposal.answer(), at)
        ? at + proposal.answer().length()
        : at + proposal.answer().length() - proposal.answer().lastIndexOf(' ') - 1;
  }

  /** Whether the verb follows, and nothing between makes it passive; or another verb that has an object. */
  private boolean acts(String rest) {
    if (ACTS.matcher(rest).find()) return true;
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(rest.substring(0, Math.min(FAR, rest.length()))))
      if (suffered.contains(term.value())) return !PARTED.matcher(rest.substring(0, term.span().start())).find();
    return false;
  }

  private boolean tellsPlace(String text) {
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find())
      if (ORDINALS.indexOf(matcher.group("word").toLowerCase(Locale.ROOT)) == place - 2) return true;
    return Pattern.compile("\\b(?:No\\.? ?|number |#)" + place + "\\b|\\b" + place + "(?:nd|rd|th)\\b",
        Pattern.CASE_INSENSITIVE).matcher(text).find();
  }
}
