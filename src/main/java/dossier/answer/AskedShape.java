package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.text.Quantities;
import java.util.regex.Pattern;

/** Whether what was found has the shape that the asking words want: a number for "how old", a beginning for "since when", the act for "when was it done". */
final class AskedShape {
  /** What only a sentence with a number answers. */
  private static final Pattern MEASURED = Pattern.compile("^\\W*(?:for |by )?how (?:long|old|far|big|fast|often)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SINCE = Pattern.compile("^\\W*(?:since|from) when\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGINS = Pattern.compile(
      "\\b(?:since|join\\w*|beg[aiu]n\\w*|start\\w*|founded|back to|became)\\b",
      Pattern.CASE_INSENSITIVE);

  private final boolean measured;
  private final boolean since;
  private final boolean when;
  private final AskedAct act;

  AskedShape(Question question) {
    this.measured = question.kind() == AnswerKind.WHAT && MEASURED.matcher(question.text()).find();
    this.when = question.kind() == AnswerKind.WHEN;
    this.act = new AskedAct(question);
    this.since = question.kind() == AnswerKind.WHEN && SINCE.matcher(question.text()).find();
  }

  boolean has(Proposal proposal) {
    if (measured && proposal.origin() == Origin.SENTENCE) return isMeasured(proposal.answer());
    if (when && proposal.origin() == Origin.EXTRACT
        && !act.isTold(FactBinding.terms(proposal.backing().getFirst().text())))
      return false;
    return !since || proposal.origin() != Origin.EXTRACT
        || BEGINS.matcher(proposal.backing().getFirst().text()).find();
  }

  private static boolean isMeasured(String text) {
    return !Quantities.find(text).isEmpty() || text.chars().anyMatch(Character::isDigit);
  }
}
