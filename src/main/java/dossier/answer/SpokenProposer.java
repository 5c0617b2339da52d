package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.SaidStatement;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
import dossier.retrieve.Retrieval;
import dossier.retrieve.StatementQuery;
import dossier.retrieve.StatementSearch;
import dossier.speech.Statement;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes what somebody said, word for word, and who said something. */
final class SpokenProposer {
  /** Statements that are weighed, those that bind most. */
  private static final int WEIGHED = 12;
  /** Statements of the speaker that are looked at besides those in the passages found. */
  private static final int LOOKED_AT = 40;
  /** Share of the words that name the speaker which must name the one found. */
  private static final double SAME = 0.6;
  /** Share of the question's words, by weight, that nothing around the words said may leave out. */
  private static final double UNTOLD = 0.35;
  /** Share of the words, by weight, that name what was spoken about which must stand close to the words said. */
  private static final double TOPIC = 0.46;
  /** Longest that a judgement or a name given in quotation marks is, in words. */
  private static final int JUDGEMENT = 8;
  private static final double INDIRECT = 0.7;
  /** How well a speaker who is named by the surname alone is the one whom the question names in full. */
  private static final double BY_SURNAME = 0.9;
  /** Sentences of an article that tell what it is about. */
  private static final int LEAD = 2;

  private static final Pattern QUOTED = Pattern.compile("[\"“](?<words>[^\"”]{8,400})[\"”]");
  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he)\\b");

  private final Question question;
  private final Retrieval retrieval;
  private final SentenceProposer sentences;
  private final IndexSnapshot snapshot;

  private record Found(SentenceProposer.Bound bound, Statement statement, double speaker) {}

  SpokenProposer(Question question, Retrieval retrieval, SentenceProposer sentences, IndexSnapshot snapshot) {
    this.question = question;
    this.retrieval = retrieval;
    this.sentences = sentences;
    this.snapshot = snapshot;
  }

  /** Whatever was said that binds the question, or who said it; none where the question asks for something else. */
  List<Proposal> proposals() {
    Optional<SpeechAsk> read = SpeechAsk.read(question.text()).filter(ask -> ask.open() || asksThing(ask));
    if (read.isEmpty()) return List.of();
    SpeechAsk ask = read.get();
    List<SentenceProposer.Bound> bound = new ArrayList<>(sentences.bound());
    if (!ask.asksSpeaker()) bound.addAll(sentences.bound(further(ask)));
    List<Proposal> proposals = new ArrayList<>();
    bound.stream()
        .flatMap(each -> said(each, ask).stream())
        .sorted(
            Comparator.comparingDouble((Found found) -> found.bound().binding().share() + found.speaker()).reversed())
        .limit(WEIGHED)
        .forEach(found -> proposals.add(proposal(found, ask)));
    return proposals;
  }

  private boolean asksThing(SpeechAsk ask) {
    return switch (question.kind()) {
      case WHAT, PROFILE -> !ask.asksSpeaker();
      case WHO -> ask.asksSpeaker();
      case WHEN, WHERE, HOW_MANY, HOW_MUCH, WHY, YES_NO, NEWS -> false;
    };
  }

  private List<Found> said(SentenceProposer.Bound bound, SpeechAsk ask) {
    List<Found> found = new ArrayList<>();
    if (bound.sentence().inTitle() || bound.binding().unbound() > UNTOLD) return found;
    if (ask.open() && !ask.asksSpeaker() && !isOnTopic(bound, ask)) return found;
    if (!ask.asksSpeaker()) found.addAll(quoted(bound, ask));
    for (Statement statement : bound.hit().entry().facts().statements()) {
      if (!bound.sentence().at().overlaps(statement.words())) continue;
      double speaker = ask.asksSpeaker() ? 1 : share(statement, ask);
      if (ask.asksSpeaker() && isAsked(statement)) continue;
      if (speaker >= SAME) found.add(new Found(bound, statement, speaker));
    }
    return found;
  }

  /** Whether the question has the speaker itself: "who accused Acme" is not answered by Acme. */
  private boolean isAsked(Statement statement) {
    return FactBinding.terms(question.text()).containsAll(FactBinding.terms(statement.speaker()));
  }

  /** Whether the sentence, its title or the sentence before tells of what was spoken about, where the question names it. */
  private boolean isOnTopic(SentenceProposer.Bound bound, SpeechAsk ask) {
    Set<String> speaker = FactBinding.terms(ask.speaker());
    ArticleEntry entry = bound.hit().entry();
    Set<String> told = RelatedTerms.told(entry.article().title() + " " + bound.sentence().text() + " "
        + before(entry, bound.sentence().at()) + " " + lead(entry));
    double asked = 0;
    double in = 0;
    for (QuestionTerm term : retrieval.terms()) {
      if (speaker.contains(term.value())) continue;
      asked += term.weight();
      if (term.isIn(told)) in += term.weight();
    }
    return in >= TOPIC * asked;
  }

  /** Quotations beside the speaker's name that nobody else is told to have said. */
  private static List<Found> quoted(SentenceProposer.Bound bound, SpeechAsk ask) {
    List<Found> found = new ArrayList<>();
    ArticleEntry entry = bound.hit().entry();
    Span at = bound.sentence().at();
    String name = lastWord(ask.speaker());
    String before = before(entry, at);
    boolean named = bound.sentence().text().contains(name);
    boolean goesOn = before.contains(name)
        && (before.strip().endsWith(":") || PRONOUN.matcher(bound.sentence().text()).find());
    if (!named && !goesOn) return found;
    Matcher quote = QUOTED.matcher(bound.sentence().text());
    while (quote.find()) {
      Span words = new Span(at.start() + quote.start("words"), at.start() + quote.end("words"));
      if (entry.facts().statements().stream().noneMatch(each -> each.words().overlaps(words)))
        found.add(new Found(bound, new Statement(name, null, null, true, words, 0), named ? 0.9 : 0.8));
    }
    return found;
  }

  private static String lead(ArticleEntry entry) {
    List<Span> first = entry.sentences().subList(0, Math.min(LEAD, entry.sentences().size()));
    return first.isEmpty() ? "" : new Span(first.getFirst().start(), first.getLast().end()).of(entry.article().body());
  }

  private static String before(ArticleEntry entry, Span at) {
    int position = entry.sentences().indexOf(at);
    return position < 1 ? "" : entry.sentences().get(position - 1).of(entry.article().body());
  }

  /** Share of the words that name the speaker in the question which name, describe or place the one found. */
  private static double share(Statement statement, SpeechAsk ask) {
    Set<String> asked = new HashSet<>(FactBinding.terms(ask.speaker()));
    asked.removeAll(Set.of("of", "the", "a", "an", "at", "its", "his", "chief"));
    if (asked.isEmpty()) return 0;
    Set<String> its = new HashSet<>(FactBinding.terms(statement.speaker()));
    if (asked.containsAll(its) && its.containsAll(FactBinding.terms(lastWord(ask.speaker())))) return BY_SURNAME;
    if (statement.role() != null) its.addAll(FactBinding.terms(statement.role()));
    if (statement.party() != null) its.addAll(FactBinding.terms(statement.party().name()));
    long same = asked.stream()
        .filter(term -> its.contains(term) || RelatedTerms.of(term).stream().anyMatch(its::contains))
        .count();
    return (double) same / asked.size();
  }

  /** The passages in which the speaker says something of the question beyond those found. */
  private List<Hit> further(SpeechAsk ask) {
    StatementQuery query = StatementQuery.asOf(question.asked()).by(lastWord(ask.speaker()));
    if (question.period() != null) query = query.publishedIn(question.period());
    List<Hit> further = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (SaidStatement said : StatementSearch.find(query, snapshot, LOOKED_AT).statements()) {
      ArticleEntry entry = snapshot.find(said.article());
      if (entry == null || !says(said)) continue;
      entry.passages()
          .stream()
          .filter(passage -> passage.overlaps(said.statement().words()) && !holds(entry, passage))
          .filter(passage -> seen.add(List.of(entry.article().id(), passage)))
          .forEach(passage -> further.add(new Hit(entry, passage, 0)));
    }
    return further;
  }

  private boolean holds(ArticleEntry entry, Span passage) {
    return retrieval.hits()
        .stream()
        .anyMatch(hit -> hit.passage().equals(passage) && hit.entry().article().id().equals(entry.article().id()));
  }

  /** Whether a word of the question's topic stands in what was said or in its title. */
  private boolean says(SaidStatement said) {
    Set<String> its = FactBinding.terms(said.quote() + " " + said.words() + " " + said.title());
    Set<String> speaker = FactBinding.terms(said.statement().speaker());
    return retrieval.terms()
        .stream()
        .map(QuestionTerm::value)
        .anyMatch(term -> its.contains(term) && !speaker.contains(term));
  }

  private static String lastWord(String text) {
    String bare = text.strip();
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private Proposal proposal(Found found, SpeechAsk ask) {
    Statement statement = found.statement();
    Hit hit = found.bound().hit();
    String words = statement.words().of(hit.entry().article().body());
    String answer = ask.asksSpeaker() ? statement.speaker() : Clauses.leading(words);
    Candidate candidate = new Candidate(hit, false, found.bound().sentence().at(), found.bound().binding(), List.of());
    Proposal said = sentences.proposal(candidate, Origin.SAID, answer, Values.of(answer));
    return said.with(said.signs()
        .with(Sign.SPEAKER, found.speaker())
        .with(Sign.DIRECT, statement.direct())
        .with(Sign.FURTHER, further(answer))
        .with(Sign.NEAR, sentences.weight(words))
        .with(Sign.FIT, fit(statement, words, ask)));
  }

  private static double fit(Statement statement, String words, SpeechAsk ask) {
    boolean brief = Clauses.words(words) <= JUDGEMENT;
    if (ask.called()) return statement.direct() && brief ? 1 : 0.5;
    return statement.direct() && !brief ? 1 : INDIRECT;
  }

  private double further(String text) {
    Set<String> words = FactBinding.terms(text);
    words.removeAll(FactBinding.terms(question.text()));
    return Math.log(1 + words.size()) / Math.log(2);
  }
}
