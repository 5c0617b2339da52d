package dossier.answer;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.question.Question;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
import dossier.retrieve.Retrieval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the one of two alternatives that a sentence tells: "was it in stock or cash?" – "Cash: Acme paid $5 million in cash." */
final class AlternativesProposer {
  private static final List<Pattern> MEANS = WordRows.lines("means-of-payment.txt")
      .stream()
      .map(words -> Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE))
      .toList();
  private static final String NEITHER = "No";
  /** Share of the question's other words, by weight, that the sentence, its title and the sentence before must have. */
  private static final double TOLD = 0.7;
  /** Share of them that the sentence itself must have. */
  private static final double OWN = 0.3;
  private static final Pattern BEFORE_NAME = Pattern.compile(
      "\\b(?:for|to|by|with|from|in favou?r of|against) (?:the )?$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_THING = Pattern.compile(
      "\\b(?:in|for|with|as|all|entirely|pay|pays|paid|paying|a|an)[ -](?:[^\\s,;]+ ){0,2}$", Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Alternatives asked;
  private final SentenceProposer sentences;
  private final List<QuestionTerm> others;
  private final AskedAct act;

  AlternativesProposer(Question question, Alternatives asked, Retrieval retrieval, SentenceProposer sentences) {
    this.question = question;
    this.asked = asked;
    this.sentences = sentences;
    Set<String> options = new HashSet<>(FactBinding.terms(asked.first().of(question.text())));
    options.addAll(FactBinding.terms(asked.second().of(question.text())));
    this.others = retrieval.terms().stream().filter(term -> !options.contains(term.value())).toList();
    this.act = new AskedAct(question);
  }

  List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (SentenceProposer.Bound bound : sentences.bound())
      chosen(bound).ifPresent(option -> proposals.add(proposal(bound, option)));
    return proposals;
  }

  private Proposal proposal(SentenceProposer.Bound bound, String option) {
    String sentence = Wording.short60(Wording.withoutDateline(bound.sentence().text()));
    String answer = option.equals(NEITHER)
        ? NEITHER + ": " + sentence
        : option.substring(0, 1).toUpperCase(Locale.ROOT) + option.substring(1) + " – " + sentence;
    return sentences.proposal(bound, Proposal.Origin.SENTENCE, answer, option.toLowerCase(Locale.ROOT));
  }

  /** What a sentence that tells of the matter says of the two: one of them, both, or "No" where it denies both. */
  private Optional<String> chosen(SentenceProposer.Bound bound) {
    String text = bound.sentence().text();
    if (Telling.hedges(text) || !isOfMatter(bound)) return Optional.empty();
    String first = asked.first().of(question.text());
    String second = asked.second().of(question.text());
    boolean one = says(text, first);
    boolean other = says(text, second);
    if (one && other) return both(text, first, second);
    if (one == other || Telling.denies(text)) return Optional.empty();
    String option = one ? first : second;
    return stands(text, option) ? Optional.of(option) : Optional.empty();
  }

  private Optional<String> both(String text, String first, String second) {
    Pattern neither = Pattern.compile("(?:\\b(?:not|no|never|neither|deny|denied|denies)\\b|n['’]t\\b)[^,;:]*\\b"
        + Pattern.quote(first)
        + "\\b[^,;:]{0,40}\\b(?:n?or)\\b[^,;:]{0,40}\\b" + Pattern.quote(second), Pattern.CASE_INSENSITIVE);
    if (neither.matcher(text).find()) return Optional.of(NEITHER);
    String and = " and (?:\\w+ )?";
    String joined = "(?:" + words(first) + and + words(second) + "|" + words(second) + and + words(first) + ")";
    boolean together = asked.preposition().isEmpty() || asked.preposition().equals("in");
    Pattern pair = Pattern.compile("\\b" + joined + "\\b", Pattern.CASE_INSENSITIVE);
    return together && !Telling.denies(text) && pair.matcher(text).find()
        ? Optional.of(first + " and " + second)
        : Optional.empty();
  }

  /** Means of payment have several words. */
  private static boolean says(String text, String option) {
    List<Pattern> means = MEANS.stream().filter(words -> words.matcher(option).matches()).toList();
    if (!means.isEmpty()) return means.stream().anyMatch(words -> words.matcher(text).find());
    return FactBinding.terms(text).containsAll(FactBinding.terms(option));
  }

  /** Whether the sentence has the option where the question has it: behind such a preposition, or before what was done. */
  private boolean stands(String text, String option) {
    int at = place(text, option);
    if (at < 0) return false;
    if (asked.doing()) return !Telling.plans(text) && !Telling.notYet(text) && isDone(text, at);
    if (option.chars().anyMatch(Character::isDigit)) return true;
    boolean name = Character.isUpperCase(option.codePointAt(0));
    return (name ? BEFORE_NAME : BEFORE_THING).matcher(text.substring(0, at)).find();
  }

  private static String words(String option) {
    return MEANS.stream()
        .filter(words -> words.matcher(option).matches())
        .map(Pattern::pattern)
        .findFirst()
        .orElse(Pattern.quote(option));
  }

  private static int place(String text, String option) {
    for (Pattern words : MEANS) {
      Matcher found = words.matcher(text);
      if (words.matcher(option).matches() && found.find()) return found.start();
    }
    return text.toLowerCase(Locale.ROOT).indexOf(option.toLowerCase(Locale.ROOT));
  }

  private boolean isDone(String text, int subject) {
    return RelatedTerms.in(text)
        .stream()
        .filter(term -> term.term().span().start() > subject)
        .anyMatch(term -> act.isAct(Set.of(term.term().value())));
  }

  /** Whether a sentence, with what stands before it and above it, tells of what else the question says. */
  private boolean isOfMatter(SentenceProposer.Bound bound) {
    Set<String> own = RelatedTerms.told(bound.sentence().text());
    Set<String> all = new HashSet<>(own);
    all.addAll(RelatedTerms.told(bound.hit().entry().article().title()));
    before(bound).ifPresent(text -> all.addAll(RelatedTerms.told(text)));
    return weight(all) >= TOLD && weight(own) >= OWN && act.isTold(own) && namesCompanies(bound);
  }

  /** Whether the sentence, or where it names nobody else the one before or the title, names each company of the question that is no choice. */
  private boolean namesCompanies(SentenceProposer.Bound bound) {
    ArticleEntry entry = bound.hit().entry();
    int from = position(bound) > 0 ? entry.sentences().get(position(bound) - 1).start() : bound.sentence().at().start();
    Set<CompanyId> named = new HashSet<>(bound.sentence().companies());
    boolean others = !question.companyIds().containsAll(named);
    if (others) return isNamed(named);
    entry.links().title().forEach(mention -> named.add(mention.company()));
    if (!bound.sentence().inTitle())
      entry.links()
          .body()
          .stream()
          .filter(mention -> mention.span().start() >= from && mention.span().end() <= bound.sentence().at().end())
          .forEach(mention -> named.add(mention.company()));
    return isNamed(named);
  }

  private boolean isNamed(Set<CompanyId> named) {
    return question.companies()
        .stream()
        .filter(mention -> !asked.has(mention))
        .allMatch(mention -> named.contains(mention.company()));
  }

  private static int position(SentenceProposer.Bound bound) {
    return bound.sentence().inTitle() ? -1 : bound.hit().entry().sentences().indexOf(bound.sentence().at());
  }

  private static Optional<String> before(SentenceProposer.Bound bound) {
    int at = position(bound);
    ArticleEntry entry = bound.hit().entry();
    return at > 0 ? Optional.of(entry.sentences().get(at - 1).of(entry.article().body())) : Optional.empty();
  }

  private double weight(Set<String> told) {
    double all = 0;
    double in = 0;
    for (QuestionTerm term : others) {
      all += term.weight();
      if (term.isIn(told)) in += term.weight();
    }
    return all == 0 ? 1 : in / all;
  }
}
