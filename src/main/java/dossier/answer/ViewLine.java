package dossier.answer;

import dossier.article.ArticleId;
import dossier.article.Dating;
import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a view that chooses shows it.
 *
 * @param title evidence in the title or lead of the article whose title stands for the fact; null where its own line does
 * @param happened the day of what the title tells, or of a fact that by itself only says the year; null where it is not known
 */
record ViewLine(MergedFact fact, @Nullable Evidence title, @Nullable PartialDate happened) {
  /** A line of which no more is known than its fact and title say. */
  ViewLine(MergedFact fact, @Nullable Evidence title) {
    this(fact, title, title == null ? toldOf(fact) : FactDates.inArticle(title));
  }

  private static @Nullable PartialDate toldOf(MergedFact fact) {
    TellingDay told = TellingDay.of(fact);
    return told == null ? null : told.date();
  }

  /** A title before a lead, the earliest of equals: it brought the news. */
  private static final Comparator<Evidence> EARLIEST = Comparator.comparing((Evidence each) -> each.sentence() >= 0)
      .thenComparing(Evidence::knownBy);

  /** Newest first; those without any date last. */
  static final Comparator<ViewLine> NEWEST = Comparator.comparing(ViewLine::day).reversed();

  private LocalDate day() {
    PartialDate date = date();
    return date == null ? LocalDate.MIN : date.range().from();
  }

  /** The facts that are shown, in their order. */
  static List<ViewLine> of(List<MergedFact> facts) {
    List<ViewLine> lines = new ArrayList<>();
    List<MergedFact> once = Retold.withoutDeals(OneFigure.joined(OneFigure.told(facts)));
    for (MergedFact fact : OneSum.without(PartialFigures.without(TwoValues.without(once))))
      of(fact).ifPresent(lines::add);
    return lines;
  }

  /** The same for a view of {@code whose}: a title that does not name it is news of somebody else. */
  static List<ViewLine> of(List<MergedFact> facts, Predicate<String> whose) {
    return of(facts).stream().filter(line -> line.title() == null || whose.test(line.title().title())).toList();
  }

  /** Nothing where it is not shown. */
  static Optional<ViewLine> of(MergedFact fact) {
    boolean figure = PartialFigures.isOfPart(fact) || PartialFigures.isOfAnotherThing(fact)
        || PartialFigures.isOfElse(fact) || Foreseen.is(fact);
    if (figure || Alluded.is(fact) || Dismissed.is(fact)) return Optional.empty();
    return switch (ViewRow.form(fact)) {
      case TYPED -> Optional.of(new ViewLine(fact, null));
      case HIDDEN -> Optional.empty();
      case TITLE -> titled(fact, 0).or(() -> denial(fact));
      case LEAD -> titled(fact, Standing.LEAD).or(() -> denial(fact));
    };
  }

  /** What was reported by a title and denied since is told by the denial. */
  private static Optional<ViewLine> denial(MergedFact fact) {
    return isDenied(fact) && fact.evidence().stream().anyMatch(each -> each.sentence() == FoundFact.TITLE)
        ? Optional.of(new ViewLine(fact, null))
        : Optional.empty();
  }

  private static boolean isDenied(MergedFact fact) {
    return fact.fact().modality() == Modality.DENIED;
  }

  /** Whether evidence tells the fact as it stands: the title of a rumour does not speak for what was denied. */
  private static boolean stands(Evidence evidence, MergedFact fact) {
    return !isDenied(fact) || evidence.fact().modality() == Modality.DENIED;
  }

  /** @param before the first sentence of the body that is too far down */
  private static Optional<ViewLine> titled(MergedFact fact, int before) {
    return fact.evidence()
        .stream()
        .filter(each -> each.sentence() < before && stands(each, fact) && Titles.isNews(each.title())
            && (each.sentence() == FoundFact.TITLE || Titles.speaksOf(fact.fact().type(), each.title())))
        .min(EARLIEST)
        .map(each -> new ViewLine(fact, each));
  }

  /**
   * The title of the latest article that tells the fact further down, where it names the company and speaks of what the fact is about:
   * what the whole article is about.
   *
   * @param whose whether a title names the company
   */
  static Optional<ViewLine> ofMatter(MergedFact fact, Predicate<String> whose) {
    return fact.evidence()
        .stream()
        .filter(
            each -> stands(each, fact) && whose.test(each.title()) && Titles.speaksOf(fact.fact().type(), each.title()))
        .max(EARLIEST)
        .map(each -> new ViewLine(fact, each));
  }

  /** When it happened, else when it was reported; of a title as its article tells it. Null where neither is known. */
  @Nullable
  PartialDate date() {
    if (happened != null) return happened;
    return title == null ? FactDates.date(fact) : FactDates.appeared(title.dating());
  }

  /** When the report appeared that the line is of. */
  Dating dating() {
    return title == null ? Background.telling(fact).dating() : title.dating();
  }

  /** Whether it is a title, or what tells the fact passes {@code own}. */
  boolean isOwn(Predicate<MergedFact> own) {
    return title != null || own.test(fact);
  }

  FactItem item(FactWording wording) {
    if (title != null) return wording.titled(fact, title, happened);
    TellingDay told = TellingDay.of(fact);
    return told == null ? wording.item(fact) : wording.item(fact, told.when()).at(told.date());
  }

  /**
   * The same with the day of its title.
   *
   * @param days the day that the beginning of an article gives to what its title tells, or null
   */
  ViewLine dated(Function<ArticleId, @Nullable PartialDate> days) {
    return title == null || happened != null ? this : new ViewLine(fact, title, days.apply(title.article()));
  }
}
