package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.grammar.VerbGroup;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the reasons that sentences give, cut out of them: "due to a shortage of parts". */
final class ReasonProposer {
  private static final List<Row> ROWS = WordRows.of("reasons.tsv", 4)
      .stream()
      .map(cells -> new Row(Place.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
          Pattern.compile(cells.get(2), Pattern.CASE_INSENSITIVE), Double.parseDouble(cells.get(3))))
      .toList();
  private static final Pattern STOP = Pattern.compile(
      ",[\"”]? (?:(?:[\\w.'’&-]+ ){1,6}(?:said|says|told|reported|wrote)\\b|according to )|; | – | -- ");
  /** What is cited and is no reason. */
  private static final Pattern NONE = Pattern.compile(
      "^(?:(?:\\w+ ){0,3}(?:people|persons?|sources?|reports?|documents)\\b|(?:to|declined to|refused to) comment|the (?:announcement|market|bell|close|close of)|that (?:date|time|day)\\b|(?:an|his|her) (?:interview|meeting))",
      Pattern.CASE_INSENSITIVE);
  /** What ends: the purpose of what was begun is no reason for its end. */
  private static final Pattern ENDS = Pattern.compile(
      "\\b(?:g(?:ive|ives|ave|iving) up|abandon\\w*|drop(?:s|ped|ping)?|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|cancel\\w*|terminat\\w+|withdr[ae]w\\w*|quit\\w*|scrap(?:s|ped|ping)?|call(?:s|ed|ing)? off|pull(?:s|ed|ing)? out|walk(?:s|ed|ing)? away|fail\\w*|f[ae]ll(?:s|en)? (?:apart|through)|collaps\\w+|reject\\w*|refus\\w+|block\\w*|delay\\w*|postpon\\w+|not|never)\\b|n['’]t\\b",
      Pattern.CASE_INSENSITIVE);
  /** Up to here a reason opens its sentence, in characters. */
  private static final int OPENS = 12;
  /** How far before a reason that which it is told for stands, in characters. */
  private static final int BESIDE = 160;
  /** What a reason explains that stands in the sentence of the act, for another clause of it, or below a title that tells of it. */
  private static final double BY_SENTENCE = 0.4;
  static final double BY_TITLE = 0.2;
  /** From here down the words give an order of things as well as a reason. */
  static final double WEAK = 0.5;
  /** Share of the words of an act beside a reason that tell the act. */
  private static final double MOSTLY = 0.6;
  /** Share of the question's words that a sentence must tell whose words give a reason only weakly. */
  private static final double HALF = 0.5;
  /** Reasons of one sentence that are weighed. */
  private static final int MOST = 3;

  /** Where a reason stands. */
  private enum Place {
    /** Behind the words. */
    BEHIND,
    /** Behind them, with a verb of its own. */
    CLAUSE,
    /** Behind them, as what is to be reached. */
    PURPOSE,
    /** Before them. */
    BEFORE
  }

  private record Row(Place place, Pattern words, double fit) {}

  /** @param told what it is the reason for: the clause beside it */
  private record Reason(String text, String told, double fit) {}

  private final Question question;
  private final SentenceProposer sentences;
  private final Set<String> asked;
  private final AskedAct act;
  private final boolean ends;

  ReasonProposer(Question question, SentenceProposer sentences) {
    this.question = question;
    this.sentences = sentences;
    this.asked = FactBinding.terms(question.text());
    this.act = new AskedAct(question);
    this.ends = ENDS.matcher(question.text()).find();
  }

  /** The reasons given in the sentences that bind most; none where no reason is asked for. */
  List<Proposal> proposals() {
    if (question.kind() != AnswerKind.WHY) return List.of();
    List<Proposal> proposals = new ArrayList<>();
    for (Candidate candidate : sentences.candidates())
      for (Reason reason : reasons(Wording.withoutDateline(candidate.text())))
        proposals.add(proposal(candidate, reason));
    return proposals;
  }

  private Proposal proposal(Candidate candidate, Reason reason) {
    Proposal whole = sentences.proposal(candidate, Origin.REASON, reason.text(), Values.of(reason.text()));
    return whole.with(whole.signs()
        .with(Sign.FIT, reason.fit())
        .with(Sign.NEAR, sentences.weight(reason.told()))
        .with(Sign.FOCUS, sentences.weight(reason.text()))
        .with(Sign.FURTHER, further(reason.text()))
        .with(Sign.EXPLAINS, explains(reason, candidate)));
  }

  /** How closely the act asked for is told: in the clause that the reason is given for, in its sentence, or in the title. */
  private double explains(Reason reason, Candidate candidate) {
    Set<String> sentence = RelatedTerms.told(candidate.text());
    Set<String> told = RelatedTerms.told(reason.told());
    if (reason.fit() <= WEAK && !AskedAct.isTold(question, act.isAct(told) ? withTitle(candidate) : sentence, HALF))
      return 0;
    if (act.isTold(told) || (reason.fit() > WEAK && AskedAct.isTold(question, told, MOSTLY))) return 1;
    if (act.isTold(sentence)) return BY_SENTENCE;
    return act.isTold(RelatedTerms.told(candidate.hit().entry().article().title())) ? BY_TITLE : 0;
  }

  /** What the sentence tells and the title above it. */
  private static Set<String> withTitle(Candidate candidate) {
    return RelatedTerms.told(candidate.hit().entry().article().title() + ". " + candidate.text());
  }

  private double further(String text) {
    Set<String> words = FactBinding.terms(text);
    words.removeAll(asked);
    return Math.log(1 + words.size()) / Math.log(2);
  }

  private List<Reason> reasons(String sentence) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row : ROWS) {
      Matcher words = row.words().matcher(sentence);
      while (words.find() && reasons.size() < MOST) {
        boolean before = row.place() == Place.BEFORE;
        String text = before
            ? Clauses.leading(sentence.substring(0, words.start()))
            : cut(sentence.substring(words.end()));
        String told = before ? effect(sentence.substring(words.end())) : told(sentence, words.end(), text);
        boolean whole = row.place() != Place.CLAUSE || hasVerb(text);
        boolean other = row.place() == Place.PURPOSE && ends && !ENDS.matcher(told).find();
        if (whole && !other && brings(text) && !NONE.matcher(text).find() && seen.add(text))
          reasons.add(new Reason(text, told, row.fit()));
      }
    }
    return reasons;
  }

  /** What stands before the reason, with the words that lead to it; what follows it where it opens the sentence. */
  private static String told(String sentence, int start, String reason) {
    if (start > OPENS) return sentence.substring(Math.max(0, start - BESIDE), start);
    int end = sentence.indexOf(reason) + reason.length();
    return sentence.substring(Math.min(end, sentence.length()));
  }

  /** What follows the reason that stands before it. */
  private static String effect(String rest) {
    return rest.substring(0, Math.min(rest.length(), BESIDE));
  }

  private static boolean hasVerb(String text) {
    return dossier.grammar.Sentence.parse(text, new Span(0, text.length()), List.of())
        .elements()
        .stream()
        .anyMatch(part -> part instanceof VerbGroup verb && verb.kind() == VerbGroup.Kind.FINITE);
  }

  private static String cut(String rest) {
    Matcher stop = STOP.matcher(rest);
    return Clauses.leading(stop.find() ? rest.substring(0, stop.start()) : rest);
  }

  /** A reason says more than the question does. */
  private boolean brings(String text) {
    Set<String> words = FactBinding.terms(text);
    words.removeAll(asked);
    return words.size() >= 2;
  }
}
