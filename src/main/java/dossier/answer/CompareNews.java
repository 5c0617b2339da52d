package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.fact.FactType;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The titles that name companies which are compared: those that name several of them, and the others of each. */
final class CompareNews {
  /** None. */
  static final CompareNews NONE = new CompareNews(List.of(), Map.of(), Set.of(), (_, _) -> false);

  /** What happens between companies; what one launches or earns is told of the other only beside it. */
  private static final Set<FactType> MATTERS = EnumSet.of(FactType.ACQUISITION, FactType.PARTNERSHIP, FactType.LEGAL,
      FactType.REGULATORY, FactType.SECURITY, FactType.EXECUTIVE_CHANGE);
  private static final Comparator<Headlines.Candidate> DAY = Comparator.comparing(title -> title.date().range().from());
  /** Most titles that name several. */
  private static final int TOGETHER = 5;
  /** The newest titles from which those are chosen. */
  private static final int NEWEST = 15;
  /** How alike two titles on one matter are, and days within which a second one of its type follows up a first. */
  private static final double ALIKE = 0.5;
  private static final int DAYS = 7;
  /** Years that lie at most between a matter and the one before it. */
  private static final int YEARS = 2;

  /** A title that names several, itself or in the lead below it. */
  record Shared(List<Company> companies, Headlines.Candidate title, int weight) {
    private LocalDate day() {
      return title.date().range().from();
    }

    private @Nullable FactType type() {
      return TitleKinds.of(title.title());
    }
  }

  private final List<Shared> together;
  private final Map<String, List<Headlines.Candidate>> alone;
  private final Set<ArticleId> ofSeveral;
  private final BiPredicate<ArticleId, String> namesOthers;

  /**
   * @param alone titles by the name of the only one that they are about
   * @param ofSeveral articles that are about several
   * @param namesOthers whether an article names another of them than the one of that name
   */
  private CompareNews(List<Shared> together, Map<String, List<Headlines.Candidate>> alone, Set<ArticleId> ofSeveral,
      BiPredicate<ArticleId, String> namesOthers) {
    this.together = together;
    this.alone = alone;
    this.ofSeveral = ofSeveral;
    this.namesOthers = namesOthers;
  }

  static CompareNews of(List<Company> companies, @Nullable TimeRange period, Headlines headlines, FactDesk desk) {
    Map<String, List<Headlines.Candidate>> alone = new HashMap<>();
    Map<ArticleId, Shared> together = new LinkedHashMap<>();
    Set<ArticleId> ofSeveral = new HashSet<>();
    for (Company company : companies) {
      for (Headlines.Candidate title : headlines.of(company, period, desk.now(), List.of()))
        if (named(companies, title).size() > 1) ofSeveral.add(title.entry().article().id());
        else
          alone.computeIfAbsent(company.name(), any -> new ArrayList<>()).add(title);
      for (Headlines.Candidate title : headlines.beginnings(company, period, desk.now())) {
        List<Company> named = named(companies, title);
        if (named.size() > 1)
          together.computeIfAbsent(title.entry().article().id(),
              any -> new Shared(named, title, Weight.of(title.title(), headlines.sources(title))));
      }
    }
    ofSeveral.addAll(together.keySet());
    return new CompareNews(best(together.values()), alone, ofSeveral,
        (article, name) -> companies.stream()
            .anyMatch(other -> !other.name().equals(name) && headlines.mentions(article, other.id())));
  }

  private static List<Company> named(List<Company> companies, Headlines.Candidate title) {
    return companies.stream().filter(title::leadsWith).toList();
  }

  /** The weightiest of the newest matters, each by the title that brought it, the newest first. */
  private static List<Shared> best(Collection<Shared> all) {
    List<Shared> first = new ArrayList<>();
    all.stream()
        .filter(shared -> isOfMatter(shared.title().title()))
        .sorted(Comparator.comparing(Shared::day))
        .filter(shared -> first.stream().noneMatch(other -> follows(shared, other)))
        .forEach(first::add);
    Comparator<Shared> newest = Comparator.comparing(Shared::day).reversed();
    return first.stream()
        .sorted(newest)
        .limit(NEWEST)
        .sorted(Comparator.comparingInt(Shared::weight).reversed())
        .limit(TOGETHER)
        .sorted(newest)
        .toList();
  }

  private static boolean isOfMatter(String title) {
    FactType type = TitleKinds.of(title);
    return type != null && MATTERS.contains(type) && !TitleKinds.isLesser(title);
  }

  private static boolean follows(Shared later, Shared first) {
    return SameThings.overlap(later.title().title(), first.title().title()) >= ALIKE
        || (later.type() == first.type() && !later.day().isAfter(first.day().plusDays(DAYS)));
  }

  /** Whether a title is of another matter than a later one, and not of its days. */
  static boolean isEarlier(String title, LocalDate day, String later, LocalDate laterDay) {
    return day.plusDays(DAYS).isBefore(laterDay) && day.plusYears(YEARS).isAfter(laterDay)
        && SameThings.overlap(title, later) < ALIKE;
  }

  /** What several are told of together, newest first. */
  List<Shared> together() {
    return together;
  }

  /** Whether an article is about several of them rather than about one. */
  boolean isOfSeveral(ArticleId article) {
    return ofSeveral.contains(article);
  }

  /** Whether an article names another of them than {@code company}. */
  boolean namesOthers(ArticleId article, String company) {
    return namesOthers.test(article, company);
  }

  /**
   * The titles of one company alone that are about what facts of a type tell, the newest first; instead of that a still newer one that says of
   * nothing else what became of a person whom it names.
   */
  List<Headlines.Candidate> titles(String company, FactType type) {
    List<Headlines.Candidate> titles = alone.getOrDefault(company, List.of())
        .stream()
        .filter(title -> !TitleKinds.isLesser(title.title()))
        .toList();
    List<Headlines.Candidate> ofType = titles.stream()
        .filter(title -> TitleKinds.of(title.title()) == type)
        .sorted(DAY.reversed())
        .toList();
    return Stream.concat(ofType.stream().limit(1).map(title -> sequel(title, titles)), ofType.stream().skip(1))
        .toList();
  }

  private static Headlines.Candidate sequel(Headlines.Candidate title, List<Headlines.Candidate> titles) {
    return titles.stream()
        .filter(later -> TitleKinds.of(later.title()) == null && DAY.compare(later, title) > 0
            && later.people().stream().anyMatch(title.people()::contains))
        .max(DAY)
        .orElse(title);
  }
}
