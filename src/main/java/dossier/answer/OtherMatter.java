package dossier.answer;

import dossier.article.Published;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what was cut out of a sentence that is of the right kind and of another matter: a goal where a result is asked for, the
 * price of a deal that was only tried, a figure told before the quarter asked for was over.
 */
final class OtherMatter {
  private static final Set<AnswerKind> FIGURES = Set.of(AnswerKind.HOW_MUCH, AnswerKind.HOW_MANY);
  private static final Pattern AHEAD = Pattern.compile(
      "\\b(?:expect\\w*|forecast\\w*|estimate\\w*|predict\\w*|project(?:ed|s|ion\\w*)|guid\\w+|outlook|plan(?:s|ned|ning)?|will|would|going to|aim\\w*|target\\w*|goals?|warn\\w*|hop(?:e|es|ed|ing)|want\\w*|could|might|may|seek\\w*|likely)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What a question for a result has. */
  private static final Pattern RESULT = Pattern.compile(
      "\\bdid\\b|\\b(?:sold|shipped|earned|made|lost|delivered|reported|posted|added)\\b", Pattern.CASE_INSENSITIVE);
  /** Directly before a goal. */
  private static final Pattern GOAL = Pattern.compile(
      "\\b(?:goals?|targets?|targeted|targeting|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|ambitions?|objectives?)\\b[^,;.]{0,50}$",
      Pattern.CASE_INSENSITIVE);
  /** Before what is still to be counted. */
  private static final Pattern TO_COME = Pattern.compile(
      "\\b(?:will|would|to) (?:sell|ship|earn|deliver|make|add)\\b[^,;.]{0,40}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION = Pattern.compile("^\\W*(?:if|unless|should)\\b", Pattern.CASE_INSENSITIVE);
  /** Before what may come to be. */
  private static final Pattern MAY = Pattern.compile("\\b(?:could|might|may)\\b[^,;.]{0,40}$",
      Pattern.CASE_INSENSITIVE);
  /** Behind whoever leaves an office, where it is told who takes it. */
  private static final Pattern OFFICE_OF = Pattern.compile(
      "^['’]s? (?:\\w+ )?(?:role|job|post|position|duties|successor|replacement|departure|resignation)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before what was only tried. */
  private static final Pattern TRIED = Pattern.compile(
      "\\b(?:(?:c[oa]me|was|were|is|are|be|been) close to|came near|nearly|almost|(?:tried|attempted|failed|refused|declined|offered unsuccessfully) to|rejected|turned down|would have)\\b[^;.]{0,60}?\\b(?:buy|buying|acquire|acquiring|purchas\\w+|tak\\w+ over|merg\\w+|offers?|bids?|sell|selling)\\b[^;]*$",
      Pattern.CASE_INSENSITIVE);
  /** Before and behind the sum of a bid that came to nothing: "rejected Acme's $3 million bid". */
  private static final Pattern SPURNED = Pattern.compile(
      "\\b(?:reject(?:s|ed|ing)|spurn(?:s|ed|ing)|rebuff(?:s|ed|ing)|turn(?:s|ed|ing) down|withdrew|withdrawn) [^,;]{0,40}$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BID = Pattern.compile("^[^,;]{0,40}? (?:bids?|offers?|proposal|approach)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What only a sum of money answers. */
  private static final Pattern MONEY = Pattern.compile(
      "\\bhow much (?:did|does|do|has|have|will|would|is|was) [^?]{1,60}? (?:pay|paid|paying|cost|spend|spent)\\b|\\bwhat (?:did|does|has|will) [^?]{1,60}? (?:pay|paid|cost)\\b|\\bhow much (?:did|does|do|has|have|will|would|is|was) [^?]{1,60}? (?:offer(?:ed)?|bid|seek(?:ing)?|ask(?:ed|ing)?|demand(?:ed|ing)?|want(?:ed)?|get|got) (?:\\w+ ){0,2}for\\b|\\b(?:for|at) (?:how much|what price)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_TRY = Pattern.compile(
      "\\b(?:tr(?:y|ied)|attempt\\w*|fail\\w*|offer\\w*|bid\\w*|reject\\w*|refus\\w*|turn\\w* down|declin\\w*|nearly|almost)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Units that stand for whatever is counted. */
  private static final String ANY_THING = "unit units times percent";
  /** People at work and their places. */
  private static final String PEOPLE = "people person job jobs worker workers employee employees staff position positions staffers layoff layoffs";

  /** From which fit on a figure is of the kind asked for. */
  private static final double OF_THE_KIND = 0.25;
  /** Results of a company, which nobody asks for when a forecast will do. */
  private static final Pattern EARNED = Pattern.compile(
      "\\b(?:revenues?|sales|profits?|income|earnings|loss(?:es)?)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before what somebody only expects; "more than expected" is none. */
  private static final Pattern EXPECTED = Pattern.compile(
      "(?<!than )(?<!as )\\b(?:expects?|expect(?:ed|ing)|forecasts?|forecasting|projects|projected|estimates?|estimated|predicts?|predicted|sees|seen|guided|promis\\w+)\\b[^;]{0,120}$",
      Pattern.CASE_INSENSITIVE);

  /** Asks for the price of one share. */
  private static final Pattern EACH = Pattern.compile("\\b(?:per (?:[\\w-]+ )?share|(?:a|each) share)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final double LARGE = 1_000_000;
  private static final Pattern CLOSING = Pattern.compile(
      "\\b(?:at|on|when it|upon) (?:the )?(?:clos\\w+|complet\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED = Pattern.compile("\\b(?:clos(?:e|ed|es|ing)|complet\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern STRUCK = Pattern.compile(
      "\\b(?:agreed|announced|struck|originally|initially|at first|signed)\\b", Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Set<String> counted;
  private final boolean figures;
  private final boolean asksAhead;
  private final boolean asksResult;
  private final boolean asksTry;
  private final boolean asksEarned;
  private final boolean asksEach;

  OtherMatter(Question question) {
    this.question = question;
    this.counted = counted(question);
    this.figures = FIGURES.contains(question.kind());
    this.asksAhead = AHEAD.matcher(question.text()).find();
    this.asksResult = RESULT.matcher(question.text()).find();
    this.asksEach = EACH.matcher(question.text()).find();
    this.asksEarned = EARNED.matcher(question.text()).find();
    this.asksTry = ASKS_TRY.matcher(question.text()).find();
  }

  /** Whether the proposal is of the matter asked for as far as its sentence tells. */
  boolean bears(Proposal proposal) {
    if (proposal.origin() == Proposal.Origin.FACT && figures) return isOfTheMatter(proposal);
    if (proposal.origin() != Proposal.Origin.EXTRACT || proposal.backing().isEmpty()) return true;
    if (question.kind() == AnswerKind.WHERE) return !new Places(question.text()).isTooWide(proposal.answer());
    if (question.kind() == AnswerKind.WHO) return !isLeaving(proposal);
    if (!figures) return true;
    if (question.kind() == AnswerKind.HOW_MANY && countsAnother(proposal.answer())) return false;
    if (MONEY.matcher(question.text()).find() && !isMoney(proposal.answer())) return false;
    if (!asksAhead && proposal.signs().of(Sign.EARLY) > 0) return false;
    if (AskedPeriod.isReporting(question) && proposal.signs().of(Sign.TIMED) < 0) return false;
    String text = proposal.backing().getFirst().text();
    if (asksResult && !asksAhead && CONDITION.matcher(text).find()) return false;
    int at = text.indexOf(proposal.answer());
    String before = at < 0 ? "" : text.substring(0, at);
    if (asksResult && !asksAhead && isStillToCome(before)) return false;
    return asksTry || !(TRIED.matcher(before).find() || isSpurned(before, text.substring(before.length())));
  }

  /** Whether a figure is of the kind asked for, and no forecast where a result is asked for. */
  boolean isOfTheKind(Proposal proposal) {
    if (!figures) return true;
    if (asksEach && isLarge(proposal.answer())) return false;
    if (proposal.origin() == Proposal.Origin.FACT)
      return !isLater(proposal) && !isExpected(proposal) && !isBeforeClosing(proposal);
    if (proposal.origin() != Proposal.Origin.EXTRACT) return true;
    if (isPercent(proposal.answer()) && proposal.signs().of(Sign.FIT) < OF_THE_KIND) return false;
    if (AskedPeriod.isLong(question) && proposal.signs().of(Sign.TIMED) < 0 && proposal.signs().of(Sign.PERIOD) <= 0)
      return false;
    return !isExpected(proposal) && !isBeforeClosing(proposal);
  }

  /** Whether it is asked what a deal came to in the end and the figure is that of when it was struck. */
  private boolean isBeforeClosing(Proposal proposal) {
    if (!CLOSING.matcher(question.text()).find()) return false;
    String text = proposal.backing().getFirst().text();
    return proposal.origin() == Proposal.Origin.FACT
        ? !CLOSED.matcher(text).find()
        : STRUCK.matcher(part(text, text.indexOf(proposal.answer()))).find();
  }

  /** A sum that no single share costs. */
  private static boolean isLarge(String answer) {
    return Quantities.find(answer)
        .stream()
        .anyMatch(figure -> figure.kind() == Quantity.Kind.MONEY && figure.value() >= LARGE);
  }

  /** Whether a result is asked for and the figure is what somebody only expects. */
  private boolean isExpected(Proposal proposal) {
    if (!asksEarned || asksAhead) return false;
    String text = proposal.backing().getFirst().text();
    return EXPECTED.matcher(clause(text, text.indexOf(proposal.answer()), proposal.answer())).find();
  }

  /** Whether a fact was told when the period asked for was over, and not as of it. */
  private boolean isLater(Proposal proposal) {
    TimeRange asked = question.period();
    Backing sentence = proposal.backing().getFirst();
    Published published = sentence.entry().article().published();
    if (asked == null || published == null || proposal.signs().of(Sign.PERIOD) > 0) return false;
    AskedPeriod period = new AskedPeriod(asked);
    return !published.date().range().from().isBefore(asked.to()) && period.told(sentence.text(), published) < 1
        && period.appeared(question.text(), published) == 0;
  }

  /** Whether the figure counts something else than the question: "2,000 shops" where factories are asked for. */
  private boolean countsAnother(String answer) {
    List<Quantity> figures = Quantities.find(answer);
    if (counted.isEmpty() || figures.size() != 1 || figures.getFirst().unit().isEmpty()) return false;
    return FactBinding.terms(figures.getFirst().unit()).stream().noneMatch(counted::contains);
  }

  /** Terms of the question, and of what such things are called too; none where no number is asked for. */
  private static Set<String> counted(Question question) {
    Set<String> counted = new HashSet<>();
    if (question.kind() != AnswerKind.HOW_MANY) return counted;
    for (String term : FactBinding.terms(question.text())) {
      counted.add(term);
      counted.addAll(RelatedTerms.of(term));
    }
    if (!counted.isEmpty()) counted.addAll(FactBinding.terms(ANY_THING));
    if (counted.stream().anyMatch(FactBinding.terms(PEOPLE)::contains)) counted.addAll(FactBinding.terms(PEOPLE));
    return counted;
  }

  private static boolean isMoney(String answer) {
    return Quantities.find(answer).stream().allMatch(figure -> figure.kind() == Quantity.Kind.MONEY);
  }

  private static boolean isPercent(String answer) {
    return Quantities.find(answer).stream().anyMatch(figure -> figure.kind() == Quantity.Kind.PERCENT);
  }

  private static boolean isSpurned(String before, String figure) {
    return SPURNED.matcher(before).find() && BID.matcher(figure).find();
  }

  /** Whether the figure of a fact counts what is asked for, and is not the sum of a bid that was turned down. */
  private boolean isOfTheMatter(Proposal fact) {
    if (question.kind() == AnswerKind.HOW_MANY) return !countsAnother(fact.answer());
    String text = fact.backing().getFirst().text();
    int at = text.indexOf(fact.answer());
    return asksTry || at < 0 || !isSpurned(text.substring(0, at), text.substring(at));
  }

  /** What stands before the figure since the last full stop or semicolon. */
  private static String part(String text, int at) {
    String before = at < 0 ? "" : text.substring(0, at);
    return before.substring(before.lastIndexOf(';') + 1);
  }

  /** What its clause says before the figure. */
  private static String clause(String text, int at, String figure) {
    if (at < 0) return "";
    Span clause = FigureCoverage.clause(text, new Span(at, at + figure.length()));
    return text.substring(clause.start(), at);
  }

  private boolean isStillToCome(String before) {
    return GOAL.matcher(before).find() || MAY.matcher(before).find()
        || (question.kind() == AnswerKind.HOW_MANY && TO_COME.matcher(before).find());
  }

  private static boolean isLeaving(Proposal proposal) {
    String text = proposal.backing().getFirst().text();
    int at = text.indexOf(proposal.answer());
    return at >= 0 && OFFICE_OF.matcher(text.substring(at + proposal.answer().length())).find();
  }
}
