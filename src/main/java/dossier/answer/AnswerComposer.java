package dossier.answer;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.index.ArticleEntry;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.Retrieval;
import dossier.story.Coverage;
import dossier.story.Placement;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses, among the sentences of the passages found, the one that answers a question, or none. */
final class AnswerComposer {
  /**
   * Share of the question's weight that must be bound. Chosen on the development questions of news-qa: see
   * docs/decisions.
   */
  static final double THRESHOLD = 0.70;

  /** Yes and no assert the whole question, so all of it must nearly be bound. */
  private static final double YES_NO_THRESHOLD = 0.85;
  private static final int NEAREST = 3;
  private static final double NOTHING_OF_THE_KIND = 0.4;
  /** How much of the confidence hangs on the kind of the thing cut out, and on its place beside the question's words. */
  private static final double KIND = 0.3;
  private static final double NEAR = 0.1;
  /** Sentences in which the thing asked for is looked for, those that bind most. */
  private static final int WEIGHED = 16;

  private static final Pattern DENIES = Pattern.compile(
      "\\b(?:not|never|no longer|denied|denies|deny|rejected|rejects|ruled out|scrapped|terminated|abandoned|called off|withdrew|no plans"
          + "|drops?|dropped|dropping|cancel(?:s|led)|blocked|gave up|collapsed|fell apart|walked away|pulled out)\\b|n['’]t\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANS = Pattern.compile(
      "\\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|expect(?:s|ed)?|target(?:s|ed)?|will|would|set to|going to|hopes?|to be)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What is left of the confidence when a plan is asked for and the sentence tells of none. */
  private static final double NOT_A_PLAN = 0.7;
  /** A deal that is announced and not done. */
  private static final Pattern NOT_YET = Pattern.compile(
      "\\b(?:agree(?:s|d)?|offer(?:s|ed)?|bid(?:s|ding)?|to) (?:to )?(?:buy|acquire|sell|merge|take over|purchase)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern HEDGES = Pattern.compile(
      "\\b(?:sources? (?:said|say|familiar)|people familiar|reportedly|rumou?r(?:s|ed)?|in talks|could|might|(?:is|was|were) said to|said to have|asked .{0,30}about|takeover approach|unnamed|speculation)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Retrieval retrieval;
  private final boolean asksPlan;

  AnswerComposer(Question question, Retrieval retrieval) {
    this.question = question;
    this.retrieval = retrieval;
    this.asksPlan = PLANS.matcher(question.text()).find();
  }

  Answer compose(List<String> next) {
    List<Candidate> candidates = candidates();
    List<Candidate> answering = candidates.stream().filter(candidate -> confidence(candidate) >= threshold()).toList();
    if (question.kind() == AnswerKind.YES_NO) return yesOrNo(answering, candidates, next);
    return answering.isEmpty() ? new Answer.NoEvidence(nearest(candidates, NEAREST)) : found(candidates, next);
  }

  /**
   * The newest sentence that binds the question decides; one that hedges decides nothing, nor one that plans
   * where more than a plan is asked for.
   */
  private Answer yesOrNo(List<Candidate> answering, List<Candidate> candidates, List<String> next) {
    Optional<Candidate> newest = answering.stream().max(Comparator.comparing(AnswerComposer::day));
    if (newest.isEmpty()) return new Answer.NoEvidence(nearest(candidates, NEAREST));
    String text = newest.get().text();
    boolean planned = PLANS.matcher(text).find() || NOT_YET.matcher(text).find();
    boolean undecided = HEDGES.matcher(text).find() || (planned && !asksPlan);
    boolean denied = DENIES.matcher(text).find();
    if (!denied && (undecided || !inOrder(newest.get()))) return new Answer.NoEvidence(nearest(answering, NEAREST));
    return found(List.of(newest.get()), next);
  }

  /** Whether the sentence names the question's companies in the question's order, so that who did it to whom is the same. */
  private boolean inOrder(Candidate candidate) {
    List<CompanyId> named = new ArrayList<>();
    for (CompanyMention mention : mentions(candidate))
      if (question.companyIds().contains(mention.company()) && !named.contains(mention.company()))
        named.add(mention.company());
    return question.companyIds().size() < 2 || named.equals(List.copyOf(question.companyIds()));
  }

  private static List<CompanyMention> mentions(Candidate candidate) {
    ArticleLinks links = candidate.hit().entry().links();
    return (candidate.inTitle() ? links.title() : links.body()).stream()
        .filter(mention -> candidate.at().contains(mention.span()))
        .toList();
  }

  private static LocalDate day(Candidate candidate) {
    Published published = candidate.article().published();
    return published == null ? LocalDate.MIN : published.date().range().from();
  }

  private double threshold() {
    return question.kind() == AnswerKind.YES_NO ? YES_NO_THRESHOLD : THRESHOLD;
  }

  /** The best sentence of each of the best articles, quoted, whether or not they answer. */
  List<Citation> evidence(int size) {
    return nearest(candidates(), size);
  }

  /** One of each story: ten reports of one event say no more than one. */
  private static List<Citation> nearest(List<Candidate> candidates, int size) {
    List<Citation> nearest = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Candidate candidate : candidates)
      if (nearest.size() < size && seen.add(story(candidate)))
        nearest.add(citation(candidate, nearest.size() + 1));
    return nearest;
  }

  /** A sentence with how much of the question it binds. */
  private record Bound(Hit hit, Sentence sentence, double binding) {}

  /** The sentences and titles of the passages found that bind most, best first, with the things asked for in them. */
  private List<Candidate> candidates() {
    Extractor extractor = new Extractor(question, retrieval.terms());
    return bound().stream()
        .sorted(Comparator.comparingDouble(Bound::binding).reversed())
        .limit(WEIGHED)
        .map(bound -> candidate(bound, extractor))
        .sorted(Comparator.comparingDouble(this::rank).reversed())
        .toList();
  }

  private List<Bound> bound() {
    Binding binding = new Binding(question, retrieval);
    List<Bound> bound = new ArrayList<>();
    Set<Object> titles = new HashSet<>();
    for (Hit hit : retrieval.hits()) {
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
    bound.removeIf(each -> each.binding() == 0);
    return bound;
  }

  private static Candidate candidate(Bound bound, Extractor extractor) {
    Optional<Extract> extract = extractor.extract(bound.sentence(), bound.hit().entry().article().published());
    return new Candidate(bound.hit(), bound.sentence().inTitle(), bound.sentence().at(), bound.binding(),
        extract.orElse(null));
  }

  /** What the candidates are ordered by: the binding, less where the thing asked for is missing or stands far off. */
  private double rank(Candidate candidate) {
    return confidence(candidate) + 1e-3 * candidate.hit().score();
  }

  /** The binding, less where the thing asked for is missing or not quite of the kind. */
  private double confidence(Candidate candidate) {
    return kindConfidence(candidate) * (asksPlan && !PLANS.matcher(candidate.text()).find() ? NOT_A_PLAN : 1);
  }

  private double kindConfidence(Candidate candidate) {
    if (!Extractor.cutsOut(question.kind())) return candidate.binding();
    Extract extract = candidate.extract();
    if (extract == null) return NOTHING_OF_THE_KIND * candidate.binding();
    double fit = KIND * extract.fit() + NEAR * extract.nearness();
    return candidate.binding() * (1 - KIND - NEAR + fit);
  }

  private Answer.Found found(List<Candidate> candidates, List<String> next) {
    Candidate best = candidates.getFirst();
    String answer = answer(best);
    List<Candidate> cited = cited(candidates, best, answer);
    List<Citation> citations = numbered(cited);
    int sources = Coverage.of(cited.stream().map(each -> each.hit().entry().member()).toList()).independentSources();
    return new Answer.Found(answer, answer, citations, sources, confidence(best), cautions(best, citations), next);
  }

  private static Object story(Candidate candidate) {
    Placement placement = candidate.hit().entry().placement();
    return placement == null ? candidate.article().id() : placement.story();
  }

  private String answer(Candidate best) {
    if (best.extract() != null) return best.extract().text();
    String sentence = Wording.short60(Wording.withoutDateline(best.text()));
    if (question.kind() != AnswerKind.YES_NO) return sentence;
    return (DENIES.matcher(best.text()).find() ? "No: " : "Yes: ") + sentence;
  }

  /** The best sentence, then those of two other articles that say the same thing and are no copies. */
  private List<Candidate> cited(List<Candidate> candidates, Candidate best, String answer) {
    List<Candidate> cited = new ArrayList<>(List.of(best));
    Set<Object> seen = new HashSet<>(Set.of(original(best)));
    for (Candidate candidate : candidates) {
      if (cited.size() == NEAREST || candidate.extract() == null || confidence(candidate) < threshold()) continue;
      boolean same = candidate.extract().text().equalsIgnoreCase(answer);
      if (same && seen.add(original(candidate))) cited.add(candidate);
    }
    return cited;
  }

  /** The article whose text it is. */
  private static ArticleId original(Candidate candidate) {
    Placement placement = candidate.hit().entry().placement();
    return placement == null || placement.copyOf() == null ? candidate.article().id() : placement.copyOf();
  }

  private static List<Citation> numbered(List<Candidate> candidates) {
    List<Citation> citations = new ArrayList<>();
    for (Candidate candidate : candidates)
      citations.add(citation(candidate, citations.size() + 1));
    return citations;
  }

  private List<Caution> cautions(Candidate best, List<Citation> citations) {
    List<Caution> cautions = new ArrayList<>();
    if (HEDGES.matcher(best.text()).find()) cautions.add(Caution.RUMOUR);
    if (Cautions.old(citations, question.asked())) cautions.add(Caution.OLD_EVIDENCE);
    return cautions;
  }

  static Citation citation(Candidate candidate, int number) {
    return citation(candidate.hit().entry(), candidate.inTitle(), candidate.at(), number);
  }

  /** A quotation of {@code at}, cut at a word where it is too long to quote. */
  static Citation citation(ArticleEntry entry, boolean inTitle, Span at, int number) {
    Article article = entry.article();
    String text = inTitle ? article.title() : article.body();
    Span quoted = Wording.quotable(text, at);
    return new Citation(number, article.id(), article.title(), article.url(), article.source(), entry.dating(),
        quoted.of(text), inTitle, quoted, List.of());
  }
}
