package dossier.answer;

import dossier.company.CompanyMention;
import dossier.grammar.Verbs;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** "when did Acme quit", "what date does the bid run out": what somebody does. */
  private static final Pattern ACTIVE = Pattern.compile(
      "\\b(?:when|what (?:day|date)) (?:did|does|do|will) ",
      Pattern.CASE_INSENSITIVE);
  /** Acts that every report of them tells, whatever its words. */
  private static final Set<String> REPORTED = Set.of("announce", "announced", "report", "say", "reveal", "disclose",
      "unveil", "confirm", "become", "effect", "close", "complete", "finish", "happen", "occur");
  /** Behind who acts, a verb that says nothing by itself before what it is done with: "give a forecast". */
  private static final Pattern LIGHT = Pattern.compile("^ (?:not )?(?:give|make|have|take) (?:an?|any|its|the|no) ");
  /** Before a noun, though it may be a verb elsewhere: "the contract". */
  private static final Pattern NOUN = Pattern.compile("\\b(?:the|an?|its|their|his|her|this|that)(?: [\\w.-]+){0,2} $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern WHY = Pattern.compile("^\\W*why\\b", Pattern.CASE_INSENSITIVE);

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
      terms.addAll(inflected(placed.term().value()));
      placed.related().forEach(related -> terms.addAll(inflected(related)));
    }
    return terms;
  }

  /** A term with the forms of a verb that the analysis leaves as they are: "resigned" beside "resign". */
  private static Set<String> inflected(String term) {
    if (RelatedTerms.isPhrase(term)) return Set.of(term);
    Set<String> forms = new HashSet<>(FactBinding.terms(term + "ed " + term + "d " + term + "ing"));
    forms.add(term);
    return forms;
  }

  /** The verb; where a reason is asked for and no verb is found, what may be verbs of all that is no name, else all. */
  private static List<Span> words(Question question) {
    Optional<Span> verb = verb(question);
    boolean only = question.kind() == AnswerKind.YES_NO || question.kind() == AnswerKind.WHEN;
    if (verb.isPresent() || only) return verb.stream().toList();
    boolean why = WHY.matcher(question.text()).find();
    return why ? acts(common(question), question.text()) : common(question);
  }

  /** Those of some words that may be verbs, where any may: what people do is asked about, not people. */
  private static List<Span> acts(List<Span> words, String text) {
    List<Span> acts = words.stream().filter(word -> Verbs.isForm(word.of(text).toLowerCase(Locale.ROOT))).toList();
    if (acts.isEmpty()) return words;
    List<Span> bare = acts.stream().filter(word -> !NOUN.matcher(text.substring(0, word.start())).find()).toList();
    return bare.isEmpty() ? acts : bare;
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

  /** Whether the question says what the act is and {@code said} has a term for it. */
  boolean isAct(Set<String> said) {
    return !terms.isEmpty() && isTold(said);
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
    if (question.kind() == AnswerKind.WHEN) return dated(question);
    if (!ASKED.contains(question.kind())) return Optional.empty();
    int subject = subjectEnd(question);
    if (subject < 0 || text.startsWith("'s", subject) || text.startsWith("’s", subject)) return Optional.empty();
    if (LIGHT.matcher(text.substring(subject)).find()) return Optional.empty();
    return question.keywords()
        .stream()
        .filter(word -> word.start() >= subject)
        .filter(word -> !MERE.contains(word.of(text)))
        .findFirst()
        .filter(word -> Character.isLowerCase(text.codePointAt(word.start())));
  }

  /** What befell whom, or what somebody did, where not any report of it tells so. */
  private static Optional<Span> dated(Question question) {
    String text = question.text();
    Matcher active = ACTIVE.matcher(text);
    if (active.find()) {
      int from = mereEnd(question, active.end());
      return common(question).stream()
          .filter(word -> word.start() >= from && Verbs.isBase(word.of(text)))
          .findFirst()
          .filter(word -> !REPORTED.contains(word.of(text)));
    }
    Matcher passive = PASSIVE.matcher(text);
    return passive.find() ? Optional.of(new Span(passive.start("act"), passive.end("act"))) : Optional.empty();
  }

  /** Where the last word ends behind which the act itself follows; {@code start} where none stands behind that. */
  private static int mereEnd(Question question, int start) {
    return question.keywords()
        .stream()
        .filter(word -> word.start() >= start && MERE.contains(word.of(question.text())))
        .mapToInt(Span::end)
        .max()
        .orElse(start);
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
