package dossier.question;

import dossier.company.CompanyMention;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a question that say what is measured, counted or named: "tax bill" in "What was Google's UK tax bill?". */
final class FocusReader {
  /** Asking words that stand right before what they ask for. */
  private static final Pattern DIRECT = Pattern.compile(
      "\\b(?:how many|how much(?: in)?|how (?:big|small|large|high|low) an?|which|what|number of|name of(?: the)?)\\s+(?!(?:is|was|were|are|did|does|do|will|would|has|have|had|can|could|should)\\b)",
      Pattern.CASE_INSENSITIVE);
  /** "What was Google's ...": the noun group follows the verb and its owner. */
  private static final Pattern COPULA = Pattern.compile("\\bwhat(?:'s|’s| is| was| were| are)\\s+",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS = Pattern.compile(
      "\\b(?:did|does|do|is|was|were|are|will|would|has|have|had|can|could|should|of|in|for|on|at|by|from|to|that|which|who|when|with|after|before|per|according|under)\\b|[?,;(.]",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNER = Pattern.compile("^.*(?:['’]s|s['’])\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|its|their)\\s+", Pattern.CASE_INSENSITIVE);

  private FocusReader() {}

  /** Where they stand; nothing where the question has no such words, or they are a company or a time. */
  static Optional<Span> read(String question, List<CompanyMention> companies, List<Span> taken) {
    Matcher direct = DIRECT.matcher(question);
    Matcher copula = COPULA.matcher(question);
    int start = direct.find() ? direct.end() : copula.find() ? copula.end() : -1;
    if (start < 0) return Optional.empty();
    Matcher end = ENDS.matcher(question).region(start, question.length());
    int stop = end.find() ? end.start() : question.length();
    for (Pattern skipped : List.of(OWNER, ARTICLE)) {
      Matcher before = skipped.matcher(question).region(start, stop);
      if (before.find()) start = before.end();
    }
    Span focus = new Span(start, Math.max(start, stop));
    boolean claimed = companies.stream().anyMatch(mention -> mention.span().contains(focus))
        || taken.stream().anyMatch(at -> at.contains(focus));
    return focus.of(question).isBlank() || claimed ? Optional.empty() : Optional.of(focus);
  }
}
