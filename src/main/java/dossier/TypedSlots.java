package dossier;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.fact.Amount;
import dossier.fact.Slot;
import dossier.fact.SlotText;
import dossier.name.Party;
import dossier.text.Quantities;
import dossier.text.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as people type them, put into the form of {@link SlotText}. */
public final class TypedSlots {
  private TypedSlots() {}

  /** The company of the catalogue that carries the name, else a party of that name. */
  public static Party party(CompanyCatalog companies, String name) {
    return companies.companies()
        .stream()
        .filter(company -> names(company).anyMatch(name.strip()::equalsIgnoreCase))
        .findFirst()
        .map(company -> new Party(company.name(), company.id()))
        .orElseGet(() -> new Party(name.strip(), null));
  }

  private static Stream<String> names(Company company) {
    return Stream.of(List.of(company.id().value(), company.name()), company.aliases(), company.former())
        .flatMap(List::stream);
  }

  /** A value of a slot: amounts also as in a text, such as {@code $26.2 billion}, companies by any of their names. */
  public static String read(CompanyCatalog companies, Slot slot, String value) {
    return switch (slot) {
      case AMOUNT -> amount(value.strip());
      case COUNTERPARTY -> Stream.of(value.split(";", -1))
          .filter(name -> !name.isBlank())
          .map(name -> name.contains("[") ? name.strip() : SlotText.of(party(companies, name)))
          .collect(Collectors.joining("; "));
      case CHANGE -> value.replace("%", "").replace('−', '-').strip();
      case COMPANY, PERSON, PRODUCT, PLACE, PERIOD, DATE, MODALITY, ATTRIBUTION, TRIGGER -> value.strip();
    };
  }

  private static String amount(String value) {
    List<Quantity> found = Quantities.find(value);
    if (found.size() != 1 || found.getFirst().span().end() - found.getFirst().span().start() != value.length())
      return value;
    Amount amount = Amount.of(found.getFirst().value(), found.getFirst().unit());
    return (BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString() + " " + amount.unit()).strip();
  }
}
