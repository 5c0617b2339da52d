package dossier.fact;

import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.name.Party;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Evidence made ready to be compared.
 *
 * @param moment when it was told, see {@link Telling#moment}
 * @param parties names of the other sides, in the order of the fact's
 * @param products names of the products whole
 * @param things what they are compared by, see {@link Things}
 * @param told days on which its article may have appeared, or null
 * @param event days of the event, or null where the sentence does not tell them
 * @param way which way it goes: {@code sells}, {@code comes}, {@code leaves}, or null where that is not told
 */
record Profile(Evidence evidence, Instant moment, List<NameWords> parties, List<NameWords> products,
    List<Set<String>> things,
    List<NameWords> persons, List<NameWords> places, @Nullable Days told, @Nullable Days event,
    @Nullable String way) {
  /** As {@link Telling#OLDEST}. */
  static final Comparator<Profile> OLDEST = Comparator.comparing(Profile::moment)
      .thenComparing(Profile::evidence, Telling.OLDEST);

  static Profile of(Evidence evidence) {
    Fact fact = evidence.fact();
    List<NameWords> products = names(fact.products());
    PartialDate date = fact.date();
    return new Profile(evidence, Telling.moment(evidence),
        fact.counterparties().stream().map(Party::name).map(NameWords::of).toList(), products,
        Things.of(fact.type(), products), names(fact.persons()), names(fact.places()),
        Days.of(told(evidence.dating())), date == null ? null : Days.of(date.range()),
        PatternTable.ENGLISH.way(evidence.pattern()));
  }

  private static List<NameWords> names(List<String> names) {
    if (names.isEmpty()) return List.of();
    return names.stream().map(NameWords::of).toList();
  }

  private static @Nullable TimeRange told(Dating dating) {
    if (dating.published() != null) return dating.published().date().range();
    DateEstimate estimate = dating.estimate();
    return estimate == null ? null : estimate.date().range();
  }

  /** Whether a product's name tells one model: it has a number in it, or two telling words with capitals. */
  boolean isModel(int product) {
    String name = fact().products().get(product);
    boolean number = name.chars().anyMatch(Character::isDigit);
    return number || (things.get(product).size() > 1 && products.get(product).capitals().length() > 1);
  }

  Fact fact() {
    return evidence.fact();
  }

  /** Whether it tells nothing that identifies an event. */
  boolean bare() {
    Fact fact = evidence.fact();
    return parties.isEmpty() && products.isEmpty() && persons.isEmpty() && places.isEmpty() && fact.amount() == null
        && fact.change() == null && fact.period() == null;
  }

  /** Whether it names neither another side nor a product nor a person, and does not count several companies. */
  boolean vague() {
    return parties.isEmpty() && things.isEmpty() && persons.isEmpty()
        && products.stream().noneMatch(Things::areCompanies);
  }

  /** Whether the company is the one that sells. */
  boolean sells() {
    return "sells".equals(way());
  }

  /** Whether it tells of talks between two, not of what came of them. */
  boolean ofTalks() {
    return evidence.pattern().startsWith("acquisition.talks");
  }

  /** Whether the whole other side is meant, not a part or a share of it. */
  boolean whole() {
    Amount amount = fact().amount();
    return !parties.isEmpty() && things.isEmpty() && !sells() && (amount == null || !amount.unit().equals("percent"));
  }

  /** Whether the event lies before the article: what is told is history. */
  boolean retrospective() {
    return event != null && told != null && event.to() <= told.from();
  }

  /** The days that it is compared by: those of the event, else those of the article. */
  @Nullable
  Days anchor() {
    return event != null ? event : told;
  }

  /** Keys that it shares with whatever it can agree with on {@code conditions}. */
  Set<String> keys(Set<Condition> conditions) {
    Set<String> keys = new TreeSet<>();
    for (Condition condition : conditions)
      keys.addAll(Keys.of(this, condition));
    return keys;
  }
}
