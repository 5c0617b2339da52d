package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the reasons that sentences give, cut out of them: "due to a shortage of parts". */
final class ReasonProposer {
  private static final List<Row> ROWS = WordRows.of("reasons.tsv", 3)
      .stream()
      .map(cells -> new Row(Pattern.compile(cells.get(1), Pattern.CASE_INSENSITIVE), Double.parseDouble(cells.get(2))))
      .toList();
  private static final Pattern STOP = Pattern.compile(
      ",[\"”]? (?:(?:[\\w.'’&-]+ ){1,6}(?:said|says|told|reported|wrote)\\b|according to )|; | – | -- ");
  /** What is cited and is no reason. */
  private static final Pattern NONE = Pattern.compile(
      "^(?:(?:\\w+ ){0,3}(?:people|persons?|sources?|reports?|documents)\\b|(?:to|declined to|refused to) comment|the (?:announcement|market|bell|close|close of))",
      Pattern.CASE_INSENSITIVE);
  /** Up to here a reason opens its sentence, in characters. */
  private static final int OPENS = 12;
  /** How far before a reason that which it is told for stands, in characters. */
  private static final int BESIDE = 160;
  /** Reasons of one sentence that are weighed. */
  private static final int MOST = 3;

  private record Row(Pattern words, double fit) {}

  /** @param told what it is the reason for: the clause beside it */
  private record Reason(String text, String told, double fit) {}

  private final Question question;
  private final SentenceProposer sentences;
  private final Set<String> asked;

  ReasonProposer(Question question, SentenceProposer sentences) {
    this.question = question;
    this.sentences = sentences;
    this.asked = FactBinding.terms(question.text());
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
        .with(Sign.FURTHER, further(reason.text())));
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
        String text = cut(sentence.substring(words.end()));
        if (brings(text) && !NONE.matcher(text).find() && seen.add(text))
          reasons.add(new Reason(text, told(sentence, words.end(), text), row.fit()));
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
