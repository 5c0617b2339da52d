package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses what tells of a matter that goes on for months: of each company the newest title, and the one of another matter before it. */
final class CompareMatters {
  private static final Comparator<Stand> NEWEST = Comparator.comparing((Stand stand) -> !isLesser(stand))
      .thenComparing(Stand::day)
      .reversed();

  /** What was decided, the newest of equals. */
  private static final Comparator<Stand> DECIDED = Comparator.comparingInt(CompareMatters::decided)
      .thenComparing(Stand::day);

  private final List<Party> companies;
  private final CompareNews news;

  CompareMatters(List<Party> companies, CompareNews news) {
    this.companies = companies;
    this.news = news;
  }

  /** @param facts that fit the measure */
  List<ChosenRow> rows(CompareMeasure measure, List<MergedFact> facts) {
    List<Optional<Stand>> newest = new ArrayList<>();
    List<Optional<Stand>> before = new ArrayList<>();
    for (Party company : companies) {
      List<Stand> told = told(company, measure, facts);
      newest.add(told.stream().findFirst());
      before.add(told.stream().skip(1).filter(each -> isEarlier(each, told.getFirst())).max(DECIDED));
    }
    return Stream.of(new ChosenRow(measure, null, "", newest), new ChosenRow(measure, null, "", true, before))
        .filter(row -> row.filled() > 1 || (!row.earlier() && (row.filled() == 1 && !namesOthers(row.stands()))))
        .toList();
  }

  /** What tells of one company alone, the newest first, the lesser last. */
  private List<Stand> told(Party company, CompareMeasure measure, List<MergedFact> facts) {
    Stream<Stand> told = facts.stream()
        .filter(fact -> FactAsk.same(company, fact.fact().company()) && !isOfSeveral(fact))
        .sorted(CompareView.NEWEST_NEWS)
        .limit(1)
        .map(Stand.Told::new);
    Stream<Stand> titled = news.titles(company.name(), measure.type()).stream().map(Stand.Titled::new);
    return Stream.concat(told, titled).sorted(NEWEST).toList();
  }

  /** Whether what was told is of another matter, and was told before the newest. */
  private static boolean isEarlier(Stand stand, Stand newest) {
    String title = title(stand);
    String other = title(newest);
    return title != null && other != null && !isLesser(stand)
        && CompareNews.isEarlier(title, stand.day(), other, newest.day());
  }

  /** Whether the article of what stands for one company names another, of which an empty cell would say that there is nothing. */
  private boolean namesOthers(List<Optional<Stand>> stands) {
    for (int at = 0; at < companies.size(); at++) {
      ArticleId article = stands.get(at).map(CompareMatters::article).orElse(null);
      if (article != null && news.namesOthers(article, companies.get(at).name())) return true;
    }
    return false;
  }

  private static ArticleId article(Stand stand) {
    return switch (stand) {
      case Stand.Titled(var title) -> title.entry().article().id();
      case Stand.Told(var fact) -> line(fact).orElseGet(() -> Citing.chosen(fact).getFirst()).article();
    };
  }

  private static @Nullable String title(Stand stand) {
    return switch (stand) {
      case Stand.Titled(var title) -> title.title();
      case Stand.Told(var fact) -> line(fact).map(Evidence::title).orElse(null);
    };
  }

  private static Optional<Evidence> line(MergedFact fact) {
    return CompareMeasure.line(fact).map(ViewLine::title);
  }

  private static int decided(Stand stand) {
    String title = title(stand);
    return title == null ? 0 : TitleKinds.decided(title);
  }

  private static boolean isLesser(Stand stand) {
    MergedFact fact = stand.fact();
    return fact != null && line(fact).filter(title -> TitleKinds.isLesser(title.title())).isPresent();
  }

  private boolean isOfSeveral(MergedFact fact) {
    return line(fact).filter(title -> news.isOfSeveral(title.article())).isPresent();
  }
}
