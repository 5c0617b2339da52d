package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Hit;
import dossier.retrieve.NewestPassages;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes who holds an office and which office a person holds, by what the newest articles call people. Each article counts
 * once, newer ones more.
 */
final class OfficeProposer {
  /** Newest passages that are looked at. */
  private static final int PASSAGES = 60;
  /** Newest articles that decide, and how often several must be named. */
  private static final int DECIDING = 5;
  private static final Pattern OF_OLD = Pattern.compile(
      "\\b(?:former|ex|outgoing|retired|late|onetime|incoming|future|next|previous|vice|deputy|assistant|associate|regional)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Roles at a body; others are what people are anywhere, such as investors. */
  private static final Pattern OF = Pattern.compile(
      "\\b(?:chief|ceo|cfo|coo|cto|cio|chair|chairman|chairwoman|president|(?:co-?)?founder|director|head|secretary|minister|governor|commissioner|chancellor)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern AT = Pattern.compile(
      "\\b(?:analyst|economist|strategist|manager|executive|engineer|researcher|scientist|professor|spokes(?:man|woman|person)|counsel|designer)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What stands between an office and the body where it is held. */
  private static final Pattern BODY = Pattern.compile(" (?:of|at) (?=\\p{Lu})");
  /** Behind a role: what part of a body it is over. */
  private static final String PART = " (?:of|for) (?:the )?(?:\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,3}['’]s? )?(?<part>(?!(?:company|firm|group|bank|board)\\b)\\p{Ll}[\\p{L}-]*(?: (?!(?:at|in|with|who|said|told|says|has|was|is|will|of|for)\\b)\\p{Ll}[\\p{L}-]*){0,4})(?=[,.;)]|$| (?:at|in|with|who|said|told|says|has|was|is|will)\\b)";
  private static final Pattern PLURAL = Pattern.compile("founders\\b", Pattern.CASE_INSENSITIVE);
  /** Share of what the newest articles tell that must be one thing. */
  private static final double SURE = 0.6;
  /** For how long it is taken that who held an office holds it still. */
  private static final Duration HOLDS = Duration.ofDays(730);
  /** How far before a name stands what says that it was so once, in characters: "former Acme chief". */
  private static final int BEFORE = 60;

  private final Question question;
  private final IndexSnapshot snapshot;
  private final CompanyCatalog companies;
  private final OfficeChanges changes;

  OfficeProposer(Question question, FactSearch facts, IndexSnapshot snapshot, CompanyCatalog companies) {
    this.changes = new OfficeChanges(question.asked(), facts, snapshot);
    this.question = question;
    this.snapshot = snapshot;
    this.companies = companies;
  }

  /**
   * What one article calls a person.
   *
   * @param answer what it tells of what is asked: the person, or the office
   */
  record Called(String answer, Backing backing) {}

  /** Whether the holder of an office is asked for that one alone can hold. */
  boolean isAsked() {
    return OfficeAsk.read(question).filter(ask -> !ask.several()).isPresent();
  }

  /** None where neither is asked for, or no article tells. */
  List<Proposal> proposals() {
    Optional<OfficeAsk> office = OfficeAsk.read(question);
    if (office.isPresent()) return holders(office.get());
    return PersonAsk.read(question.text()).map(ask -> offices(ask.name())).orElse(List.of());
  }

  private List<Proposal> holders(OfficeAsk ask) {
    CompanyId company = question.companyIds().iterator().next();
    List<Hit> hits = NewestPassages.naming(question.companyIds(), ask.words(), question.asked(), snapshot, PASSAGES);
    List<Called> called = called(hits, (entry, name) -> name.full().contains(" ")
        ? CalledAt.sentence(entry, name, ask.role(), company)
            .filter(at -> isNow(entry, at, name))
            .map(at -> new Called(name.full(), new Backing(entry, false, at)))
        : Optional.empty());
    if (ask.several()) return together(called);
    List<Called> now = changes.since(company, ask, called).stream().filter(this::isFresh).toList();
    return now.isEmpty() ? List.of() : best(now).map(name -> proposal(Origin.EXTRACT, name, now)).stream().toList();
  }

  private boolean isFresh(Called called) {
    return !called.backing().entry().knownBy().isBefore(question.asked().minus(HOLDS));
  }

  private List<Proposal> offices(String asked) {
    List<Hit> hits = NewestPassages.naming(asked, question.asked(), snapshot, PASSAGES);
    List<Called> called = called(hits, (entry, name) -> name.full().equalsIgnoreCase(asked)
        ? sentence(entry, name).flatMap(at -> office(name, at.of(entry.article().body()))
            .map(office -> new Called(office, new Backing(entry, false, at))))
        : Optional.empty());
    Optional<String> office = best(called).or(() -> promoted(called));
    if (office.isEmpty()) return List.of();
    Proposal best = proposal(Origin.DEFINITION, office.get(), called);
    PartialDate appeared = FactDates.appeared(best.backing().getFirst().entry().dating());
    String line = known(asked, hits) + ": " + best.answer()
        + (appeared == null ? "" : " – reported " + appeared.display());
    return List
        .of(new Proposal(best.origin(), best.answer(), best.value(), line, best.backing(), Set.of(), best.signs()));
  }

  /** The newest of several offices at one body: whoever rises there is what was told last. */
  private static Optional<String> promoted(List<Called> called) {
    long bodies = called.stream()
        .limit(DECIDING)
        .map(each -> BODY.split(each.answer(), 2))
        .map(parts -> parts[parts.length - 1])
        .distinct()
        .count();
    return bodies == 1 ? Optional.of(called.getFirst().answer()) : Optional.empty();
  }

  /** The name as articles write it. */
  private static String known(String asked, List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> hit.entry().names().body().stream())
        .map(Name::full)
        .filter(asked::equalsIgnoreCase)
        .findFirst()
        .orElse(asked);
  }

  private Optional<String> office(Name person, String sentence) {
    Affiliation its = person.affiliation();
    if (its == null) return Optional.empty();
    Optional<String> part = part(its.role(), sentence);
    if (part.isPresent()) return body(its).map(body -> its.role() + " of " + part.get() + " at " + body);
    return link(its.role()).flatMap(link -> body(its).map(body -> its.role() + link + body));
  }

  /** The part of a body that an office is over: "investor relations" of "head of Acme's investor relations". */
  private static Optional<String> part(String role, String sentence) {
    Matcher part = Pattern.compile("(?i:\\b" + Pattern.quote(role) + ")" + PART).matcher(sentence);
    return part.find() ? Optional.of(part.group("part")) : Optional.empty();
  }

  private static Optional<String> link(String role) {
    if (OF.matcher(role).find()) return Optional.of(" of ");
    return AT.matcher(role).find() ? Optional.of(" at ") : Optional.empty();
  }

  private Optional<String> body(Affiliation its) {
    if (its.company() == null) return Optional.ofNullable(its.organisation());
    return companies.find(its.company()).map(Company::name).or(() -> Optional.ofNullable(its.organisation()));
  }

  /** What the articles tell, the newest first, each article once for each answer. */
  private static List<Called> called(List<Hit> hits, BiFunction<ArticleEntry, Name, Optional<Called>> tells) {
    List<Called> called = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Hit hit : hits) {
      ArticleEntry entry = hit.entry();
      if (!seen.add(entry.article().id())) continue;
      Set<String> told = new HashSet<>();
      for (Name name : entry.names().body())
        if (name.type() == NameType.PERSON)
          tells.apply(entry, name).filter(each -> told.add(each.answer())).ifPresent(called::add);
    }
    return called;
  }

  /** The first sentence that names the person and the office, where it does not say that it was so once. */
  private static Optional<Span> sentence(ArticleEntry entry, Name person) {
    Affiliation its = person.affiliation();
    String role = its == null ? "" : its.role().toLowerCase(Locale.ROOT);
    String last = person.full().substring(person.full().lastIndexOf(' ') + 1);
    String body = entry.article().body();
    return entry.sentences()
        .stream()
        .filter(at -> at.of(body).contains(last) && at.of(body).toLowerCase(Locale.ROOT).contains(role))
        .findFirst()
        .filter(at -> isNow(entry, at, person));
  }

  /** Whether nothing before the name says that it was so once or is to be. */
  static boolean isNow(ArticleEntry entry, Span at, Name person) {
    String last = person.full().substring(person.full().lastIndexOf(' ') + 1);
    String body = entry.article().body();
    int name = at.start() + at.of(body).indexOf(last);
    return !OF_OLD.matcher(body.substring(Math.max(at.start(), name - BEFORE), name)).find();
  }

  /** Whether the words around an office say that it was held once or is to be. */
  static boolean isOfOld(String sentence, OfficeHeld held) {
    int from = Math.max(0, held.at().start() - BEFORE);
    return OF_OLD.matcher(sentence.substring(from, held.at().end())).find();
  }

  /** What the newest articles tell most, the newer the more; nothing where they tell different things. */
  private static Optional<String> best(List<Called> called) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Set<Object> articles = new LinkedHashSet<>();
    int all = 0;
    for (Called each : called) {
      articles.add(each.backing().original());
      if (articles.size() > DECIDING) break;
      int weight = 1 + DECIDING - articles.size();
      votes.merge(each.answer(), weight, Integer::sum);
      all += weight;
    }
    double least = SURE * all;
    return votes.entrySet().stream().filter(each -> each.getValue() >= least).map(Map.Entry::getKey).findFirst();
  }

  private List<Proposal> together(List<Called> called) {
    Map<String, Backing> names = new LinkedHashMap<>();
    called.forEach(each -> names.putIfAbsent(each.answer(), each.backing()));
    boolean plural = PLURAL.matcher(question.text()).find();
    if (names.isEmpty() || names.size() > DECIDING || (plural && names.size() == 1)) return List.of();
    List<String> all = List.copyOf(names.keySet());
    String answer = all.size() == 1
        ? all.getFirst()
        : all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and " + all.getLast();
    return List.of(new Proposal(Origin.EXTRACT, answer, Values.of(answer), answer, List.copyOf(names.values()),
        Set.of(), signs()));
  }

  private Proposal proposal(Origin origin, String answer, List<Called> called) {
    List<Backing> backing = called.stream()
        .filter(each -> each.answer().equals(answer))
        .map(Called::backing)
        .toList();
    return new Proposal(origin, answer, Values.of(answer), answer,
        backing.subList(0, Math.min(3, backing.size())), Set.of(), signs());
  }

  /** All of the question is bound: the person, the office and the company stand together. */
  static Signs signs() {
    return Signs.NONE.with(Sign.BOUND, 1)
        .with(Sign.OWN, 1)
        .with(Sign.ALL_BOUND, 1)
        .with(Sign.COMPANIES, 1)
        .with(Sign.FIT, 1)
        .with(Sign.OFFICE, 1);
  }
}
