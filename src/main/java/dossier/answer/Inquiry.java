package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.CompanyCatalog;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.question.AnswerKind;
import dossier.question.Clues;
import dossier.question.Compound;
import dossier.question.CompoundReader;
import dossier.question.Question;
import dossier.retrieve.ClueSearch;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Retrieval;
import dossier.retrieve.Retriever;
import dossier.story.Coverage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One question on one moment of the index: what could be answered, how sure each is, and what is. */
final class Inquiry {
  /** Passages whose sentences are weighed: beyond these the right one is rare (see docs/decisions). */
  private static final int PASSAGES = 15;
  /** From which confidence on an answer is given, see docs/decisions. */
  static final double ANSWERED = 0.55;
  /** The same for what clues alone tell, whose confidence is fitted by itself. */
  private static final double ANSWERED_BY_CLUES = 0.5;
  /** From which confidence on an answer is given without a word of doubt: of 227 such answers to labelled questions one is wrong (docs/decisions). */
  static final double SURE = 0.9;
  /** From which confidence on the nearest passages are shown as close ones, see docs/decisions. */
  static final double CLOSE = 0.15;
  /** Share of the question that a sentence must bind to be close where it holds nothing of the kind asked for. */
  private static final double CLOSELY_BOUND = 0.4;
  /** The same of one that lacks no name of the question, nor does what stands around it. */
  private static final double ALL_NAMED = 0.3;
  /** Share of the question's words that such a sentence must say itself. */
  private static final double SAID = 0.2;
  /** From which confidence on it need not: what stands around it tells enough. */
  private static final double BOUND = 0.65;
  /** What asks for a sum: one figure of one sentence is none. */
  private static final Pattern SUMS = Pattern.compile(
      "\\b(?:in total|altogether|all together|in all|all told|sum of|total of)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What asks for several things side by side. */
  private static final Pattern COMPARES = Pattern.compile("^\\W*(?:please )?compar(?:e|ing|ison)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Clues clues;
  /** From which confidence on an answer is given. */
  private final double bar;
  private final CompanyCatalog companies;
  private final Supplier<Retrieval> retriever;
  private @Nullable Retrieval retrieved;
  private @Nullable SentenceProposer weighed;
  private List<MergedFact> told = List.of();
  private boolean made;
  private final List<Proposal> proposals;
  private final AskedMatter matter;
  private final Pool pool;
  private final @Nullable Proposal instead;
  private final @Nullable Proposal state;
  private Duration searched = Duration.ZERO;
  private final Duration proposed;

  /**
   * Works out what could be answered.
   *
   * @param simpler answers a simpler question, for questions that are worked out from two
   * @param meanwhile whether the two are asked at the same time
   */
  Inquiry(Question question, Retriever retriever, FactSearch facts, IndexSnapshot snapshot, CompanyCatalog companies,
      Function<String, Optional<Pool>> simpler, Meanwhile meanwhile) {
    this.question = question;
    this.companies = companies;
    this.retriever = () -> retriever.retrieve(question, snapshot, PASSAGES);
    long begun = System.nanoTime();
    this.clues = ClueSearch.read(question, snapshot);
    this.matter = new AskedMatter(question, companies);
    if (clues.several() && (!clues.unknown().isEmpty() || ClueProposer.answers(clues))) {
      this.instead = null;
      this.state = null;
      this.proposals = List.of();
      this.pool = Pool.of(byClues(snapshot), Weights.CLUES);
      this.bar = ANSWERED_BY_CLUES;
    } else {
      this.bar = ANSWERED;
      Optional<Compound> compound = CompoundReader.read(question.text())
          .filter(read -> CompoundInquiry.answers(read, question.kind()));
      Gathered gathered = compound.isPresent()
          ? Gathered.of(new CompoundInquiry(compound.get(), simpler, meanwhile).proposal().stream().toList())
          : gathered(facts, snapshot);
      this.instead = gathered.instead();
      this.state = gathered.state();
      this.proposals = asked(gathered);
      this.pool = Pool.of(proposals, Weights.SHIPPED, matter::covers);
    }
    this.proposed = Duration.ofNanos(System.nanoTime() - begun).minus(searched);
  }

  /** The passages found; looked for when they are first needed: what is worked out from two simpler questions may do without. */
  private Retrieval retrieval() {
    Retrieval known = retrieved;
    if (known == null) {
      long begun = System.nanoTime();
      retrieved = known = retriever.get();
      searched = Duration.ofNanos(System.nanoTime() - begun);
    }
    return known;
  }

  private SentenceProposer sentences() {
    SentenceProposer known = weighed;
    if (known == null) weighed = known = new SentenceProposer(question, retrieval());
    return known;
  }

  private Gathered gathered(FactSearch facts, IndexSnapshot snapshot) {
    Optional<List<Proposal>> standing = new StandingProposers(question, facts, snapshot, companies).proposals();
    if (standing.isPresent()) return Gathered.of(standing.get());
    FactProposer known = new FactProposer(question, retrieval().terms(), facts, snapshot, companies);
    if (known.takesDeal()) told = known.all();
    made = known.isMade();
    boolean undoing = question.kind() == AnswerKind.YES_NO && Undoing.asked(question.text()).isPresent();
    Gathered none = new Gathered(List.of(), known.premise(), known.takesDeal(), null, null);
    Optional<Proposal> reversed = new Reversal(question, sentences()).instead();
    if (reversed.isPresent()) return none.insteadOf(reversed.get());
    Optional<Alternatives> either = Alternatives.read(question);
    if (either.isPresent())
      return none.with(new AlternativesProposer(question, either.get(), retrieval(), sentences()).proposals());
    if (undoing) return none.with(proposals(known, facts, snapshot));
    Proposal real = known.premise() < 0 ? known.instead().orElse(null) : null;
    if (known.isRefuted() && !known.asksDealAlone()) return none.insteadOf(real).cameTo(known.cameToNothing());
    if (known.asksOneDeal())
      return none.ofDeal(known, known.isUnfinished() && !UnreportedDeal.isToldDone(sentences().bound()));
    Optional<Proposal> undone = known.undone();
    if (undone.isPresent()) return none.cameTo(undone);
    List<Proposal> proposals = new ArrayList<>();
    if (real != null) proposals.add(Gathered.denial(real));
    proposals.addAll(proposals(known, facts, snapshot));
    return none.with(proposals).insteadOf(real).cameTo(known.cameToNothing());
  }

  private List<Proposal> proposals(FactProposer known, FactSearch facts, IndexSnapshot snapshot) {
    List<Proposal> result = known.result();
    if (!result.isEmpty()) return result;
    List<Proposal> proposals = new ArrayList<>(known.proposals());
    proposals.addAll(new FactListProposer(question, retrieval().terms(), facts, snapshot, companies).proposals());
    proposals.addAll(sentences().proposals());
    proposals.addAll(new ReasonProposer(question, sentences()).proposals());
    proposals.addAll(new SpokenProposer(question, retrieval(), sentences(), snapshot).proposals());
    proposals.addAll(new DefinitionProposer(question, sentences()).proposals());
    proposals.removeIf(known.refuted());
    return proposals;
  }

  /** The proposals with what is asked for among their signs; no extract where words are asked for. */
  private List<Proposal> asked(Gathered gathered) {
    boolean words = asksWords(gathered.proposals());
    boolean sum = SUMS.matcher(question.text()).find();
    boolean compares = question.companyIds().size() > 1 && COMPARES.matcher(question.text()).find();
    return gathered.proposals()
        .stream()
        .filter(proposal -> !sum || proposal.origin() == Proposal.Origin.FACTS
            || proposal.origin() == Proposal.Origin.COMPOUND)
        .filter(proposal -> !words || proposal.origin() != Proposal.Origin.EXTRACT)
        .filter(matter::bears)
        .filter(proposal -> !compares || tellsAll(proposal))
        .map(proposal -> asked(proposal, gathered.premise(), gathered.takesDeal()))
        .toList();
  }

  /** Whether it may tell of all that are compared: one figure is of one of them. */
  private static boolean tellsAll(Proposal proposal) {
    return switch (proposal.origin()) {
      case COMPOUND, FACTS -> true;
      case SENTENCE -> proposal.signs().of(Sign.COMPANIES) == 1;
      case FACT, EXTRACT, CLUES, SAID, REASON, DEFINITION -> false;
    };
  }

  /** Whether words are asked for, said or defining, which no name, figure or date alone can be. */
  private boolean asksWords(List<Proposal> proposals) {
    return DefinitionAsk.read(question.text())
        .filter(
            ask -> ask.isNamed() || proposals.stream().anyMatch(each -> each.origin() == Proposal.Origin.DEFINITION))
        .isPresent()
        || SpeechAsk.read(question.text()).filter(SpeechAsk::open).isPresent();
  }

  /** Where a question has several clues they alone tell; nothing answers what a publisher is said to report that is unknown. */
  private List<Proposal> byClues(IndexSnapshot snapshot) {
    return clues.unknown().isEmpty() ? new ClueProposer(question, clues, snapshot).proposals() : List.of();
  }

  /** How long passages were looked for. */
  Duration searched() {
    return searched;
  }

  /** How long it took to work out what they and the facts could answer. */
  Duration proposed() {
    return proposed;
  }

  /** What could be answered. */
  Pool pool() {
    return pool;
  }

  private Proposal asked(Proposal proposal, int premise, boolean takesDeal) {
    return proposal.with(proposal.signs()
        .with(Sign.PREMISE, premise)
        .with(Sign.ASKS_DEAL, takesDeal)
        .with(Sign.ASKS_TRUTH, question.kind() == AnswerKind.YES_NO)
        .with(Sign.ASKS_WHY, question.kind() == AnswerKind.WHY)
        .with(Sign.ASKS_WHO, question.kind() == AnswerKind.WHO)
        .with(Sign.ASKS_WHEN, question.kind() == AnswerKind.WHEN)
        .with(Sign.ASKS_COUNT, question.kind() == AnswerKind.HOW_MANY));
  }

  /** The surest answer where it is sure enough, else the nearest passages. */
  Answer answer(List<String> next) {
    Optional<Answer.Found> found = found(pool, next);
    return found.isPresent()
        ? found.get()
        : new Declining(question, companies, sentences(), pool, told, instead, state, isClose()).answer();
  }

  /**
   * The surest answer where it is sure enough.
   *
   * @param within articles of which one must tell it, or empty where any may
   */
  Optional<Answer.Found> found(Set<ArticleId> within, List<String> next) {
    if (within.isEmpty()) return found(pool, next);
    List<Proposal> told = proposals.stream()
        .filter(proposal -> proposal.backing().stream().anyMatch(each -> within.contains(each.entry().article().id())))
        .toList();
    return found(Pool.of(told, Weights.SHIPPED, matter::covers), next);
  }

  private Optional<Answer.Found> found(Pool pool, List<String> next) {
    boolean sure = !pool.weighed().isEmpty() && pool.confidence() >= bar
        && bindsRelation(pool.weighed().getFirst().proposal(), pool.confidence());
    if (!sure) return Optional.empty();
    double confidence = matter.trusted(pool.weighed().getFirst().proposal(), pool.confidence());
    return Optional.of(found(Dispute.shown(pool, question.kind()), confidence, next));
  }

  /** Whether the nearest passages tell of what is asked, though nothing answers it surely. */
  private boolean isClose() {
    if (clues.several()) return false;
    if (!pool.weighed().isEmpty() && pool.confidence() >= CLOSE) return true;
    return sentences().candidates()
        .stream()
        .map(Candidate::binding)
        .anyMatch(binding -> binding.share() >= (binding.unboundNames() == 0 ? ALL_NAMED : CLOSELY_BOUND));
  }

  /** Whether the sentence that something was cut out of says more of the question than its companies. */
  private boolean bindsRelation(Proposal proposal, double confidence) {
    return proposal.origin() != Proposal.Origin.EXTRACT || retrieval().terms().isEmpty() || confidence >= BOUND
        || proposal.signs().of(Sign.OWN) >= SAID;
  }

  /** What the articles call a company that is asked for, where that is sure enough. */
  Optional<Answer> definition(List<String> next) {
    if (pool.weighed().isEmpty() || pool.confidence() < ANSWERED) return Optional.empty();
    Proposal first = pool.weighed().getFirst().proposal();
    return first.origin() == Proposal.Origin.DEFINITION
        ? Optional.of(found(first, pool.confidence(), next))
        : Optional.empty();
  }

  /** The best sentence of each of the best stories, quoted, whether or not they answer. */
  List<Citation> evidence(int size) {
    return Citation.numbered(sentences().nearest(size));
  }

  private Answer.Found found(Proposal proposal, double confidence, List<String> next) {
    List<Citation> citations = Citation.numbered(BearingQuote.of(proposal));
    FoundLine lines = new FoundLine(question, companies, made);
    int sources = Coverage.of(proposal.backing().stream().map(each -> each.entry().member()).toList())
        .independentSources();
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    cautions.addAll(proposal.cautions());
    if (confidence < SURE) cautions.add(Caution.UNSURE);
    if (proposal.origin() == Proposal.Origin.EXTRACT && !FoundLine.isRumoured(proposal))
      cautions.remove(Caution.RUMOUR);
    if (Cautions.old(citations, question)) cautions.add(Caution.OLD_EVIDENCE);
    return new Answer.Found(proposal.answer(), lines.of(proposal, citations.getFirst()), citations, sources,
        confidence, List.copyOf(cautions), next);
  }

  /** How the answer came about. */
  Explanation explanation() {
    return new InquiryLines(question, clues, retrieval()).explanation(pool);
  }
}
