package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.regex.Pattern;

/** Tells the closing of a deal, or of a place, from that of a market: "a premium to Friday's closing price" says when no deal closed. */
final class MarketClose {
  private static final Pattern CLOSES = Pattern.compile("\\bclos(?:e[sd]?|ing)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKET = Pattern.compile(
      "\\bclosing (?:\\w+ )?(?:price|bell|level|value|high|low|share)s?\\b|\\bclose[sd]? (?:at|up|down|higher|lower|unchanged|flat|on the (?:nasdaq|new york))\\b|\\b(?:market|trading|share|stock)(?:['’]s)? close\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PRICES = Pattern.compile("\\b(?:shares?|stocks?|price|trading|market|nasdaq)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DONE = Pattern.compile("\\b(?:complet|finali[sz]|clos(?:e[sd]?|ing)\\b|shut|conclud)",
      Pattern.CASE_INSENSITIVE);

  private final boolean asksClosing;

  MarketClose(Question question) {
    this.asksClosing = question.kind() == AnswerKind.WHEN && CLOSES.matcher(question.text()).find()
        && !PRICES.matcher(question.text()).find();
  }

  /** Whether the sentence of a day tells of a closing that is none of a market. */
  boolean bears(Proposal proposal) {
    if (!asksClosing || proposal.origin() != Origin.EXTRACT) return true;
    String rest = MARKET.matcher(proposal.backing().getFirst().text()).replaceAll(" ");
    return DONE.matcher(rest).find();
  }
}
