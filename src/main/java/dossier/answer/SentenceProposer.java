package dossier.answer;

import dossier.company.CompanyId;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
import dossier.retrieve.Retrieval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes what the sentences of the passages found say. */
final class SentenceProposer {
  /** Sentences in which the thing asked for is looked for, those that bind most. */
  private static final int WEIGHED = 16;
  /** How much the kind of the thing cut out, and its place beside the question's words, weigh in the first order. */
  private static final double KIND = 0.3;
  private static final double NEAR = 0.1;
  private static final double NOTHING_OF_THE_KIND = 0.4;
  /** Share of the question that a further passage must bind to be shown. */
  private static final double BEARS = 0.5;

  private final Question question;
  private final Retrieval retrieval;
  private final SentenceSigns signs;
  private final AskedFigures figures;
  private final AskedAct act;
  private final Polarity polarity;
  private final Optional<Undoing> undoing;
  private final Shortening shortening;
  private @Nullable List<Candidate> known;
  private @Nullable List<Bound> bound;

  SentenceProposer(Question question, Retrieval retrieval) {
    this.question = question;
    this.retrieval = retrieval;
    this.signs = new SentenceSigns(question, retrieval);
    this.figures = new AskedFigures(question.text());
    this.act = new AskedAct(question);
    this.polarity = new Polarity(question.text(), retrieval.terms(), act);
    this.undoing = question.kind() == AnswerKind.YES_NO ? Undoing.asked(question.text()) : Optional.empty();
    this.shortening = new Shortening(retrieval.terms(), question.kind() == AnswerKind.WHY);
  }

  /** Whatever the sentences propose, those that bind most first. */
  List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (Candidate candidate : candidates())
      proposals.addAll(proposals(candidate));
    return proposals;
  }

  /** The best sentence of each of the best stories, whether or not they answer: ten reports of one event say no more than one. */
  List<Backing> nearest(int size) {
    return nearest(List.of(), size);
  }

  /** The same behind sentences that are shown in any case. */
  List<Backing> nearest(List<Backing> first, int size) {
    Set<Object> seen = new HashSet<>();
    List<Backing> nearest = new ArrayList<>(first);
    first.forEach(backing -> seen.add(backing.story()));
    candidates().stream().map(SentenceProposer::backing).filter(each -> seen.add(each.story())).forEach(nearest::add);
    return nearest.stream().limit(size).toList();
  }

  /** The sentence that binds most of each story but those, best first; of a passage that binds less than this nothing bears on the question. */
  List<Backing> closest(Set<Object> without) {
    Set<Object> seen = new HashSet<>(without);
    return bound().stream()
        .filter(each -> each.binding().share() >= BEARS)
        .sorted(Comparator.comparingDouble((Bound each) -> each.binding().share()).reversed())
        .map(each -> new Backing(each.hit().entry(), each.sentence().inTitle(), each.sentence().at()))
        .filter(each -> seen.add(each.story()))
        .toList();
  }

  private static Backing backing(Candidate candidate) {
    return new Backing(candidate.hit().entry(), candidate.inTitle(), candidate.at());
  }

  private List<Proposal> proposals(Candidate candidate) {
    if (Extractor.cutsOut(question.kind()))
      return candidate.extracts()
          .stream()
          .map(extract -> proposal(candidate, extract))
          .toList();
    String sentence = Wording.short60(shortened(Wording.withoutDateline(candidate.text())));
    if (question.kind() == AnswerKind.WHAT) return whats(candidate, sentence);
    if (question.kind() != AnswerKind.YES_NO)
      return List.of(proposal(candidate, Proposal.Origin.SENTENCE, sentence, Values.of(sentence)));
    return yesOrNo(candidate, sentence).stream().toList();
  }

  /** Where several things or somebody's words are asked for, the sentence stays whole: any clause may have them. */
  private String shortened(String sentence) {
    boolean words = SpeechAsk.read(question.text()).filter(SpeechAsk::open).isPresent();
    return words || Extractor.asksSeveral(question.text()) ? sentence : shortening.shorten(sentence, Clauses.SHORT - 1);
  }

  /** The names that are asked for, and the sentence as a whole. */
  private List<Proposal> whats(Candidate candidate, String sentence) {
    List<Proposal> all = new ArrayList<>();
    all.add(proposal(candidate, Proposal.Origin.SENTENCE, sentence, Values.of(sentence)));
    for (Extract extract : candidate.extracts())
      all.add(proposal(candidate, extract));
    return all;
  }

  /** A sentence that hedges decides nothing, nor one that plans where more than a plan is asked for. */
  private Optional<Proposal> yesOrNo(Candidate candidate, String sentence) {
    String text = candidate.text();
    Optional<Boolean> yes = polarity.of(text);
    if (yes.isEmpty() || candidate.binding().unboundNames() > 0 || !figures.areIn(text)) return Optional.empty();
    boolean sure = yes.get() || undoing.isPresent();
    if (!yes.get() && signs.isOfOthers(candidate)) return Optional.empty();
    if (sure && (isUndecided(text) || !tells(candidate) || !isInOrder(candidate))) return Optional.empty();
    String value = yes.get() ? "Yes" : "No";
    return Optional.of(proposal(candidate, Proposal.Origin.SENTENCE, value + ": " + sentence, value));
  }

  /** What stands behind the word for an undoing is what it undid, plans included. */
  private boolean isUndecided(String text) {
    String deciding = undoing.flatMap(asked -> asked.place(text)).map(at -> text.substring(0, at)).orElse(text);
    boolean planned = Telling.plans(deciding) || Telling.notYet(deciding);
    boolean asksPlan = Telling.plans(question.text()) || Telling.notYet(question.text());
    return Telling.hedges(text) || (!asksPlan && (planned || isOpen(text)));
  }

  /** Whether the act is nowhere told but as what somebody is asked for or may do. */
  private boolean isOpen(String text) {
    List<Integer> acts = RelatedTerms.in(text)
        .stream()
        .map(RelatedTerms.Placed::term)
        .filter(term -> act.isAct(Set.of(term.value())))
        .map(term -> term.span().start())
        .toList();
    return undoing.isEmpty() && !acts.isEmpty() && acts.stream().allMatch(at -> Undoing.isOpen(text.substring(0, at)));
  }

  /** What somebody undid stands behind who did so, or is told before; a settlement is of both. */
  private boolean isInOrder(Candidate candidate) {
    return undoing.map(asked -> asked.isMutual() || signs.isOfFirst(candidate))
        .orElseGet(() -> signs.inOrder(candidate));
  }

  /** Whether the sentence itself says every name of the question and the act asked about, and what surrounds it every word. */
  private boolean tells(Candidate candidate) {
    Set<String> said = RelatedTerms.told(candidate.text());
    boolean acts = undoing.isPresent() || act.isTold(said);
    return candidate.binding().unbound() == 0 && acts && retrieval.terms()
        .stream()
        .filter(QuestionTerm::name)
        .allMatch(term -> term.isIn(said));
  }

  /** An answer out of the sentence, with what speaks for the sentence. */
  Proposal proposal(Candidate candidate, Proposal.Origin origin, String answer, String value) {
    String text = candidate.text();
    return new Proposal(origin, answer, value, answer, List.of(backing(candidate)), Telling.cautions(text),
        signs.of(candidate));
  }

  /** The same out of a sentence in which nothing was looked for. */
  Proposal proposal(Bound sentence, Proposal.Origin origin, String answer, String value) {
    return proposal(new Candidate(sentence.hit(), sentence.sentence().inTitle(), sentence.sentence().at(),
        sentence.binding(), List.of()), origin, answer, value);
  }

  private Proposal proposal(Candidate candidate, Extract extract) {
    String cut = extract.text();
    Set<Caution> cautions = Doubt.isRumoured(candidate.text(), cut) ? Set.of(Caution.RUMOUR) : Set.of();
    return new Proposal(Proposal.Origin.EXTRACT, cut, Values.of(cut), cut, List.of(backing(candidate)), cautions,
        signs.of(candidate, extract));
  }

  /** Share of the question's words, by weight, that {@code text} has. */
  double weight(String text) {
    Set<String> its = RelatedTerms.told(text);
    double all = 0;
    double in = 0;
    for (QuestionTerm term : retrieval.terms()) {
      all += term.weight();
      if (term.isIn(its)) in += term.weight();
    }
    return all == 0 ? 0 : in / all;
  }

  /** A sentence with how much of the question it binds. */
  record Bound(Hit hit, Sentence sentence, Binding.Bound binding) {}

  /** The sentences and titles of the passages found that bind most, best first, with the things asked for in them. */
  List<Candidate> candidates() {
    if (known == null) known = found();
    return known;
  }

  private List<Candidate> found() {
    Extractor extractor = new Extractor(question, retrieval.terms());
    return bound().stream()
        .sorted(Comparator.comparingDouble((Bound bound) -> bound.binding().share()).reversed())
        .limit(WEIGHED)
        .map(bound -> candidate(bound, extractor))
        .sorted(Comparator.comparingDouble(this::rank).reversed())
        .toList();
  }

  /** All sentences and titles of the passages found that bind anything. */
  List<Bound> bound() {
    if (bound == null) bound = bound(retrieval.hits());
    return bound;
  }

  /** The same of other passages. */
  List<Bound> bound(List<Hit> hits) {
    Binding binding = new Binding(question, retrieval);
    List<Bound> bound = new ArrayList<>();
    Set<Object> titles = new HashSet<>();
    for (Hit hit : hits) {
      Sentence title = Sentence.title(hit);
      List<Sentence> sentences = hit.sentences().stream().map(at -> Sentence.inBody(hit, at)).toList();
      Binding.Surroundings around = Binding.Surroundings.of(hit, title, sentences);
      if (!title.text().isBlank() && titles.add(hit.entry().article().id()))
        bound.add(new Bound(hit, title, binding.of(title, Set.of(), around, Set.of())));
      Set<String> before = Set.of();
      Set<CompanyId> companiesBefore = Set.of();
      for (Sentence sentence : sentences) {
        bound.add(new Bound(hit, sentence, binding.of(sentence, before, around, companiesBefore)));
        before = sentence.termValues();
        companiesBefore = sentence.companies();
      }
    }
    bound.removeIf(each -> each.binding().share() == 0);
    return bound;
  }

  private static Candidate candidate(Bound bound, Extractor extractor) {
    return new Candidate(bound.hit(), bound.sentence().inTitle(), bound.sentence().at(), bound.binding(),
        extractor.extracts(bound.sentence(), bound.hit().entry().article()));
  }

  /** What the candidates are ordered by: the binding, less where the thing asked for is missing or stands far off. */
  private double rank(Candidate candidate) {
    return kind(candidate) + 1e-3 * candidate.hit().score();
  }

  private double kind(Candidate candidate) {
    if (!Extractor.cutsOut(question.kind())) return candidate.binding().share();
    if (candidate.extracts().isEmpty()) return NOTHING_OF_THE_KIND * candidate.binding().share();
    Extract extract = candidate.extracts().getFirst();
    return candidate.binding().share() * (1 - KIND - NEAR + KIND * extract.fit() + NEAR * extract.near().words());
  }
}
