package dossier.answer;

import dossier.company.CompanyId;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.retrieve.LaterPassages;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether articles that appeared on the day of a plan or after speak of the matter again: a passage that names the company
 * and whoever or whatever the plan is about, whether a fact was read from it or not.
 */
final class LaterReports {
  /** What speaks of a kind of plan that names nothing else, {@code later-words.tsv}. */
  private static final Map<FactType, List<String>> WORDS = WordRows.of("later-words.tsv", 2)
      .stream()
      .collect(
          Collectors.toMap(cells -> FactType.valueOf(cells.get(0)), cells -> List.of(cells.get(1).split(" ", -1))));

  private static final Set<String> TAILS = Set.copyOf(WordRows.lines("name-tails.txt"));
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}|\\d");
  private static final Pattern VERSION = Pattern.compile("\\S*\\d\\S*");

  /** Months for which a plan stands as it was told, though others speak of its matter. */
  private static final int STANDING_MONTHS = 18;

  private final IndexSnapshot snapshot;
  private final Instant now;

  LaterReports(IndexSnapshot snapshot, Instant now) {
    this.snapshot = snapshot;
    this.now = now;
  }

  /** Whether there is one of a plan whose date has passed. */
  boolean speakOf(MergedFact plan) {
    TimeRange days = Plans.days(plan);
    CompanyId company = plan.fact().company().company();
    if (days == null || company == null) return false;
    // A plan that is for a year or a quarter may have come true on any day of it, after it was told of last.
    PartialDate told = FactDates.newest(plan);
    Instant from = days.from().atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant after = told == null ? from : later(from, told.range().to().atStartOfDay().toInstant(ZoneOffset.UTC));
    return LaterPassages.nameAny(company, plan.fact().company().name(), matter(plan.fact()), after, now, snapshot);
  }

  /** Whether a plan was told last so long before a day that what articles said of the matter since counts, and there is some. */
  boolean overtake(MergedFact plan, LocalDate day) {
    CompanyId company = plan.fact().company().company();
    PartialDate told = FactDates.newest(plan);
    if (told == null || company == null || !told.range().to().plusMonths(STANDING_MONTHS).isBefore(day)) return false;
    List<String> matter = plan.fact().places().isEmpty() ? matter(plan.fact()) : plan.fact().places();
    Instant after = told.range().to().atStartOfDay().toInstant(ZoneOffset.UTC);
    return LaterPassages.nameAny(company, plan.fact().company().name(), matter, after, now, snapshot);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** The persons, other sides or products, a model's line too; where these are only described, words for plans of that kind. */
  private static List<String> matter(Fact fact) {
    List<String> persons = fact.persons().stream().map(name -> name.substring(name.lastIndexOf(' ') + 1)).toList();
    List<String> sides = fact.counterparties().stream().map(Party::name).map(LaterReports::bare).toList();
    if (!persons.isEmpty()) return persons;
    if (!sides.isEmpty()) return sides;
    boolean figure = fact.type() == FactType.EARNINGS;
    boolean named = fact.products().stream().anyMatch(NAMED.asPredicate());
    List<String> words = WORDS.getOrDefault(fact.type(), List.of());
    if (fact.products().isEmpty() || figure) return words;
    return Stream
        .concat(fact.products().stream(), named ? fact.products().stream().map(LaterReports::line) : words.stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** "Acme" of "Acme Technologies Inc": a company is called so when it is known. */
  private static String bare(String name) {
    String bare = name;
    for (int space = bare.lastIndexOf(' '); space > 0; space = bare.lastIndexOf(' ')) {
      if (!TAILS.contains(bare.substring(space + 1).toLowerCase(Locale.ROOT))) return bare;
      bare = bare.substring(0, space);
    }
    return bare;
  }

  /** "Tern" of "curved Tern 305 sets": whoever speaks of the line later says that it came. */
  private static String line(String product) {
    return Stream.of(product.split(" "))
        .filter(word -> NAMED.matcher(word).find() && !VERSION.matcher(word).matches())
        .collect(Collectors.joining(" "));
  }
}
