package dossier.fact;

import dossier.article.ArticleId;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.CompanyId;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Evidence for tests, slot by slot. Each builder gives one sentence of an article of its own unless told. */
final class Tellings {
  private static int articles;

  private final FactType type;
  private Party company = party("google");
  private List<Party> counterparties = List.of();
  private List<String> persons = List.of();
  private List<String> products = List.of();
  private List<String> places = List.of();
  private @Nullable Amount amount;
  private @Nullable Double change;
  private @Nullable Period period;
  private @Nullable PartialDate date;
  private Modality modality = Modality.ASSERTED;
  private @Nullable String attributedTo;
  private @Nullable String published = "2011-08-15";
  private String article = id(++articles);
  private int sentence;
  private String pattern = "test";
  private @Nullable String origin;

  private Tellings(FactType type) {
    this.type = type;
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%016x%016x", number, number);
  }

  static Tellings of(FactType type) {
    return new Tellings(type);
  }

  /** A company: of the catalogue by a small id, outside it by a name with a capital. */
  static Party party(String name) {
    return Character.isUpperCase(name.charAt(0)) ? new Party(name, null) : new Party(name, new CompanyId(name));
  }

  Tellings about(String name) {
    company = party(name);
    return this;
  }

  Tellings with(String... names) {
    counterparties = java.util.stream.Stream.of(names).map(Tellings::party).toList();
    return this;
  }

  Tellings person(String... names) {
    persons = List.of(names);
    return this;
  }

  Tellings product(String... names) {
    products = List.of(names);
    return this;
  }

  Tellings place(String... names) {
    places = List.of(names);
    return this;
  }

  Tellings amount(double value, String unit) {
    amount = Amount.of(value, unit);
    return this;
  }

  Tellings range(double value, double upper, String unit) {
    amount = new Amount(value, upper, unit);
    return this;
  }

  Tellings change(double percent) {
    change = percent;
    return this;
  }

  Tellings period(String text) {
    period = Period.parse(text);
    return this;
  }

  Tellings on(String day) {
    date = PartialDate.parse(day);
    return this;
  }

  Tellings as(Modality how) {
    modality = how;
    return this;
  }

  Tellings by(String patternName) {
    pattern = patternName;
    return this;
  }

  Tellings from(String who) {
    attributedTo = who;
    return this;
  }

  Tellings published(@Nullable String day) {
    published = day;
    return this;
  }

  Tellings article(int number) {
    article = id(1_000_000 + number);
    return this;
  }

  Tellings sentence(int position) {
    sentence = position;
    return this;
  }

  Tellings origin(String... names) {
    origin = String.join("\n", names);
    return this;
  }

  Evidence told() {
    Fact fact = new Fact(type, company, counterparties, persons, products, places, amount, change, period, date,
        modality, attributedTo);
    Published day = published == null ? null : Published.parse(published);
    Instant knownBy = day == null ? Instant.parse("2020-01-01T00:00:00Z") : day.latest();
    return new Evidence(fact, pattern, new ArticleId(article), null, "Title of " + article, "Test wire",
        day == null ? Dating.UNKNOWN : new Dating(day, null), knownBy, sentence, "Sentence " + sentence + " of it.",
        origin == null ? "article " + article : origin);
  }
}
