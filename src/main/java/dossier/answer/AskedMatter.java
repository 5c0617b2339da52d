package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.Published;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.TimeRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  /** Asks about what is only meant to be done. */
  private static final Pattern PLANNED = Pattern.compile(
      "\\b(?:plans?|planning|intends?|intending|aims?|aiming) to\\b|^(?:\\w+ )?(?:when|where|who|whom|how (?:much|many)|what|which)\\b[^,]* will\\b",
      Pattern.CASE_INSENSITIVE);
  /** Words of a sentence that tells of what is to come, or is meant. */
  private static final Pattern AHEAD = Pattern.compile(
      "\\b(?:will|would|shall|could|may|might|going to|plan\\w*|intend\\w*|intention\\w*|aim\\w*|expect\\w*|target\\w*|goals?|want\\w*|hop(?:es?|ed|ing)|seek\\w*|pledg\\w*|promis\\w*|propos\\w*|consider\\w*|decid\\w*|schedul\\w*|upcoming|next|to \\p{Ll}+)\\b|['’]ll\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile(",? (?:and|or|as well as) |, ");

  /** Days around a period within which articles tell what was said in it. */
  private static final int TOLD_WITHIN = 7;

  private final Question question;
  private final DealAct deal;
  private final OtherMatter matter;
  private final OfficeMatch office;
  private final ChangeMatch change;
  private final FigureOwner owner;
  private final ActMatch act;
  private final FigureCoverage scope;
  private final SeatOwner seat;
  private final AskedPeriod period;
  private final AskedShape shape;
  private final NameMatch name;
  private final boolean takesDeal;
  private final boolean asksPlan;
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
    this.asksPlan = PLANNED.matcher(question.text()).find();
    this.scope = new FigureCoverage(question);
    this.seat = new SeatOwner(question);
    this.period = new AskedPeriod(question.period());
    this.shape = new AskedShape(question);
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
        && name.bears(proposal) && owner.isOwn(proposal) && act.isDone(proposal) && !isOnlyRumoured(proposal)
        && !lacksObject(proposal) && !isDoneThough(proposal) && !isSaidElsewhen(proposal) && !isToldElsewhen(proposal)
        && shape.has(proposal);
  }

  /** Where it is asked what was so at a time, a sentence that tells of another in an article of another decides nothing. */
  private boolean isToldElsewhen(Proposal proposal) {
    if (proposal.origin() != Origin.SENTENCE || question.period() == null) return false;
    Backing sentence = proposal.backing().getFirst();
    Published published = sentence.entry().article().published();
    return period.appeared(question.text(), published) == 0 && period.told(sentence.text(), published) < 0;
  }

  /** The sum of a deal stands with what was bought, by its name or, where nothing else is named before it, in an article that has it in its title: an article may tell of several deals. */
  private boolean lacksObject(Proposal proposal) {
    Relation relation = question.relation();
    boolean another = proposal.origin() == Origin.EXTRACT && proposal.signs().of(Sign.FOREIGN) > 0;
    boolean sum = (another || proposal.origin() == Origin.FACT) && question.kind() == AnswerKind.HOW_MUCH;
    if (!sum || relation == null || relation.object() == null) return false;
    String object = relation.object().of(question.text()).strip();
    if (object.isEmpty() || !Character.isUpperCase(object.codePointAt(0))) return false;
    Set<String> named = FactBinding.terms(object);
    return proposal.backing()
        .stream()
        .map(each -> FactBinding.terms(another ? each.text() : each.text() + " " + each.entry().article().title()))
        .noneMatch(said -> said.stream().anyMatch(named::contains));
  }

  /** Where it is asked what somebody said at a time, what was said at another is no answer. */
  private boolean isSaidElsewhen(Proposal proposal) {
    if (proposal.origin() != Origin.SAID || question.period() == null || proposal.backing().isEmpty()) return false;
    Published published = proposal.backing().getFirst().entry().article().published();
    if (published == null) return true;
    TimeRange told = published.date().range();
    return told.to().isBefore(question.period().from().minusDays(TOLD_WITHIN))
        || told.from().isAfter(question.period().to().plusDays(TOLD_WITHIN));
  }

  /** Where a plan is asked about, what was done already is none. */
  private boolean isDoneThough(Proposal proposal) {
    boolean cut = List.of(Origin.EXTRACT, Origin.FACT).contains(proposal.origin()) && !proposal.backing().isEmpty();
    boolean planned = proposal.origin() == Origin.FACT && proposal.signs().of(Sign.PLANNED) > 0;
    return asksPlan && cut && !planned
        && !AHEAD.matcher(proposal.backing().getFirst().text()).find();
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
