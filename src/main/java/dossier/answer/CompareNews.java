package dossier.answer;

import dossier.company.Company;
import dossier.fact.FactType;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The titles that name companies which are compared: those that name several of them, and the others of each. */
final class CompareNews {
  /** None. */
  static final CompareNews NONE = new CompareNews(List.of(), Map.of(), List.of());

  /** What happens between companies; what one launches or earns is told of the other only beside it. */
  private static final Set<FactType> MATTERS = EnumSet.of(FactType.ACQUISITION, FactType.PARTNERSHIP, FactType.LEGAL,
      FactType.REGULATORY, FactType.SECURITY, FactType.EXECUTIVE_CHANGE);
  /** Most titles that name several. */
  private static final int TOGETHER = 5;
  /** The newest titles from which those are chosen. */
  private static final int NEWEST = 15;
  /** How alike two titles on one matter are. */
  private static final double ALIKE = 0.5;

  /** A title that names several. */
  record Shared(List<Company> companies, Headlines.Candidate title, int weight) {}

  private final List<Shared> together;
  private final Map<String, List<Headlines.Candidate>> alone;
  private final List<Predicate<String>> names;

  private CompareNews(List<Shared> together, Map<String, List<Headlines.Candidate>> alone,
      List<Predicate<String>> names) {
    this.together = together;
    this.alone = alone;
    this.names = names;
  }

  static CompareNews of(List<Company> companies, @Nullable TimeRange period, Headlines headlines, FactDesk desk) {
    Map<String, List<Headlines.Candidate>> alone = new HashMap<>();
    List<Shared> together = new ArrayList<>();
    for (Company company : companies)
      for (Headlines.Candidate title : headlines.of(company, period, desk.now(), List.of())) {
        List<Company> named = companies.stream().filter(title::names).toList();
        if (named.size() < 2) alone.computeIfAbsent(company.name(), any -> new ArrayList<>()).add(title);
        else if (named.getFirst().equals(company))
          together.add(new Shared(named, title, Weight.of(title.title(), headlines.sources(title))));
      }
    return new CompareNews(best(together), alone, companies.stream().map(Titles::naming).toList());
  }

  /** The weightiest of the newest, each matter once, the newest first. */
  private static List<Shared> best(List<Shared> newestFirst) {
    List<Shared> best = new ArrayList<>();
    newestFirst.stream()
        .filter(shared -> isOfMatter(shared.title().title()))
        .limit(NEWEST)
        .sorted(Comparator.comparingInt(Shared::weight).reversed())
        .filter(shared -> best.stream().noneMatch(other -> isAlike(shared, other)))
        .limit(TOGETHER)
        .forEach(best::add);
    return best.stream().sorted(Comparator.comparing(CompareNews::day).reversed()).toList();
  }

  private static boolean isOfMatter(String title) {
    FactType type = TitleKinds.of(title);
    return type != null && MATTERS.contains(type);
  }

  private static LocalDate day(Shared shared) {
    return shared.title().date().range().from();
  }

  private static boolean isAlike(Shared one, Shared other) {
    return SameThings.overlap(one.title().title(), other.title().title()) >= ALIKE;
  }

  /** What several are told of together, newest first. */
  List<Shared> together() {
    return together;
  }

  /** Whether a title stands for several of them rather than for one. */
  boolean isOfSeveral(String title) {
    return !together.isEmpty() && names.stream().filter(name -> name.test(title)).count() > 1;
  }

  /** The newest title of one company alone that is about what facts of a type tell. */
  Optional<Headlines.Candidate> newest(String company, FactType type) {
    return alone.getOrDefault(company, List.of())
        .stream()
        .filter(title -> TitleKinds.of(title.title()) == type && !TitleKinds.isLesser(title.title()))
        .max(Comparator.comparing(title -> title.date().range().from()));
  }
}
