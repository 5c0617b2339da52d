package dossier.question;

import dossier.question.FollowUpForms.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks something else about what a question is about: "when" after "How many shops does Acme plan to open?" asks when Acme
 * plans to open shops. Nothing where the earlier question leaves open what it happens to, or no sound sentence comes out.
 */
final class AskingChange {
  private static final String AUXILIARY = "(?:did|does|do|will|would|is|are|was|were|has|have|had|can|could|should)";
  private static final Pattern YES_NO = clause("^" + AUXILIARY + "\\b.*$");
  /** Asking words, what they count or measure, and the clause that begins with its auxiliary. */
  private static final Pattern INVERTED = clause("^(?<asks>(?:(?:in|on|by|since|until|for|at|to|from|with) )?"
      + "(?:how much|how many|whom?|what|which|when|where|why|how come))(?<noun>(?: (?!" + AUXILIARY
      + "\\b)[^\\s?]+){0,5})"
      + " (?<clause>" + AUXILIARY + "\\b.*)$");
  /** "who bought StubHub in 2007", "which carriers dropped Huawei". */
  private static final Pattern SUBJECT = clause("^(?:who|(?:which|what)(?<noun>(?: (?!" + AUXILIARY
      + "\\b)[^\\s?]+){1,4}?))"
      + " (?<verb>\\p{L}+ed|bought|sold|won|hit|paid|built|made|led|held|lost|cut) (?<object>(?!(?:in|on|at|by|for|from|to|with|of|than|as|that|out|up|down|off)\\b).+)$");
  private static final String PREPOSITION = "(?:in|on|at|by|from|since|during|for|with|after|before|last|this|next|worldwide)";
  private static final Pattern PREPOSITIONAL = clause(" " + PREPOSITION + "\\b");
  private static final Pattern PASSIVE = clause(
      "^(?:is|are|was|were)\\b.*\\b(?:\\p{L}+ed|bought|sold|built|made|led|held)\\b.*$");
  private static final Pattern BE = clause("^(?<be>is|are|was|were) (?<rest>.*)$");
  private static final Pattern COUNTED = clause(
      "^(?<head>" + AUXILIARY + " .*?) (?<noun>\\p{Ll}{3,}s)(?<tail>(?: " + PREPOSITION + "\\b.*)?)$");

  private AskingChange() {}

  private static Pattern clause(String pattern) {
    // Names tell by their capitals where a noun may not stand.
    return Pattern.compile(pattern.startsWith("^(?<head>") ? pattern : "(?i)" + pattern);
  }

  /**
   * The full question.
   *
   * @param asks asking words in lower case
   * @param earlier the earlier question
   */
  static Optional<String> of(String asks, String earlier) {
    return happening(FollowUpForms.unmarked(earlier)).flatMap(clause -> asked(asks, clause))
        .map(question -> Character.toUpperCase(question.charAt(0)) + question.substring(1) + "?");
  }

  /** What a question is about, as a clause that begins with its auxiliary. */
  private static Optional<String> happening(String question) {
    if (YES_NO.matcher(question).matches()) return Optional.of(lower(question));
    Matcher inverted = INVERTED.matcher(question);
    if (inverted.matches()) return inverted(inverted, question);
    Matcher subject = SUBJECT.matcher(question);
    return subject.matches() ? Optional.of(passive(subject)) : Optional.empty();
  }

  private static Optional<String> inverted(Matcher form, String question) {
    String asks = form.group("asks").toLowerCase(Locale.ROOT);
    String noun = form.group("noun").strip();
    String clause = form.group("clause");
    if (asks.endsWith("how many") || asks.endsWith("how much"))
      return Optional.of(noun.isEmpty() ? clause : with(noun, clause));
    if (asks.matches("when|where|why|how come|(?:since|until|by) when"))
      return noun.isEmpty() ? Optional.of(clause) : Optional.empty();
    boolean circumstance = !noun.isEmpty() && QuestionForms.wanted(question)
        .map(wanted -> wanted.kind() == AnswerKind.HOW_MUCH || wanted.kind() == AnswerKind.WHEN
            || wanted.kind() == AnswerKind.WHERE)
        .orElse(false);
    return circumstance ? Optional.of(clause) : Optional.empty();
  }

  /** The clause with what was counted or measured put where it belongs. */
  private static String with(String noun, String clause) {
    Matcher be = BE.matcher(clause);
    if (be.matches()) return be.group("be") + " " + noun + " " + be.group("rest");
    Matcher rest = PREPOSITIONAL.matcher(clause);
    return rest.find()
        ? clause.substring(0, rest.start()) + " " + noun + clause.substring(rest.start())
        : clause + " " + noun;
  }

  private static String passive(Matcher subject) {
    String object = subject.group("object");
    Matcher rest = PREPOSITIONAL.matcher(object);
    int end = rest.find() ? rest.start() : object.length();
    String by = subject.group("noun") == null ? "" : " by " + subject.group("noun").strip();
    return "was " + object.substring(0, end) + " " + subject.group("verb") + by + object.substring(end);
  }

  private static Optional<String> asked(String asks, String clause) {
    return switch (asks) {
      case "how many" -> counted(clause);
      case "who", "whom" -> PASSIVE.matcher(clause).matches() && !clause.contains(" by ")
          ? Optional.of("by whom " + clause)
          : Optional.empty();
      case "how much" -> FollowUpForms.tells(Kind.PRICED, clause)
          ? Optional.of("for how much " + clause)
          : Optional.of("how much " + clause).filter(_ -> FollowUpForms.tells(Kind.MEASURED, clause));
      case "for how much", "at how much" ->
        Optional.of(asks + " " + clause).filter(_ -> FollowUpForms.tells(Kind.PRICED, clause));
      default -> Optional.of(asks + " " + clause);
    };
  }

  private static Optional<String> counted(String clause) {
    Matcher counted = COUNTED.matcher(clause);
    return counted.matches()
        ? Optional.of("how many " + counted.group("noun") + " " + counted.group("head") + counted.group("tail"))
        : Optional.empty();
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
