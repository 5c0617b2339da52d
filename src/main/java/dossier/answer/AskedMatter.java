package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.RelatedTerms;
import dossier.text.Quantities;
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
  /** A heading that asks for all of a kind: "acme founders". */
  private static final Pattern HEADING = Pattern.compile(
      "^\\W*(?:[\\w.&'’-]+ ){1,3}(?:co-?)?(?:founders|investors|backers|directors|suppliers|rivals|subsidiaries|shareholders|partners)\\W*$",
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
  /** Asks what was paid for what was bought. */
  private static final Pattern PAID = Pattern.compile(
      "\\b(?:did|has|had)\\b[^?]{1,60}\\b(?:pay|paid|buy|bought|acquire|spend|spent)\\b", Pattern.CASE_INSENSITIVE);
  /** Before the sum of an offer. */
  private static final Pattern OFFERED = Pattern.compile(
      "\\b(?:offer(?:s|ed|ing)?|bid|propos\\w+|willing|interested|talks)\\b[^;.]{0,80}$", Pattern.CASE_INSENSITIVE);
  /** Tells of a deal that was made. */
  private static final Pattern STRUCK = Pattern.compile(
      "\\b(?:agree[ds]?|accept\\w*|bought|acquired|paid|complet\\w+|clos(?:e|ed|es)|purchased|deal|acquisition|takeover|buys?|buying|merg\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile(",? (?:and|or|as well as) |, ");

  /** Asks for a body that is no company. */
  private static final Pattern BODIES = Pattern.compile(
      "\\b(?:which|what) (?:(?!(?:is|was|did|does|do|has|had|of)\\b)[\\w.&'’-]+ ){0,3}?(?:court|tribunal|regulator|agency|authority|ministry|commission|university|union)s?\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYING = Pattern.compile(
      "[\"“]|\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|ote|iting)|call(?:s|ed|ing)?|describ\\w+|warn\\w*|claim\\w*|argu\\w+|think\\w*|thought|accus\\w+|predict\\w*|expla\\w+|comment\\w*|respon\\w+|repl(?:y|ies|ied)|tweet\\w*|post\\w*|promis\\w+|complain\\w*|declar\\w+|den(?:y|ies|ied)|insist\\w*|suggest\\w*|announc\\w+|add(?:s|ed)|ask(?:s|ed)?|according|expect\\w*|hop(?:es?|ed)|confirm\\w*|reject\\w*|criticis\\w*|criticiz\\w*|prais\\w+|appeal\\w*|urg(?:e|es|ed)|refus\\w+|declin\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Share of the question's words that a sentence must have whose title alone tells of the act. */
  private static final double SAID = 0.3;
  /** How far from a place the act stands that is told of it, in characters. */
  private static final int BESIDE = 80;
  /** Share of the words that tell of an act in a sentence which need not name it. */
  private static final double SOME = 0.34;

  /** The most that is said of an answer that may be only a part. */
  private static final double LIKELY = 0.89;

  /** Days around a period within which articles tell what was said in it. */
  private static final int TOLD_WITHIN = 7;
  /** Days after a quarter within which its results are told. */
  private static final int RESULTS_WITHIN = 60;
  /** Asks what is said about a time, whenever it is said. */
  private static final Pattern ABOUT_TIME = Pattern.compile(
      "\\b(?:describe|call|predict|expect|forecast|about|for)s? (?:the )?(?:year |fiscal )?(?:19|20)\\d\\d\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final AskedTrade trade;
  private final AskedCalling calling;
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
  private final AskedQualifiers qualifiers;
  private final NameMatch name;
  private final AskedModel model;
  private final BeatenMeasure beaten;
  private final HolderBefore before;
  private final BoughtPossession possession;
  private final FounderOf founder;
  private final AskedAct placed;
  private final DeedSides sides;
  private final ExcludedNames excluded;
  private final MarketClose market;
  private final boolean asksWords;
  private final boolean asksBody;
  private final boolean takesDeal;
  private final boolean asksPlan;
  private final int several;
  private final boolean list;

  AskedMatter(Question question, CompanyCatalog companies) {
    this.question = question;
    this.calling = new AskedCalling(question);
    this.trade = new AskedTrade(question, companies);
    this.deal = new DealAct(question);
    this.matter = new OtherMatter(question);
    this.office = new OfficeMatch(question);
    this.change = new ChangeMatch(question);
    this.owner = new FigureOwner(question);
    this.act = new ActMatch(question);
    this.name = new NameMatch(question);
    this.model = new AskedModel(question);
    this.beaten = new BeatenMeasure(question);
    this.before = new HolderBefore(question);
    this.possession = new BoughtPossession(question);
    this.founder = new FounderOf(question);
    this.placed = new AskedAct(question);
    this.sides = new DeedSides(question);
    this.excluded = new ExcludedNames(question);
    this.market = new MarketClose(question);
    this.asksWords = SpeechAsk.read(question.text()).filter(SpeechAsk::open).isPresent();
    this.asksBody = BODIES.matcher(question.text()).find();
    this.takesDeal = question.kind() != AnswerKind.YES_NO && new Premise(question).isTaken();
    this.asksPlan = PLANNED.matcher(question.text()).find();
    this.scope = new FigureCoverage(question);
    this.seat = new SeatOwner(question);
    this.period = new AskedPeriod(question.period());
    this.shape = new AskedShape(question);
    this.qualifiers = new AskedQualifiers(question);
    this.list = Extractor.asksSeveral(question.text()) || HEADING.matcher(question.text()).find();
    Matcher number = SEVERAL.matcher(question.text());
    this.several = number.find() ? NUMBERS.getOrDefault(number.group("number").toLowerCase(Locale.ROOT), 0) : 0;
  }

  boolean bears(Proposal proposal) {
    return deal.bears(proposal) && matter.bears(proposal) && office.bears(proposal) && change.bears(proposal)
        && owner.bears(proposal) && act.bears(proposal) && trade.bears(proposal) && calling.bears(proposal)
        && isSoMany(proposal) && isThen(proposal);
  }

  /** Whether it also covers just what is asked for: what does not is no answer, but speaks against others. */
  boolean covers(Proposal proposal) {
    return scope.bears(proposal) && seat.bears(proposal) && matter.isOfTheKind(proposal) && office.isTold(proposal)
        && name.bears(proposal) && owner.isOwn(proposal) && act.isDone(proposal) && !isOnlyRumoured(proposal)
        && !isOnlyOffered(proposal)
        && !lacksObject(proposal) && !isDoneThough(proposal) && !isSaidElsewhen(proposal) && !isToldElsewhen(proposal)
        && isReasonOfIt(proposal) && isSaid(proposal) && isBody(proposal) && isPlaceOfIt(proposal)
        && shape.has(proposal) && model.bears(proposal) && beaten.bears(proposal) && before.bears(proposal)
        && possession.bears(proposal) && qualifiers.bears(proposal) && founder.bears(proposal)
        && sides.bears(proposal) && excluded.bears(proposal) && market.bears(proposal);
  }

  /** How sure an answer is said to be: not quite, where it may be only some of what is asked for, as one name where several are asked for. */
  double trusted(Proposal proposal, double confidence) {
    boolean name = proposal.origin() == Origin.EXTRACT || proposal.origin() == Origin.FACT;
    boolean partial = name && list && Quantities.find(proposal.answer()).isEmpty()
        && LINK.split(proposal.answer()).length == 1;
    return partial ? Math.min(LIKELY, confidence) : confidence;
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

  /**
   * A reason is one of the act asked for: what is told of something else explains something else. Words that give no more than an
   * order of things ("as", "after") do so only in a sentence that has a name of the question, and not where they give the act itself.
   */
  private boolean isReasonOfIt(Proposal proposal) {
    if (proposal.origin() != Origin.REASON) return true;
    Signs signs = proposal.signs();
    double explains = signs.of(Sign.EXPLAINS);
    boolean stranger = signs.of(Sign.FIT) <= ReasonProposer.WEAK && signs.of(Sign.NAMES) == 0;
    boolean apart = explains <= ReasonProposer.BY_TITLE && signs.of(Sign.OWN) < SAID;
    boolean again = signs.of(Sign.FIT) <= ReasonProposer.WEAK && placed.isAct(RelatedTerms.told(proposal.answer()));
    return explains > 0 && !stranger && !apart && !again;
  }

  /** Where somebody's words are asked for, a sentence in which nobody says anything is no answer. */
  private boolean isSaid(Proposal proposal) {
    return !asksWords || proposal.origin() != Origin.SENTENCE
        || SAYING.matcher(proposal.backing().getFirst().text()).find();
  }

  /** Where a court or an authority is asked for, no company is one. */
  private boolean isBody(Proposal proposal) {
    if (!asksBody || proposal.origin() != Origin.EXTRACT) return true;
    Backing sentence = proposal.backing().getFirst();
    String text = sentence.inTitle() ? sentence.entry().article().title() : sentence.entry().article().body();
    return (sentence.inTitle() ? sentence.entry().links().title() : sentence.entry().links().body()).stream()
        .noneMatch(mention -> mention.span().of(text).equals(proposal.answer()));
  }

  /** A place is one of the act asked for: the act stands beside it, or some of what is told of it in its sentence. */
  private boolean isPlaceOfIt(Proposal proposal) {
    if (question.kind() != AnswerKind.WHERE || proposal.origin() != Origin.EXTRACT) return true;
    String text = proposal.backing().getFirst().text();
    if (Places.tellsSeat(question.text()) && Places.tellsSeat(text)) return true;
    Set<String> told = FactBinding.terms(text);
    int at = text.indexOf(proposal.answer());
    String beside = at < 0
        ? text
        : text.substring(Math.max(0, at - BESIDE), Math.min(text.length(), at + proposal.answer().length() + BESIDE));
    return placed.isTold(FactBinding.terms(beside)) || AskedAct.isTold(question, told, SOME);
  }

  /** Where it is asked what somebody said at a time, or why something happened then, what is told of another is no answer. */
  private boolean isSaidElsewhen(Proposal proposal) {
    boolean reason = proposal.origin() == Origin.REASON && proposal.signs().of(Sign.PERIOD) <= 0
        && !AskedPeriod.isYear(question);
    if (!(reason || proposal.origin() == Origin.SAID) || question.period() == null) return false;
    Published published = proposal.backing().getFirst().entry().article().published();
    if (published == null) return true;
    TimeRange told = published.date().range();
    boolean results = AskedPeriod.isQuarter(question);
    if (!results && ABOUT_TIME.matcher(question.text()).find()) return false;
    return told.to().isBefore(question.period().from().minusDays(TOLD_WITHIN))
        || told.from().isAfter(question.period().to().plusDays(results ? RESULTS_WITHIN : TOLD_WITHIN));
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

  /** Where it is asked what was paid, the sum of an offer is none, unless facts have the deal. */
  private boolean isOnlyOffered(Proposal proposal) {
    if (!takesDeal || !PAID.matcher(question.text()).find() || proposal.origin() != Origin.EXTRACT
        || proposal.signs().of(Sign.PREMISE) > 0)
      return false;
    String text = proposal.backing().getFirst().text();
    int at = text.indexOf(proposal.answer());
    return at >= 0 && OFFERED.matcher(text.substring(0, at)).find() && !STRUCK.matcher(text).find();
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
