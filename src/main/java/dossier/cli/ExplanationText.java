package dossier.cli;

import dossier.answer.Explanation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How an answer came about, as a terminal shows it. */
final class ExplanationText {
  /** Proposals shown. */
  private static final int SHOWN = 8;
  private static final int LONGEST_ANSWER = 120;

  private ExplanationText() {}

  static String of(Explanation explanation) {
    StringBuilder text = new StringBuilder("How it was read:\n");
    explanation.reading().forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("Searched for, with weights: ")
        .append(explanation.searched().isEmpty() ? "nothing" : String.join(", ", explanation.searched()))
        .append('\n');
    if (explanation.proposals().isEmpty()) return TextForms.plain(text.append("Nothing could answer it.\n"));
    text.append(String.format(Locale.ROOT, "Probability that the first is right: %.2f\n", explanation.confidence()))
        .append(TextForms.count(explanation.proposals().size(), "possible answer"))
        .append(TextForms.shown(SHOWN, explanation.proposals().size()))
        .append('\n');
    int number = 0;
    for (Explanation.Considered each : explanation.proposals().stream().limit(SHOWN).toList())
      proposal(text, ++number, each);
    return TextForms.plain(text);
  }

  private static void proposal(StringBuilder text, int number, Explanation.Considered proposal) {
    text.append(
        String.format(Locale.ROOT, "\n  %d. %s\n     score %.2f · from %s\n", number, shortened(proposal.answer()),
            proposal.score(), proposal.origin().toLowerCase(Locale.ROOT)))
        .append("     ")
        .append(signs(proposal.signs()))
        .append('\n');
    proposal.articles().forEach(article -> text.append("     ").append(article).append('\n'));
  }

  /** Those that say something, the largest first. */
  private static String signs(Map<String, Double> signs) {
    return signs.entrySet()
        .stream()
        .filter(sign -> sign.getValue() != 0)
        .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(sign -> -Math.abs(sign.getValue()))
            .thenComparing(Map.Entry::getKey))
        .map(sign -> sign.getKey().toLowerCase(Locale.ROOT).replace('_', ' ')
            + String.format(Locale.ROOT, " %.2f", sign.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String answer) {
    return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER).stripTrailing() + " …";
  }
}
