package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.Published;
import dossier.company.CompanyMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a figure that is compared belongs to its own side: whoever has it is named beside it, and nobody else nearer before it. */
final class ComparedSide {
  private static final Set<Origin> TOLD = Set.of(Origin.EXTRACT, Origin.SENTENCE);

  /** Days between articles that tell of two times. */
  private static final int APART = 45;

  private ComparedSide() {}

  /**
   * Whether the sentence that a part is answered by tells of its side.
   *
   * @param label what the question calls the side
   */
  static boolean bears(String label, Proposal part) {
    if (!TOLD.contains(part.origin())) return true;
    Set<String> side = names(label);
    if (side.isEmpty()) return true;
    Backing sentence = part.backing().getFirst();
    if (has(sentence.text(), side) || namesCompany(part, sentence)) return true;
    return has(AroundSentence.text(sentence), side) && !isOfAnother(sentence, part.answer());
  }

  /**
   * Whether two parts can be of the same time: not where one was news in the time that the question gives for both and the other long before
   * or after it, without naming it.
   */
  static boolean areOfOneTime(List<String> labels, Proposal one, Proposal other) {
    boolean both = one.origin() == Origin.EXTRACT && other.origin() == Origin.EXTRACT;
    boolean own = labels.stream().anyMatch(label -> label.chars().anyMatch(Character::isDigit));
    return !both || own || isThen(one) == isThen(other) || !areApart(one, other);
  }

  private static boolean isThen(Proposal part) {
    return part.signs().of(Sign.PERIOD) > 0 || part.signs().of(Sign.TIMED) > 0;
  }

  private static boolean areApart(Proposal one, Proposal other) {
    Published first = one.backing().getFirst().entry().article().published();
    Published second = other.backing().getFirst().entry().article().published();
    return first != null && second != null
        && Math.abs(first.date().range().from().toEpochDay() - second.date().range().from().toEpochDay()) > APART;
  }

  /** Whether the sentence names the companies of the part, in whatever words. */
  private static boolean namesCompany(Proposal part, Backing sentence) {
    List<CompanyMention> mentions = sentence.inTitle()
        ? sentence.entry().links().title()
        : sentence.entry().links().body();
    return part.signs().of(Sign.COMPANIES) == 1
        && mentions.stream().anyMatch(mention -> sentence.at().contains(mention.span()));
  }

  /** Whether a sentence that does not name the side has somebody else before the figure. */
  private static boolean isOfAnother(Backing sentence, String figure) {
    int at = sentence.text().indexOf(figure);
    if (at < 0) return false;
    return sentence.names()
        .stream()
        .anyMatch(name -> name.isBody() && name.span().end() <= sentence.at().start() + at);
  }

  private static boolean has(String text, Set<String> side) {
    return FactBinding.terms(text).stream().anyMatch(side::contains);
  }

  /** The words of the label that begin with a capital, else all. */
  private static Set<String> names(String label) {
    Set<String> names = new HashSet<>();
    for (String word : label.split("[ -]", -1))
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) names.addAll(FactBinding.terms(word));
    return names.isEmpty() ? FactBinding.terms(label) : names;
  }
}
