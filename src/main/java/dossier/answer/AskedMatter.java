package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what was found is of the very matter asked for: deal, office, owner, direction, number and time of it. */
final class AskedMatter {
  private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6,
      "seven", 7, "eight", 8);
  private static final Pattern SEVERAL = Pattern.compile(
      "\\b(?:which|what|who are the|who were the|name|list)(?: the)? (?<number>two|three|four|five|six|seven|eight)\\b(?! (?:year|month|week|day|quarter))",
      Pattern.CASE_INSENSITIVE);
  /** Asks about what was done. */
  private static final Pattern DONE = Pattern.compile("\\b(?:did|bought|acquired|paid|purchased|took over)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile(",? (?:and|or|as well as) |, ");

  private final Question question;
  private final DealAct deal;
  private final OtherMatter matter;
  private final OfficeMatch office;
  private final ChangeMatch change;
  private final FigureOwner owner;
  private final ActMatch act;
  private final FigureScope scope;
  private final SeatOwner seat;
  private final NameMatch name;
  private final boolean takesDeal;
  private final int several;

  AskedMatter(Question question) {
    this.question = question;
    this.deal = new DealAct(question);
    this.matter = new OtherMatter(question);
    this.office = new OfficeMatch(question);
    this.change = new ChangeMatch(question);
    this.owner = new FigureOwner(question);
    this.act = new ActMatch(question);
    this.name = new NameMatch(question);
    this.takesDeal = question.kind() != AnswerKind.YES_NO && new Premise(question).isTaken();
    this.scope = new FigureScope(question);
    this.seat = new SeatOwner(question);
    Matcher number = SEVERAL.matcher(question.text());
    this.several = number.find() ? NUMBERS.getOrDefault(number.group("number").toLowerCase(Locale.ROOT), 0) : 0;
  }

  boolean bears(Proposal proposal) {
    return deal.bears(proposal) && matter.bears(proposal) && office.bears(proposal) && change.bears(proposal)
        && owner.bears(proposal) && act.bears(proposal) && isSoMany(proposal) && isThen(proposal);
  }

  /** Whether it also covers just what is asked for: what does not is no answer, but speaks against others. */
  boolean covers(Proposal proposal) {
    return scope.bears(proposal) && seat.bears(proposal) && matter.isOfTheKind(proposal) && office.isTold(proposal)
        && name.bears(proposal) && owner.isOwn(proposal) && act.isDone(proposal) && !isOnlyRumoured(proposal);
  }

  /** Where a deal is asked about as done, a rumour of one tells neither its price nor its day. */
  private boolean isOnlyRumoured(Proposal proposal) {
    return takesDeal && DONE.matcher(question.text()).find() && proposal.origin() == Origin.FACT
        && proposal.cautions().contains(Caution.RUMOUR);
  }

  /** As many as the question says: where four are asked for two are no answer. */
  private boolean isSoMany(Proposal proposal) {
    if (several == 0 || !List.of(Origin.EXTRACT, Origin.FACT).contains(proposal.origin())) return true;
    return LINK.split(proposal.answer()).length == several;
  }

  /** Where it happened at a time that the question names, no sentence of other times tells. */
  private boolean isThen(Proposal proposal) {
    boolean place = question.kind() == AnswerKind.WHERE && question.period() != null;
    return !place || proposal.origin() != Origin.EXTRACT || proposal.signs().of(Sign.TIMED) >= 0;
  }
}
