package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted; what is empty or null is left open. All but the parties, types and moment is asked of the merged
 * fact, so that no evidence is missing from what is found.
 *
 * @param parties whose facts, by {@link PartyKey}
 * @param side where these parties stand
 * @param types kinds of facts
 * @param counterparty words that all stand in the name of one other side
 * @param counterparties other sides by {@link PartyKey}: one of them takes part
 * @param person words that all stand in the name of one person
 * @param product words that all stand in the name of one product
 * @param days when it happened or is to happen; the day of the report where no day is told
 * @param published when a report of it may have appeared
 * @param amount between which numbers its most trusted amount lies
 * @param modalities how real it is
 * @param asOf nothing that appeared later is used
 */
public record FactQuery(Set<String> parties, Side side, Set<FactType> types, @Nullable String counterparty,
    Set<String> counterparties, @Nullable String person, @Nullable String product, @Nullable TimeRange days,
    @Nullable TimeRange published, @Nullable AmountRange amount, Set<Modality> modalities, Instant asOf) {
  /** Where the parties of a query stand. */
  public enum Side {
    /** The fact is about them. */
    SUBJECT,
    /** The fact is about them, or they are on the other side. */
    ANY
  }

  /**
   * Numbers from {@code least} to {@code most}.
   *
   * @param unit as in {@link dossier.fact.Amount}, or null for any
   */
  public record AmountRange(double least, double most, @Nullable String unit) {}

  public FactQuery {
    parties = Set.copyOf(parties);
    types = Set.copyOf(types);
    counterparties = Set.copyOf(counterparties);
    modalities = Set.copyOf(modalities);
  }

  /** All facts as of a moment. */
  public static FactQuery asOf(Instant moment) {
    return new FactQuery(Set.of(), Side.SUBJECT, Set.of(), null, Set.of(), null, null, null, null, null, Set.of(),
        moment);
  }

  /** About these companies of the catalogue, beside the parties asked for before. */
  public FactQuery about(Collection<CompanyId> companies) {
    Set<String> all = new TreeSet<>(parties);
    companies.forEach(company -> all.add(PartyKey.of(company)));
    return with(all, side);
  }

  /** About companies outside the catalogue by their names, beside the parties asked for before. */
  public FactQuery aboutOthers(Collection<String> names) {
    Set<String> all = new TreeSet<>(parties);
    names.forEach(name -> all.add(PartyKey.ofName(name)));
    return with(all, side);
  }

  /** The parties may stand on any side. */
  public FactQuery onAnySide() {
    return with(parties, Side.ANY);
  }

  private FactQuery with(Set<String> whom, Side where) {
    return new FactQuery(whom, where, types, counterparty, counterparties, person, product, days, published, amount,
        modalities, asOf);
  }

  /** Of these types. */
  public FactQuery ofTypes(Collection<FactType> kinds) {
    return new FactQuery(parties, side, Set.copyOf(kinds), counterparty, counterparties, person, product, days,
        published, amount, modalities, asOf);
  }

  /** With one of these companies of the catalogue on the other side. */
  public FactQuery with(Collection<CompanyId> others) {
    Set<String> keys = new TreeSet<>(counterparties);
    others.forEach(other -> keys.add(PartyKey.of(other)));
    return new FactQuery(parties, side, types, counterparty, keys, person, product, days, published, amount, modalities,
        asOf);
  }

  /** With these words in the name of the other side. */
  public FactQuery withOther(String words) {
    return new FactQuery(parties, side, types, words, counterparties, person, product, days, published, amount,
        modalities, asOf);
  }

  /** With these words in the name of a person. */
  public FactQuery withPerson(String words) {
    return new FactQuery(parties, side, types, counterparty, counterparties, words, product, days, published, amount,
        modalities, asOf);
  }

  /** With these words in the name of a product. */
  public FactQuery withProduct(String words) {
    return new FactQuery(parties, side, types, counterparty, counterparties, person, words, days, published, amount,
        modalities, asOf);
  }

  /** That happened or are to happen in these days. */
  public FactQuery in(TimeRange when) {
    return new FactQuery(parties, side, types, counterparty, counterparties, person, product, when, published, amount,
        modalities, asOf);
  }

  /** That were reported in these days. */
  public FactQuery publishedIn(TimeRange when) {
    return new FactQuery(parties, side, types, counterparty, counterparties, person, product, days, when, amount,
        modalities, asOf);
  }

  /** With such an amount. */
  public FactQuery amount(AmountRange range) {
    return new FactQuery(parties, side, types, counterparty, counterparties, person, product, days, published, range,
        modalities, asOf);
  }

  /** That are so real. */
  public FactQuery modalities(Collection<Modality> kinds) {
    return new FactQuery(parties, side, types, counterparty, counterparties, person, product, days, published, amount,
        Set.copyOf(kinds), asOf);
  }
}
