package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.company.CompanyMention;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the office that a question asks for is the one that the cited words give the person: a chief financial officer answers
 * no question for the chief operating officer.
 */
final class OfficeMatch {
  private static final Pattern ASKS = Pattern.compile(
      "^(?:who|which (?:\\w+ ){0,2}(?:executive|person|manager|man|woman))\\b(?! (?:did|does|do)\\b)",
      Pattern.CASE_INSENSITIVE);
  /** Verbs whose asked side need not hold the office named. */
  private static final Set<String> OTHER_ACTS = Set.of("buy", "sell", "sue", "fund");
  /** Behind an office: the body where it is held. */
  private static final Pattern OF = Pattern.compile("^ (?:of|at|for) (?:the )?");

  /** Before whoever held the office until then: "replaced Jane Roe". */
  private static final Pattern REPLACED = Pattern.compile(
      "\\b(?:replac|succeed)\\w* (?!by\\b)(?:[\\p{Ll}'’-]+,? ){0,4}$|\\b(?:took|takes|take|taking) over from (?:[\\p{Ll}'’-]+,? ){0,4}$");
  /** Questions for whoever held it before. */
  private static final Pattern ASKS_FORMER = Pattern.compile(
      "\\b(?:replaced by|succeeded by|before|predecessor|former|previous|did|left|leave|resign\\w*|depart\\w*|oust\\w*|fired)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Set<String> asked;

  OfficeMatch(Question question) {
    this.question = question;
    Relation relation = question.relation();
    boolean possible = question.kind() == AnswerKind.WHO && ASKS.matcher(question.text().strip()).find()
        && (relation == null || !OTHER_ACTS.contains(relation.name())) && SuccessorAsk.read(question).isEmpty();
    this.asked = possible ? OfficeHeld.named(question.text()) : Set.of();
  }

  /** Whether nothing in the cited sentence gives the person another office than asked for. */
  boolean bears(Proposal proposal) {
    boolean cut = proposal.origin() == Origin.EXTRACT || proposal.origin() == Origin.FACT;
    if (asked.isEmpty() || !cut) return true;
    Backing sentence = proposal.backing().getFirst();
    Optional<Name> person = person(proposal.answer(), sentence);
    return person.isEmpty()
        || (holds(person.get(), sentence) && !isElsewhere(sentence) && !isReplaced(person.get(), sentence));
  }

  private boolean isReplaced(Name person, Backing sentence) {
    String before = sentence.text().substring(0, person.span().start() - sentence.at().start());
    return !ASKS_FORMER.matcher(question.text()).find() && REPLACED.matcher(before).find();
  }

  private boolean holds(Name person, Backing sentence) {
    Set<String> held = new HashSet<>();
    boolean open = false;
    for (OfficeHeld office : OfficeHeld.in(sentence)) {
      Name holder = office.holder();
      if (holder != null && holder.full().equals(person.full())) held.add(office.office());
      else if (asked.contains(office.office()) && (holder == null || isNamed(holder))) open = true;
    }
    if (open || held.stream().anyMatch(asked::contains)) return true;
    if (!held.isEmpty()) return false;
    Affiliation its = person.affiliation();
    Set<String> told = its == null ? Set.of() : OfficeHeld.named(its.role());
    return told.isEmpty() || told.stream().anyMatch(asked::contains);
  }

  /** Whether the question names the person: whose office it is then goes to whoever follows. */
  private boolean isNamed(Name person) {
    return FactBinding.terms(question.text()).containsAll(FactBinding.terms(last(person.full())));
  }

  /**
   * Whether the office is told to be at a body that the article knows by another name than the question's, though it knows that one
   * too: the head of a unit that bears the old name is not the head of its owner.
   */
  private boolean isElsewhere(Backing sentence) {
    if (question.companyIds().size() != 1 || sentence.inTitle()) return false;
    String mine = firstWord(question.companies().getFirst().span().of(question.text()));
    String body = sentence.entry().article().body();
    List<CompanyMention> mentions = sentence.entry().links().body();
    boolean knowsMine = mentions.stream()
        .anyMatch(mention -> isAsked(mention) && firstWord(mention.span().of(body)).equals(mine));
    if (!knowsMine) return false;
    for (OfficeHeld office : OfficeHeld.in(sentence)) {
      int end = sentence.at().start() + office.at().end();
      Matcher of = OF.matcher(body.substring(end, sentence.at().end()));
      if (!asked.contains(office.office()) || !of.find()) continue;
      int start = end + of.end();
      if (mentions.stream()
          .filter(mention -> mention.span().start() == start && isAsked(mention))
          .map(CompanyMention::span)
          .map((Span at) -> firstWord(at.of(body)))
          .anyMatch(name -> !name.equals(mine)))
        return true;
    }
    return false;
  }

  private boolean isAsked(CompanyMention mention) {
    return question.companyIds().contains(mention.company());
  }

  private static Optional<Name> person(String answer, Backing sentence) {
    return (sentence.inTitle() ? sentence.entry().names().title() : sentence.entry().names().body()).stream()
        .filter(name -> name.type() == NameType.PERSON && sentence.at().contains(name.span()))
        .filter(name -> name.full().equals(answer) || last(name.full()).equals(last(answer)))
        .findFirst();
  }

  private static String firstWord(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "").split(" ", 2)[0];
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
