package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.Salience;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.NewestPassages;
import dossier.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who held an office next, where no sentence tells of the succession itself: the first whom articles call by the office when they
 * have nearly stopped to call the predecessor so.
 */
final class NextHolder {
  /** Newest passages that name the office at the company. */
  private static final int PASSAGES = 600;
  /** Share of the articles that call the predecessor so which may come after the successor's first. */
  private static final double LATE = 0.2;
  /** Articles that must call the successor so. */
  private static final int LEAST = 2;

  private final Question question;
  private final IndexSnapshot snapshot;

  NextHolder(Question question, IndexSnapshot snapshot) {
    this.question = question;
    this.snapshot = snapshot;
  }

  private record Called(String name, Instant at, Backing backing) {}

  /**
   * The sentences that call the next holder so, the oldest first; none where no article calls the predecessor so, or nobody after.
   *
   * @param office as the question has it
   */
  Map<String, List<Backing>> after(String predecessor, String office) {
    Optional<OfficeAsk> asked = OfficeAsk.of(office);
    if (asked.isEmpty() || question.companyIds().size() != 1) return Map.of();
    List<Called> called = called(asked.get(), question.companyIds().iterator().next());
    List<Instant> before = called.stream()
        .filter(each -> isSame(each.name(), predecessor))
        .map(Called::at)
        .toList();
    Map<String, List<Called>> others = new LinkedHashMap<>();
    for (Called each : called)
      if (!isSame(each.name(), predecessor))
        others.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each);
    return others.entrySet()
        .stream()
        .filter(each -> each.getValue().size() >= LEAST && follows(each.getValue().getFirst().at(), before))
        .findFirst()
        .map(each -> Map.of(each.getKey(), each.getValue().stream().map(Called::backing).toList()))
        .orElse(Map.of());
  }

  private static boolean follows(Instant first, List<Instant> predecessor) {
    long later = predecessor.stream().filter(at -> at.isAfter(first)).count();
    return !predecessor.isEmpty() && later <= LATE * predecessor.size();
  }

  /** Whoever is called by the office at the company, the oldest first, each once for each article. */
  private List<Called> called(OfficeAsk ask, CompanyId company) {
    List<Called> called = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Hit hit : NewestPassages.naming(question.companyIds(), ask.words(), question.asked(), snapshot, PASSAGES)) {
      ArticleEntry entry = hit.entry();
      if (!seen.add(entry.article().id())) continue;
      Set<String> told = new HashSet<>();
      for (Name name : entry.names().body())
        if (name.type() == NameType.PERSON && name.full().contains(" ") && told.add(name.full()))
          CalledAt.sentence(entry, name, ask.role(), company)
              .filter(at -> OfficeProposer.isNow(entry, at, name))
              .or(() -> taking(entry, name, ask, company))
              .ifPresent(at -> called.add(new Called(name.full(), entry.knownBy(), new Backing(entry, false, at))));
    }
    called.sort(Comparator.comparing(Called::at));
    return called;
  }

  /** The sentence that gives the person the office and names no other company: "promoted Jane Roe to chief executive". */
  private static Optional<Span> taking(ArticleEntry entry, Name person, OfficeAsk ask, CompanyId company) {
    String body = entry.article().body();
    return entry.sentences()
        .stream()
        .filter(at -> isOf(entry, at, company))
        .filter(at -> OfficeHeld.in(new Backing(entry, false, at))
            .stream()
            .filter(held -> held.holder() != null && held.holder().full().equals(person.full()))
            .filter(held -> ask.role().matcher(held.at().of(at.of(body))).matches())
            .anyMatch(held -> !OfficeProposer.isOfOld(at.of(body), held)))
        .findFirst();
  }

  private static boolean isOf(ArticleEntry entry, Span at, CompanyId company) {
    return entry.links()
        .links()
        .stream()
        .anyMatch(link -> link.company().equals(company) && link.salience() == Salience.ABOUT)
        && entry.names()
            .body()
            .stream()
            .filter(name -> name.isBody() && at.contains(name.span()))
            .allMatch(name -> company.equals(name.company()));
  }

  private static boolean isSame(String one, String other) {
    return last(one).equals(last(other));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
