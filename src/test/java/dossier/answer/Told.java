package dossier.answer;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.company.CompanyId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes merged facts for tests, slot by slot. */
final class Told {
  private final FactType type;
  private final String company;
  private final List<Report> reports = new ArrayList<>();
  private List<Party> counterparties = List.of();
  private List<String> persons = List.of();
  private List<String> products = List.of();
  private List<String> places = List.of();
  private @Nullable Amount amount;
  private @Nullable Amount other;
  private @Nullable Double change;
  private @Nullable Period period;
  private @Nullable PartialDate date;
  private Modality modality = Modality.ASSERTED;
  private @Nullable String attributedTo;
  private String pattern = "test";
  private int sentence;
  private @Nullable String title;

  private record Report(String published, String source, String quote) {}

  private Told(FactType type, String company) {
    this.type = type;
    this.company = company;
  }

  static Told fact(FactType type, String company) {
    return new Told(type, company);
  }

  Told with(String... names) {
    counterparties = Arrays.stream(names).map(Told::party).toList();
    return this;
  }

  Told persons(String... names) {
    persons = List.of(names);
    return this;
  }

  Told products(String... names) {
    products = List.of(names);
    return this;
  }

  Told places(String... names) {
    places = List.of(names);
    return this;
  }

  Told amount(double value, String unit) {
    amount = Amount.of(value, unit);
    return this;
  }

  Told amount(double value, double upper, String unit) {
    amount = new Amount(value, upper, unit);
    return this;
  }

  /** An amount that the second report tells instead. */
  Told orAmount(double value, String unit) {
    other = Amount.of(value, unit);
    return this;
  }

  Told change(double percent) {
    change = percent;
    return this;
  }

  Told period(String form) {
    period = Period.parse(form);
    return this;
  }

  Told date(String iso) {
    date = PartialDate.parse(iso);
    return this;
  }

  Told is(Modality how) {
    modality = how;
    return this;
  }

  Told by(String claimant) {
    attributedTo = claimant;
    return this;
  }

  /** The pattern that reads it. */
  Told pattern(String name) {
    pattern = name;
    return this;
  }

  /** The position of the sentences that tell it. */
  Told inSentence(int position) {
    sentence = position;
    return this;
  }

  /** The title of the articles that tell it. */
  Told titled(String words) {
    title = words;
    return this;
  }

  /** A sentence that tells it, newest first. */
  Told report(String published, String source, String quote) {
    reports.add(new Report(published, source, quote));
    return this;
  }

  MergedFact merged() {
    if (reports.isEmpty()) report("2010-01-01", "Daily Wire", company + " did it.");
    List<Evidence> evidence = new ArrayList<>();
    for (Report report : reports)
      evidence.add(evidence(report, evidence.size() == 1 && other != null ? other : amount));
    List<MergedFact.Told> amounts = amount == null
        ? List.of()
        : other == null
            ? List.of(new MergedFact.Told(amount, evidence))
            : List.of(new MergedFact.Told(amount, List.of(evidence.get(0))),
                new MergedFact.Told(other, List.of(evidence.get(1))));
    String id = Integer.toHexString((type + company + counterparties + products + date + period + reports).hashCode());
    return new MergedFact(id, told(amount), evidence, List.of(), amounts,
        (int) reports.stream().map(Report::source).distinct().count());
  }

  private Fact told(@Nullable Amount told) {
    return new Fact(type, party(company), counterparties, persons, products, places, told, change, period, date,
        modality, attributedTo);
  }

  private Evidence evidence(Report report, @Nullable Amount told) {
    String id = String.format("%032x", report.hashCode() & 0xffffffffL);
    Published published = Published.parse(report.published());
    return new Evidence(told(told), pattern, new ArticleId(id), CanonicalUrl.parse("https://news.example/" + id),
        title == null ? "About " + company : title, report.source(), new Dating(published, null), published.latest(),
        sentence, report.quote(),
        report.source());
  }

  static Party party(String name) {
    return new Party(name, new CompanyId(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
  }

  static Instant at(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }
}
