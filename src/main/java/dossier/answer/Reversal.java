package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is reported the other way round: "how much did Acme pay Initech in damages?" where Initech was to pay Acme. */
final class Reversal {
  private static final List<Pattern> ACTS = List.of(act("pay|pays|paid|paying|owe|owes|owed"),
      act("sue|sues|sued|suing"));
  private static final Pattern FOR = Pattern.compile(
      "\\b(?:damages|settle\\w*|verdict|ruling|law-?suit|suit|court|jury|patents?|penalt\\w+|fine[sd]?|compensat\\w+|royalt\\w+|sue[sd]?|suing)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Furthest that either stands from the verb, in characters. */
  private static final int FAR = 50;

  private static Pattern act(String verbs) {
    return Pattern.compile("(?<!\\bwas |\\bwere |\\bbeing |\\bbeen |\\bgot )\\b(?:" + verbs + ")\\b(?! by\\b)",
        Pattern.CASE_INSENSITIVE);
  }

  private final Question question;
  private final SentenceProposer sentences;

  Reversal(Question question, SentenceProposer sentences) {
    this.question = question;
    this.sentences = sentences;
  }

  /**
   * The sentence that best tells that whoever is said to be paid, or sued, pays or sues; nothing where one tells it as the question
   * does, or none tells either.
   */
  Optional<Proposal> instead() {
    boolean possible = FOR.matcher(question.text()).find() && question.companyIds().size() == 2;
    return possible ? ACTS.stream().flatMap(act -> instead(act).stream()).findFirst() : Optional.empty();
  }

  private Optional<Proposal> instead(Pattern act) {
    Matcher verb = act.matcher(question.text());
    if (!verb.find()) return Optional.empty();
    Optional<CompanyId> first = named(0, verb.start());
    Optional<CompanyId> second = named(verb.end(), question.text().length());
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) return Optional.empty();
    List<SentenceProposer.Bound> bound = sentences.bound();
    if (bound.stream().anyMatch(each -> tells(each, act, first.get(), second.get()))) return Optional.empty();
    return bound.stream()
        .filter(each -> tells(each, act, second.get(), first.get()))
        .max(Comparator.comparingDouble(each -> each.binding().share()))
        .map(Reversal::proposal);
  }

  private Optional<CompanyId> named(int from, int to) {
    return question.companies()
        .stream()
        .filter(mention -> mention.span().start() >= from && mention.span().end() <= to)
        .map(CompanyMention::company)
        .findFirst();
  }

  /** Whether one company stands closely before such a verb and the other closely behind it. */
  private boolean tells(SentenceProposer.Bound bound, Pattern act, CompanyId before, CompanyId behind) {
    Sentence sentence = bound.sentence();
    Matcher verb = act.matcher(sentence.text());
    while (verb.find()) {
      int start = verb.start();
      int end = verb.end();
      boolean does = places(sentence, before).stream().anyMatch(at -> at.end() <= start && start - at.end() <= FAR);
      boolean suffers = places(sentence, behind).stream().anyMatch(at -> at.start() >= end && at.start() - end <= FAR);
      if (does && suffers) return true;
    }
    return false;
  }

  /** Where a sentence names a company, as the index has it or by the question's word for it. */
  private List<Span> places(Sentence sentence, CompanyId company) {
    List<Span> places = new ArrayList<>();
    sentence.mentions()
        .stream()
        .filter(mention -> mention.company().equals(company))
        .forEach(mention -> places.add(mention.span()));
    for (CompanyMention mention : question.companies())
      if (mention.company().equals(company))
        Pattern.compile("\\b" + Pattern.quote(mention.span().of(question.text())) + "\\b")
            .matcher(sentence.text())
            .results()
            .forEach(found -> places.add(new Span(found.start(), found.end())));
    return places;
  }

  private static Proposal proposal(SentenceProposer.Bound bound) {
    Backing backing = new Backing(bound.hit().entry(), bound.sentence().inTitle(), bound.sentence().at());
    String line = Wording.short60(Wording.withoutDateline(backing.text()));
    return new Proposal(Proposal.Origin.SENTENCE, line, Values.of(line), line, List.of(backing), Set.of(),
        Signs.NONE.with(Sign.BOUND, bound.binding().share()));
  }
}
