package dossier.fact;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.name.NameReader;
import dossier.name.Party;
import dossier.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads facts with the catalogue that travels in the jar and shows each as one line. */
final class Shown {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2014, 5, 14);

  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  private static final NameReader NAMES = new NameReader(CATALOG);
  private static final FactReader FACTS = new FactReader(new CatalogOwners(CATALOG));

  private Shown() {}

  /** What a text without a title tells, facts parted by "; ". */
  static String facts(String body) {
    return of(read("", body));
  }

  /** What a headline tells. */
  static String headline(String title) {
    return of(read(title, ""));
  }

  /** The facts of an article. */
  static List<FoundFact> read(String title, String body) {
    return FACTS.read(title, body, Sentences.split(body), NAMES.read(title, body, LINKER.link(title, body)), PUBLISHED);
  }

  private static String of(List<FoundFact> facts) {
    return facts.stream().map(found -> of(found.fact())).collect(Collectors.joining("; "));
  }

  /** Such as {@code acquisition planned eBay > StubHub, 310000000 USD}. */
  static String of(Fact fact) {
    StringBuilder line = new StringBuilder().append(small(fact.type())).append(' ').append(small(fact.modality()));
    line.append(' ').append(fact.company().name());
    if (!fact.counterparties().isEmpty()) line.append(" > ").append(names(fact.counterparties()));
    for (Slot slot : List.of(Slot.PERSON, Slot.PRODUCT, Slot.PLACE, Slot.AMOUNT)) {
      String text = SlotText.of(slot, fact);
      if (text != null) line.append(", ").append(text.replace("; ", " + "));
    }
    if (fact.change() != null) line.append(", ").append(String.format(Locale.ROOT, "%+.1f%%", fact.change()));
    for (Object time : new @Nullable Object[]{ fact.period(), fact.date() })
      if (time != null) line.append(", ").append(time);
    if (fact.attributedTo() != null && !fact.attributedTo().isEmpty())
      line.append(", by ").append(fact.attributedTo());
    return line.toString();
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(" + "));
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The purchases that a text alone tells, each as it is shown. */
  static String deals(String text) {
    return read("", text).stream()
        .map(FoundFact::fact)
        .filter(fact -> fact.type() == FactType.ACQUISITION)
        .map(Shown::of)
        .collect(Collectors.joining("; "));
  }
}
