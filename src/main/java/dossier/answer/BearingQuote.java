package dossier.answer;

import dossier.text.Quantities;
import dossier.text.Span;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Sees to it that what is quoted for a short answer has the answer: where the sentence says "he" or "the company", the sentence that names it is quoted too. */
final class BearingQuote {
  private static final Set<Proposal.Origin> SHORT = Set.of(Proposal.Origin.EXTRACT, Proposal.Origin.FACT,
      Proposal.Origin.SAID);
  /** Most words of an answer that is a name. */
  private static final int NAME = 6;
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private BearingQuote() {}

  /** What {@code proposal} rests on, each piece with the sentence before it where that alone has the answer. */
  static List<Backing> of(Proposal proposal) {
    String answer = proposal.answer();
    boolean name = SHORT.contains(proposal.origin()) && answer.split(" ").length <= NAME
        && Quantities.find(answer).isEmpty() && TimeExpressions.find(answer, ANY_DAY).isEmpty();
    Set<String> terms = FactBinding.terms(answer);
    return !name || terms.isEmpty()
        ? proposal.backing()
        : proposal.backing().stream().map(each -> bearing(each, terms)).toList();
  }

  private static Backing bearing(Backing sentence, Set<String> answer) {
    if (sentence.inTitle() || has(sentence.text(), answer)) return sentence;
    List<Span> all = sentence.entry().sentences();
    int at = all.indexOf(sentence.at());
    if (at <= 0) return sentence;
    Backing joined = new Backing(sentence.entry(), false, new Span(all.get(at - 1).start(), sentence.at().end()));
    boolean fits = joined.at().length() <= Citation.MAX_QUOTE;
    return fits && has(joined.text(), answer) ? joined : sentence;
  }

  private static boolean has(String text, Set<String> answer) {
    return FactBinding.terms(text).containsAll(answer);
  }
}
