package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.company.ArticleLinks;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.CompanyMention;
import dossier.company.Salience;
import dossier.fact.FoundFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;

import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.NewestPassages;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes who followed somebody in an office: whoever sentences name as the successor, at the company asked for. */
final class SuccessionProposer {
  /** Passages on the predecessor that are read, the newest. */
  private static final int PASSAGES = 150;
  /** Share of what articles tell that must be one person. */
  private static final double SURE = 0.6;
  /** How far behind the sentence that tells of a departure its successor may be named, in sentences. */
  private static final int NEAR = 4;
  /** Words that many offices have. */
  private static final Set<String> PLAIN = Set.of("chief", "officer", "of", "the", "and", "head", "senior", "vice");
  private static final Pattern LEAVES = Pattern.compile(
      "\\b(?:resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? (?:down|aside)|leav(?:e|es|ing)|left|depart(?:s|ed|ing|ure)?|retir(?:e|es|ed|ing|ement)|fired|oust(?:s|ed|ing)?|quit(?:s|ting)?|exit(?:s|ed)?|part ways|remov(?:e|es|ed|ing|al)|dismiss(?:es|ed|al)?|sack(?:s|ed)?)\\b",
      Pattern.CASE_INSENSITIVE);
  /** "will replace him", "would assume the post". */
  private static final Pattern TAKES_HIS = Pattern.compile(
      "^ as (?:its |his |her |the |a )?(?:successor|replacement)\\b|^[^;]{0,120}?\\b(?:(?:succeed|replac)\\w* (?:him|her)\\b|(?:will|would|to) (?:also )?(?:take (?:over )?(?:his|her|the) (?:job|role|post|place|position|duties|helm)|assume (?:his|her|the)|take over (?:as|from)|become)\\b|becom(?:es|ing)\\b|became\\b|(?:takes|took) over as\\b|has been (?:named|appointed)\\b|was (?:named|appointed)\\b)",
      Pattern.CASE_INSENSITIVE);

  /** The office that is meant where a question names none. */
  private static final String HEAD = "chief executive";

  private static final Pattern HIS = Pattern
      .compile("^ as (?:\\w+ )?(?:successor|replacement)\\b|\\b(?:succeed|replac)\\w* (?:him|her)\\b");

  private final Question question;
  private final IndexSnapshot snapshot;
  private final Optional<SuccessorAsk> asked;

  SuccessionProposer(Question question, IndexSnapshot snapshot) {
    this.question = question;
    this.snapshot = snapshot;
    this.asked = SuccessorAsk.read(question);
  }

  /** Whether the question asks for a successor: then nobody who merely stands near its words answers it. */
  boolean isAsked() {
    return asked.isPresent();
  }

  /** The one whom the articles agree on; none where they do not. */
  List<Proposal> proposals() {
    if (asked.isEmpty()) return List.of();
    SuccessorAsk ask = asked.get();
    Succession succession = new Succession(ask.surname());
    Map<String, List<Backing>> told = new LinkedHashMap<>();
    Map<String, List<Backing>> near = new LinkedHashMap<>();
    Map<String, List<Backing>> interim = new LinkedHashMap<>();
    Set<Object> seen = new HashSet<>();
    for (Hit hit : passages(ask)) {
      ArticleEntry entry = hit.entry();
      if (!seen.add(entry.article().id()) || !isAbout(entry)) continue;
      read(entry, succession, ask, told, interim);
      afterwards(entry, succession, ask, near);
    }
    Map<String, List<Backing>> real = told.isEmpty() ? near : told;
    if (ask.forAWhile() && !interim.isEmpty()) real = interim;
    if (real.isEmpty()) real = interim;
    if (real.isEmpty())
      real = new NextHolder(question, snapshot).after(ask.surname(), ask.office().isEmpty() ? HEAD : ask.office());
    return best(real).stream().toList();
  }

  /** Those that name the predecessor in full, and those that name the surname beside the companies asked for. */
  private List<Hit> passages(SuccessorAsk ask) {
    List<Hit> hits = new ArrayList<>(
        NewestPassages.naming(ask.predecessor(), question.asked(), snapshot, PASSAGES));
    if (!question.companyIds().isEmpty())
      hits.addAll(NewestPassages.naming(question.companyIds(), List.of(ask.surname()), question.asked(), snapshot,
          PASSAGES));
    return hits;
  }

  /** Whether the article tells of the companies asked for. */
  private boolean isAbout(ArticleEntry entry) {
    Set<CompanyId> its = new HashSet<>();
    for (CompanyLink link : entry.links().links())
      if (link.salience() == Salience.ABOUT) its.add(link.company());
    entry.links().body().forEach(mention -> its.add(mention.company()));
    return its.containsAll(question.companyIds());
  }

  private void read(ArticleEntry entry, Succession succession, SuccessorAsk ask, Map<String, List<Backing>> told,
      Map<String, List<Backing>> interim) {
    List<Backing> sentences = new ArrayList<>();
    sentences.add(new Backing(entry, true, new Span(0, entry.article().title().length())));
    entry.sentences().forEach(at -> sentences.add(new Backing(entry, false, at)));
    for (Backing sentence : sentences) {
      if (!succession.names(sentence.text()) || !namesNoOther(sentence) || isAnotherOffice(sentence.text(), ask))
        continue;
      for (Name person : followers(sentence, succession))
        add(Succession.isForAWhile(sentence.text()) ? interim : told, person, sentence);
    }
  }

  private static List<Name> followers(Backing sentence, Succession succession) {
    int shift = sentence.at().start();
    List<Name> people = people(sentence);
    List<Name> followers = new ArrayList<>();
    for (Name person : people) {
      List<Span> others = people.stream()
          .filter(other -> !other.full().equals(person.full()) && !succession.names(other.full()))
          .map(other -> other.span().shifted(-shift))
          .toList();
      if (isCandidate(person, succession)
          && succession.follows(sentence.text(), person.span().shifted(-shift), others))
        followers.add(person);
    }
    return followers;
  }

  /** Whoever takes the office a few sentences after the predecessor is told to leave the company asked for. */
  private void afterwards(ArticleEntry entry, Succession succession, SuccessorAsk ask,
      Map<String, List<Backing>> near) {
    String body = entry.article().body();
    int left = -1;
    for (int i = 0; i < entry.sentences().size(); i++) {
      Span at = entry.sentences().get(i);
      String sentence = at.of(body);
      if (succession.names(sentence) && LEAVES.matcher(sentence).find()) left = i;
      if (left < 0 || i - left > NEAR || (succession.names(sentence) && i != left)) continue;
      for (Name person : people(new Backing(entry, false, at))) {
        String rest = body.substring(person.span().end(), at.end());
        boolean takes = isCandidate(person, succession) && TAKES_HIS.matcher(rest).find();
        if (takes && (isPronoun(rest) || isOffice(sentence, person, ask)) && joins(entry, i, person))
          add(near, person, new Backing(entry, false, at));
      }
    }
  }

  private static boolean isPronoun(String rest) {
    return HIS.matcher(rest).find();
  }

  private static boolean isOffice(String sentence, Name person, SuccessorAsk ask) {
    String rest = sentence.substring(Math.max(0, sentence.indexOf(last(person.full()))));
    return Offices.of(sentence, person.full()).filter(office -> isSame(office, ask)).isPresent()
        || Offices.taken(rest).stream().anyMatch(office -> isSame(office, ask));
  }

  /** Whether the sentence tells that offices are taken, and none of them is the one asked for. */
  private static boolean isAnotherOffice(String sentence, SuccessorAsk ask) {
    Set<String> taken = Offices.taken(sentence);
    return !ask.office().isEmpty() && !taken.isEmpty() && taken.stream().noneMatch(office -> isSame(office, ask));
  }

  private static boolean isSame(String office, SuccessorAsk ask) {
    Set<String> asked = FactBinding.terms(ask.office());
    Set<String> terms = new HashSet<>(asked);
    asked.forEach(term -> terms.addAll(RelatedTerms.of(term)));
    terms.removeAll(PLAIN);
    return FactBinding.terms(office).stream().anyMatch(terms::contains);
  }

  /** Whether no fact of the sentence has the person join another company than the one asked for. */
  private boolean joins(ArticleEntry entry, int sentence, Name person) {
    String last = last(person.full());
    for (FoundFact found : entry.facts().facts())
      if (found.sentence() == sentence && found.fact().persons().stream().anyMatch(each -> last(each).equals(last))
          && question.companyIds().stream().noneMatch(company -> FactBinding.isParty(company, found.fact())))
        return false;
    return true;
  }

  /**
   * Whether the sentence names the company asked for or none, or stands in an article about it: "Roe succeeds Poe at Acme"
   * tells nothing of Initech.
   */
  private boolean namesNoOther(Backing sentence) {
    ArticleLinks links = sentence.entry().links();
    List<CompanyId> named = (sentence.inTitle() ? links.title() : links.body()).stream()
        .filter(mention -> sentence.at().contains(mention.span()))
        .map(CompanyMention::company)
        .toList();
    Set<CompanyId> asks = question.companyIds();
    return asks.isEmpty() || named.isEmpty() || named.stream().anyMatch(asks::contains)
        || links.links().stream().anyMatch(link -> link.salience() == Salience.ABOUT && asks.contains(link.company()));
  }

  /** A person with a full name who is not the predecessor. */
  private static boolean isCandidate(Name person, Succession succession) {
    return person.full().contains(" ") && !succession.names(person.full());
  }

  private static List<Name> people(Backing sentence) {
    return sentence.names().stream().filter(name -> name.type() == NameType.PERSON).toList();
  }

  private static void add(Map<String, List<Backing>> told, Name person, Backing backing) {
    List<Backing> its = told.computeIfAbsent(person.full(), any -> new ArrayList<>());
    if (its.stream().noneMatch(each -> each.original().equals(backing.original()))) its.add(backing);
  }

  private Optional<Proposal> best(Map<String, List<Backing>> told) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    told.forEach((name, backing) -> votes.merge(last(name), backing.size(), Integer::sum));
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return told.entrySet()
        .stream()
        .filter(each -> votes.getOrDefault(last(each.getKey()), 0) >= SURE * all)
        .max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
        .map(each -> proposal(each.getKey(), each.getValue()));
  }

  private static Proposal proposal(String name, List<Backing> backing) {
    return new Proposal(Origin.EXTRACT, name, Values.of(name), name, backing.subList(0, Math.min(3, backing.size())),
        Set.of(), OfficeProposer.signs());
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
