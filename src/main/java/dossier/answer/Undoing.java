package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What undoes, refuses or fails something, a row of {@code undoings.tsv}: "did Acme drop its bid?" is answered with yes by a sentence that tells of the
 * end of the bid.
 *
 * @param base the verb as it stands behind "did"
 * @param any every form of it, and what else tells it
 */
record Undoing(String name, Pattern base, Pattern any) {
  private static final String MUTUAL = "settle";
  private static final List<Undoing> ROWS = WordRows.of("undoings.tsv", 3)
      .stream()
      .map(cells -> new Undoing(cells.get(0), pattern(cells.get(1)), pattern(cells.get(1) + "|" + cells.get(2))))
      .toList();
  private static final Pattern ASKS_BASE = Pattern.compile(
      "(?:^|[,:–-] )\\W*(?:did|does|do|will|would|can|could|should)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_FORM = Pattern.compile("(?:^|[,:–-] )\\W*(?:is|are|was|were|has|have|had)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What stands before an undoing that was not done. */
  private static final Pattern NEGATED = Pattern.compile(
      "(?:\\b(?:not|never|no longer|without|den(?:y|ies|ied|ying)|(?:refus|declin|fail)\\w* to|rather than|instead of|no (?:plans?|intention|reason)|unlikely|rul(?:e|es|ed|ing) out)\\b|n['’]t\\b)(?:\\s+[\\w'’-]+){0,3}\\s+$",
      Pattern.CASE_INSENSITIVE);
  /** What stands before one that is only wanted, asked for or possible. */
  private static final Pattern OPEN = Pattern.compile(
      "\\b(?:may|might|could|would|if|whether|unless|should|consider\\w*|weigh\\w*|threaten\\w*|(?:urg|ask|order|told|tell|press|forc|demand|want|call|seek|sought|tr[iy]|advis|warn)\\w*(?:\\s+[\\w'’-]+){0,5} (?:to|that)|(?:intention|threats?|willingness|plans?|planned|planning|intend\\w*|propos\\w*|right|option|able|other than) (?:to|of))(?:\\s+[\\w'’-]+){0,2}\\s+$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)|\\b(?:but|and|while|although|after)\\b",
      Pattern.CASE_INSENSITIVE);

  /** What something else that is asked about was for: "win its bid to". */
  private static final Pattern AIM = Pattern.compile(
      "(?<!\\b(?:agree|agreed|decide|decided|plan|planned|have|had|try|tried|want|wanted|choose|intend|going|set|offer|threaten|about)) to $",
      Pattern.CASE_INSENSITIVE);

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** What a question asks whether it was done, of several the first; nothing where it asks for something else. */
  static Optional<Undoing> asked(String question) {
    Undoing first = null;
    int at = Integer.MAX_VALUE;
    boolean base = ASKS_BASE.matcher(question).find();
    if (!base && !ASKS_FORM.matcher(question).find()) return Optional.empty();
    for (Undoing row : ROWS) {
      Matcher verb = (base ? row.base() : row.any()).matcher(question);
      if (verb.find() && verb.start() < at && !AIM.matcher(question.substring(0, verb.start())).find()) {
        first = row;
        at = verb.start();
      }
    }
    return Optional.ofNullable(first);
  }

  /** Terms of the names that a question has before the verb. */
  Set<String> doers(Question question) {
    String text = question.text();
    Matcher verb = any.matcher(text);
    int end = verb.find() ? verb.start() : 0;
    Set<String> doers = new HashSet<>();
    question.companies()
        .stream()
        .map(CompanyMention::span)
        .filter(at -> at.end() <= end)
        .forEach(at -> doers.addAll(FactBinding.terms(at.of(text))));
    question.keywords()
        .stream()
        .filter(at -> at.end() <= end && Character.isUpperCase(text.codePointAt(at.start())))
        .forEach(at -> doers.addAll(FactBinding.terms(at.of(text))));
    return doers;
  }

  /** Whether a word or expression tells it. */
  boolean isWord(String words) {
    return any.matcher(words + " it").lookingAt();
  }

  /** Whether both sides do it. */
  boolean isMutual() {
    return name.equals(MUTUAL);
  }

  /** Whether a sentence tells that it was done or that it was not; nothing where it tells neither. */
  Optional<Boolean> says(String sentence) {
    return told(sentence).map(Told::done);
  }

  /** Where a sentence tells that it was done; nothing where it does not. */
  Optional<Integer> place(String sentence) {
    return told(sentence).filter(Told::done).map(Told::at);
  }

  private record Told(int at, boolean done) {}

  private Optional<Told> told(String sentence) {
    Matcher verb = any.matcher(sentence);
    while (verb.find()) {
      String before = clause(sentence.substring(0, verb.start()));
      if (NEGATED.matcher(before).find()) return Optional.of(new Told(verb.start(), false));
      if (!OPEN.matcher(before).find()) return Optional.of(new Told(verb.start(), true));
    }
    return Optional.empty();
  }

  /** Whether what stands before an act leaves open whether it was done: "urged Acme to", "may". */
  static boolean isOpen(String before) {
    return OPEN.matcher(clause(before)).find();
  }

  private static String clause(String before) {
    Matcher end = CLAUSE_END.matcher(before);
    int from = 0;
    while (end.find())
      from = end.end();
    return before.substring(from);
  }
}
