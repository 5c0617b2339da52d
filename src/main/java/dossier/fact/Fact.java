package dossier.fact;

import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed statement about a company, as one sentence makes it. What the sentence leaves open is null or empty.
 *
 * @param company whom the fact is about; for an acquisition the buyer, for funding who gets the money
 * @param counterparties the other sides: the target, partner, opponent, authority, investor
 * @param persons people who take part; a speaker is none
 * @param products things bought, launched, sued over
 * @param places where
 * @param amount how much or how many
 * @param change change in percent, negative for a fall
 * @param period the period that a figure is of
 * @param date when it happened or is to happen, never more exact than the text
 * @param attributedTo who claims it, where that is not the article itself: "people familiar", a newspaper, the company
 */
public record Fact(FactType type, Party company, List<Party> counterparties, List<String> persons,
    List<String> products, List<String> places, @Nullable Amount amount, @Nullable Double change,
    @Nullable Period period, @Nullable PartialDate date, Modality modality, @Nullable String attributedTo) {
  public Fact {
    counterparties = List.copyOf(counterparties);
    persons = List.copyOf(persons);
    products = List.copyOf(products);
    places = List.copyOf(places);
  }

  /** The same of another company and other sides. */
  public Fact withSides(Party company, List<Party> counterparties) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }

  /** The same of other products. */
  public Fact withProducts(List<String> products) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }

  /** The same with another figure; null for none. */
  public Fact withAmount(@Nullable Amount amount) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }

  /** The same with another change in percent; null for none. */
  public Fact withChange(@Nullable Double change) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }

  /** The same at another time; null for each that is not known. */
  public Fact withTimes(@Nullable Period period, @Nullable PartialDate date) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }

  /** The same as real as {@code modality} says, claimed by {@code attributedTo}; null where the article itself tells it. */
  public Fact withModality(Modality modality, @Nullable String attributedTo) {
    return new Fact(type, company, counterparties, persons, products, places, amount, change, period, date, modality,
        attributedTo);
  }
}
