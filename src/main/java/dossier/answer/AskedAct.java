package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The act that a question for yes or no, a reason, a place or a time asks about: "confirm" in "Did Acme confirm the Duncan deal?", "leave" in
 * "Why did Roe leave Acme?". What tells of the deal, or of Roe, alone tells nothing of it.
 */
final class AskedAct {
  /** Words behind which the act itself follows. */
  private static final Set<String> MERE = Set.of("agree", "decide", "end", "plan", "want", "try", "start", "begin",
      "continue", "get", "go", "going", "have", "take", "make", "ever", "still", "really", "finally", "actually", "up",
      "already", "also", "just", "set", "expected", "likely", "allowed", "able");

  /** "when was the venture formed": what befell whom. */
  private static final Pattern PASSIVE = Pattern.compile(
      "\\bwhen (?:was|were|is|are) [^,?]*? (?<act>\\p{Ll}{3,}(?:ed|wn|ld|ght|due|un|ut|en)|due|set)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Set<AnswerKind> ASKED = Set.of(AnswerKind.YES_NO, AnswerKind.WHY, AnswerKind.WHERE);

  private final Set<String> terms;

  AskedAct(Question question) {
    this(terms(question));
  }

  /** @param terms any of which is the act; none where it is open */
  AskedAct(Set<String> terms) {
    this.terms = Set.copyOf(terms);
  }

  private static Set<String> terms(Question question) {
    Set<String> terms = new HashSet<>();
    List<Span> words = words(question);
    for (RelatedTerms.Placed placed : RelatedTerms.in(question.text())) {
      if (words.stream().noneMatch(placed.term().span()::overlaps)) continue;
      terms.add(placed.term().value());
      terms.addAll(placed.related());
    }
    return terms;
  }

  /** The verb; where a reason is asked for and no verb is found, all that is no name. */
  private static List<Span> words(Question question) {
    Optional<Span> verb = verb(question);
    boolean only = question.kind() == AnswerKind.YES_NO || question.kind() == AnswerKind.WHEN;
    return verb.isPresent() || only ? verb.stream().toList() : common(question);
  }

  /** The keywords that are no names. */
  private static List<Span> common(Question question) {
    String text = question.text();
    return question.keywords()
        .stream()
        .filter(word -> Character.isLowerCase(text.codePointAt(word.start())) && !MERE.contains(word.of(text)))
        .toList();
  }

  /** Whether the question leaves open what the act is, or {@code said} has a term for it. */
  boolean isTold(Set<String> said) {
    return terms.isEmpty() || terms.stream().anyMatch(said::contains);
  }

  /** Whether {@code said} has a term for that share of the question's words that are no names. */
  static boolean isTold(Question question, Set<String> said, double share) {
    List<Span> words = common(question);
    List<RelatedTerms.Placed> told = RelatedTerms.in(question.text()).stream().filter(term -> term.isIn(said)).toList();
    long bound = words.stream().filter(at -> told.stream().anyMatch(term -> term.term().span().overlaps(at))).count();
    return bound >= share * words.size();
  }

  /** The first word behind the name that the question begins with, where it is in small letters; none behind a possessive. */
  private static Optional<Span> verb(Question question) {
    String text = question.text();
    if (question.kind() == AnswerKind.WHEN) {
      Matcher passive = PASSIVE.matcher(text);
      return passive.find() ? Optional.of(new Span(passive.start("act"), passive.end("act"))) : Optional.empty();
    }
    if (!ASKED.contains(question.kind())) return Optional.empty();
    int subject = subjectEnd(question);
    if (subject < 0 || text.startsWith("'s", subject) || text.startsWith("’s", subject)) return Optional.empty();
    return question.keywords()
        .stream()
        .filter(word -> word.start() >= subject)
        .filter(word -> !MERE.contains(word.of(text)))
        .findFirst()
        .filter(word -> Character.isLowerCase(text.codePointAt(word.start())));
  }

  /** Where the first name ends, with those that follow it directly; -1 where the question has none. */
  private static int subjectEnd(Question question) {
    String text = question.text();
    List<Span> names = Stream
        .concat(question.companies().stream().map(CompanyMention::span),
            question.keywords().stream().filter(word -> Character.isUpperCase(text.codePointAt(word.start()))))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
    int end = -1;
    for (Span name : names)
      if (end < 0 || text.substring(Math.min(end, name.start()), name.start()).isBlank())
        end = Math.max(end, name.end());
    return end;
  }
}
