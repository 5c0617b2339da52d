package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two things of which a question wants one: "was it in stock or cash?", "did the court rule for Acme or Initech?".
 *
 * @param first as the question has it
 * @param second as the question has it
 * @param preposition that stands before the first, in small letters; empty where none does
 * @param doing whether they are who may have done it: "did Acme or Initech sue?"
 */
record Alternatives(Span first, Span second, String preposition, boolean doing) {
  private static final String WORD = "(?:[\\p{L}\\d][\\w$%.'’&-]*[\\w%]|[\\p{L}\\d])";
  private static final String NAME = "(?:(?!(?:Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Could|Can)\\b)(?:[\\p{Lu}]|e[A-Z]|i[A-Z])[\\w.'’&-]*\\w(?: [\\p{Lu}\\d][\\w.'’&-]*\\w){0,3})";
  private static final String BEFORE = "(?<preposition>(?:for|to|by|in|with|from|on|of|at|as|against) )?(?:the |an? )?";
  private static final String AGAIN = " or (?:(?:for|to|by|in|with|from|on|of|at|as|against) )?(?:the |an? )?";
  private static final Pattern NAMES = Pattern.compile("(?<![\\w-])" + BEFORE + "(?<first>" + NAME + ")" + AGAIN
      + "(?<second>" + NAME + ")(?![\\w-])");
  private static final String FIGURE = "(?:(?:19|20)\\d\\d|[$€£]\\d[\\d.,]*\\d?(?: (?:million|billion|trillion))?|\\d[\\d.,]* (?:percent|per cent))";
  private static final Pattern FIGURES = Pattern
      .compile("(?<![\\w-])" + BEFORE + "(?<first>" + FIGURE + ")" + AGAIN + "(?<second>" + FIGURE + ")(?![\\w-])");
  private static final Pattern THINGS = Pattern.compile(
      "(?<![\\w-])" + BEFORE + "(?<first>" + WORD + ")" + AGAIN + "(?<second>" + WORD
          + ")(?=\\W*$|[,:;]| [–-] | (?:in|on|at|for|by)\\b)");
  private static final Pattern ASKS = Pattern.compile(
      "^\\W*(?:did|does|do|is|are|was|were|has|have|had|will|would)\\b|[,:–-] (?:was|were|is|are|did|will) (?:it|that|they)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS = Pattern.compile("\\W*\\p{L}+ (?:the )?", Pattern.CASE_INSENSITIVE);
  /** Words that make no choice of what stands beside "or". */
  private static final Set<String> NO_CHOICE = Set.of("not", "so", "more", "less", "fewer", "other", "others", "any",
      "anything", "even", "better", "worse", "later", "earlier", "else", "higher", "lower", "up", "down", "no", "yes",
      "two", "three", "one");

  /** What a question wants one of; nothing where it asks for something else. */
  static Optional<Alternatives> read(Question question) {
    String text = question.text();
    boolean possible = question.kind() == AnswerKind.YES_NO || question.kind() == AnswerKind.WHAT;
    if (!possible || !ASKS.matcher(text).find()) return Optional.empty();
    return (question.kind() == AnswerKind.WHAT ? Stream.of(FIGURES, NAMES) : Stream.of(FIGURES, NAMES, THINGS))
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .map(found -> of(question, found))
        .findFirst()
        .filter(read -> read.isChoice(text));
  }

  private static Alternatives of(Question question, Matcher found) {
    Span first = new Span(found.start("first"), found.end("first"));
    String before = found.group("preposition");
    boolean opens = before == null && OPENS.matcher(question.text().substring(0, first.start())).matches();
    return new Alternatives(first, new Span(found.start("second"), found.end("second")),
        before == null ? "" : before.strip().toLowerCase(Locale.ROOT), opens);
  }

  private boolean isChoice(String text) {
    return Stream.of(first, second)
        .map(at -> at.of(text).toLowerCase(Locale.ROOT))
        .noneMatch(NO_CHOICE::contains);
  }

  /** Whether a company of the question is one of the two. */
  boolean has(CompanyMention mention) {
    return first.overlaps(mention.span()) || second.overlaps(mention.span());
  }
}
