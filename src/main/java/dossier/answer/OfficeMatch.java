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
  /** Words of questions; without any what is typed is a heading. */
  private static final Pattern QUESTION = Pattern.compile("\\b(?:who|which|what|whose|whom)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Offices that are named by what they are over: "sales chief", "head of design". */
  private static final Pattern HEAD_OF = Pattern.compile(
      "\\b(?!(?:the|its|former|new|current|interim|acting|unit|\\w+['’]s?)\\b)\\p{L}{3,} (?:chief|head|boss)\\b(?! (?:exec|oper|fin|tech|inf|mark|leg))|\\b(?:head|chief) of \\p{Ll}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_LEADER = Pattern.compile(
      "^who (?:runs?|ran|heads?|headed|leads?|led|is running|is heading|is leading) [^?]{1,60}\\b(?:business|unit|division|group|arm|operations|department|team|products)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Offices of those who lead no business. */
  private static final Set<String> STAFF = Set.of("finance chief", "legal chief", "information chief",
      "marketing chief",
      "spokesman", "analyst", "minister");
  private static final Pattern LEADS = Pattern.compile(
      "\\b(?:heads?|headed|chief|presidents?|boss|executives?|ceo|run|runs|ran|running|leads?|led|leading|charge|oversees?|oversaw|manag\\w+|director|vice|chair\\w*|helm|founder)\\b",
      Pattern.CASE_INSENSITIVE);
  /** How far from a name such words may stand, in characters. */
  private static final int BESIDE = 90;
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

  private static final String PRESIDENT = "president";
  private static final Pattern ROLE = Pattern.compile(
      "(?:[\\w ]{2,30} (?:and|,) )?president(?: and [\\w ]{2,30})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITS_PRESIDENT = Pattern.compile(
      "\\b(?:its|new|incoming|outgoing|former|the (?:company|group|firm|chipmaker|maker)['’]s) president\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Set<String> asked;
  private final boolean headOf;
  private final boolean leads;

  OfficeMatch(Question question) {
    this.question = question;
    Relation relation = question.relation();
    boolean asks = ASKS.matcher(question.text().strip()).find() || !QUESTION.matcher(question.text()).find();
    boolean possible = question.kind() == AnswerKind.WHO && asks
        && (relation == null || !OTHER_ACTS.contains(relation.name())) && SuccessorAsk.read(question).isEmpty();
    this.asked = possible ? OfficeHeld.named(question.text()) : Set.of();
    this.leads = possible && ASKS_LEADER.matcher(question.text().strip()).find();
    this.headOf = possible && HEAD_OF.matcher(question.text()).find();
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

  /** Whether the article gives the person the office asked for: a name that merely stands near the words is none. */
  boolean isTold(Proposal proposal) {
    if (proposal.origin() != Origin.EXTRACT || question.kind() != AnswerKind.WHO) return true;
    Backing sentence = proposal.backing().getFirst();
    Optional<Name> named = person(proposal.answer(), sentence);
    if (asked.isEmpty())
      return named.isEmpty()
          ? !leads
          : !holdsOther(named.get(), sentence) && (!leads || isLeading(named.get(), sentence));
    if (named.isEmpty()) return false;
    Affiliation its = named.get().affiliation();
    boolean told = (its != null && OfficeHeld.named(its.role()).stream().anyMatch(asked::contains))
        || OfficeHeld.named(sentence.text()).stream().anyMatch(asked::contains);
    return told && isOfCompany(named.get(), sentence);
  }

  /** Whether words for leading stand beside the person. */
  private static boolean isLeading(Name person, Backing sentence) {
    if (OfficeHeld.in(sentence)
        .stream()
        .anyMatch(office -> STAFF.contains(office.office()) && office.holder() != null
            && office.holder().full().equals(person.full())))
      return false;
    int at = person.span().start() - sentence.at().start();
    String text = sentence.text();
    return LEADS.matcher(text.substring(Math.max(0, at - BESIDE), Math.min(text.length(), at + BESIDE))).find();
  }

  /** Whether the question asks for the head of something that is no known office, and the sentence gives the person a known one. */
  private boolean holdsOther(Name person, Backing sentence) {
    if (!headOf || OfficeHeld.in(sentence)
        .stream()
        .noneMatch(office -> office.holder() != null && office.holder().full().equals(person.full())))
      return false;
    String text = sentence.text();
    return !HEAD_OF.matcher(text.substring(0, Math.min(text.length(), text.indexOf(last(person.full())) + 80))).find();
  }

  /**
   * Whether a president is the company's: countries have presidents too, who stand beside companies without being theirs. The article
   * must tell at what body the person is.
   */
  private boolean isOfCompany(Name person, Backing sentence) {
    if (question.companyIds().isEmpty() || !asked.equals(Set.of(PRESIDENT))) return true;
    Affiliation its = person.affiliation();
    if (its != null && (its.company() != null || its.organisation() != null)) return true;
    return ITS_PRESIDENT.matcher(sentence.text()).find() || question.companyIds()
        .stream()
        .anyMatch(company -> CalledAt.sentence(sentence.entry(), person, ROLE, company).isPresent());
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
    return sentence.names()
        .stream()
        .filter(name -> name.type() == NameType.PERSON)
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
