package dossier.slack;

import static dossier.slack.Samples.INDEX;
import static dossier.slack.Samples.NOW;
import static dossier.slack.Samples.XIAOMI;
import static dossier.slack.Samples.ZTE;

import dossier.answer.Citation;
import dossier.answer.CompareRow;
import dossier.answer.FactChoice;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.answer.FactLine;
import dossier.answer.FactTotals;
import dossier.answer.FactView;
import dossier.answer.Headline;
import dossier.answer.QuoteItem;
import dossier.company.Company;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Views of facts to draw, of our own invention. */
final class FactSamples {
  private FactSamples() {}

  static Fact fact(String company, @Nullable Amount amount, Modality modality, @Nullable String by) {
    return new Fact(FactType.ACQUISITION, new Party(company, null), List.of(new Party("Example Sensors", null)),
        List.of(), List.of(), List.of(), amount, null, null, PartialDate.parse("2016-06-13"), modality, by);
  }

  static MergedFact merged(String id, Fact fact, List<Citation> citations, List<Amount> amounts) {
    List<Evidence> evidence = citations.stream().map(citation -> evidence(fact, citation)).toList();
    List<MergedFact.Told> told = amounts.stream().map(each -> new MergedFact.Told(each, evidence)).toList();
    return new MergedFact(id, fact, evidence, List.of(), told, citations.size());
  }

  private static Evidence evidence(Fact fact, Citation citation) {
    return new Evidence(fact, "buys", citation.article(), citation.url(), citation.title(), citation.source(),
        citation.dating(), NOW, 0, citation.quote(), String.valueOf(citation.number()));
  }

  static FactItem item(String id, String words, Fact fact, Citation... citations) {
    List<FactLine.Piece> pieces = new ArrayList<>(List.of(new FactLine.Words(words + " ")));
    for (Citation citation : citations)
      pieces.add(new FactLine.Cites(citation.number()));
    List<Amount> amounts = fact.amount() == null ? List.of() : List.of(fact.amount());
    return new FactItem(merged(id, fact, List.of(citations), amounts), new FactLine(pieces), "13 June 2016",
        List.of(citations));
  }

  static Citation wire(int number) {
    return Samples.citation(number, "Example Wire", "2016-06-13",
        "https://www.news.example/deals/" + number + "?a=1&b=2",
        "ZTE buys a maker of sensors", "ZTE said it will buy Example Sensors for $310 million.");
  }

  static Citation post(int number) {
    return Samples.citation(number, "Example Post", "2016-06-14", null, "",
        "ZTE is to pay $325 million for the maker of sensors, people familiar with the matter said.");
  }

  static FactItem deal() {
    return item("a1b2", "ZTE to buy Example Sensors for $310 million – planned, 13 June 2016",
        fact("ZTE", Amount.of(310_000_000, "USD"), Modality.PLANNED, null), wire(1), post(2));
  }

  static FactItem rumour() {
    return item("c3d4", "ZTE to buy Example Maps – rumoured by people familiar with the matter, May 2016",
        fact("ZTE", null, Modality.REPORTED, "people familiar with the matter"), post(3));
  }

  static FactItem undated() {
    return item("e5f6", "Xiaomi buys Example Lamps – no date",
        fact("Xiaomi", null, Modality.ASSERTED, null), Samples.stores());
  }

  static FactView.Facts facts() {
    FactChoice choice = new FactChoice(List.of(ZTE), List.of(), List.of(FactType.ACQUISITION), null,
        TimeRange.year(2016), FactChoice.Order.LARGEST, true, "Acquisitions by ZTE in 2016, largest first");
    FactTotals totals = new FactTotals(
        List.of(new FactTotals.Tally(Modality.PLANNED, 1,
            List.of(new FactTotals.Sum("acquisitions", "USD", 310_000_000, 1, 1)), 0)),
        2, List.of("Planned: $310 million over 1 acquisition.", "Rests on 2 articles."));
    return new FactView.Facts(choice, List.of(deal(), rumour()), 14, totals, INDEX);
  }

  static FactView.Timeline timeline() {
    return new FactView.Timeline(ZTE, null,
        List.of(new FactGroup("2015", List.of(undated()), 0),
            new FactGroup("2016", List.of(rumour(), deal()), 5,
                List.of(new Headline(PartialDate.parse("2016-03-08"), wire(4))), "timeline ZTE 2016")),
        9, INDEX);
  }

  static List<FactDesk.Decided> decided() {
    return List.of(
        new FactDesk.Decided("17", "wrong value, amount is $325 million  ←  ZTE to buy Example Sensors", "U1",
            NOW.minusSeconds(600), true),
        new FactDesk.Decided("16", "not a fact  ←  ZTE to buy Example Maps", "U2", NOW.minusSeconds(90_000), false));
  }

  static FactView.Timeline timelineOf(int years) {
    List<FactGroup> groups = new ArrayList<>();
    for (int year = 0; year < years; year++)
      groups.add(new FactGroup(String.valueOf(1990 + year), List.of(deal(), rumour()), 1));
    return new FactView.Timeline(ZTE, null, groups, 3 * years, INDEX);
  }

  static FactView.Upcoming upcoming() {
    return new FactView.Upcoming(LocalDate.of(2016, 6, 1), List.of(ZTE),
        List.of(new FactGroup("June 2016", List.of(deal()), 0)), 1, List.of(rumour()), 3, INDEX);
  }

  static FactView.Quotes quotes() {
    return new FactView.Quotes("Lee", ZTE, null, List.of(
        new QuoteItem("Min Lee", "chief executive", "ZTE", ZTE.id(), true, "We will not sell phones at a loss.",
            wire(1)),
        new QuoteItem("ZTE", null, "ZTE", ZTE.id(), false, "it had no plan to leave Europe", post(2))), 7, INDEX);
  }

  static FactView.Compare compare() {
    CompareRow.Cell own = new CompareRow.Cell("$3.2 billion (+4 %)", Amount.of(3.2e9, "USD"), "2016",
        "as of 13 June 2016", deal().fact(), List.of(wire(1)));
    CompareRow.Cell other = new CompareRow.Cell("$4 billion or $4.2 billion", Amount.of(4e9, "USD"), "2016",
        "as of 14 June 2016", rumour().fact(), List.of(wire(1), post(2)));
    CompareRow.Cell event = new CompareRow.Cell("Buys Example Lamps – planned", null, "", "no date", undated().fact(),
        List.of(Samples.stores()));
    CompareRow.Cell title = new CompareRow.Cell("“" + wire(4).quote() + "”", null, "", "as of 8 March 2016", null,
        List.of(wire(4)));
    return new FactView.Compare(List.of(XIAOMI, ZTE), null,
        List.of(new CompareRow("Revenue", "2016", List.of(Optional.of(own), Optional.of(other))),
            new CompareRow("Latest acquisition", null, List.of(Optional.of(event), Optional.empty())),
            new CompareRow("Regulatory matter", null, List.of(Optional.empty(), Optional.of(title)))),
        List.of(new FactView.Compare.Together("Both", new Headline(PartialDate.parse("2016-03-08"), wire(4)))), INDEX);
  }

  static FactView.Detail detail() {
    FactItem deal = deal();
    Fact told = fact("ZTE", Amount.of(325_000_000, "USD"), Modality.REPORTED, "people familiar with the matter");
    MergedFact merged = new MergedFact("a1b2", deal.fact().fact(),
        List.of(evidence(told, post(2)), evidence(deal.fact().fact(), wire(1))), List.of(),
        List.of(new MergedFact.Told(Amount.of(310_000_000, "USD"), List.of(evidence(deal.fact().fact(), wire(1)))),
            new MergedFact.Told(Amount.of(325_000_000, "USD"), List.of(evidence(told, post(2))))),
        2);
    FactItem item = new FactItem(merged, deal.line(), deal.when(), deal.citations());
    return new FactView.Detail(item,
        List.of(line("14 June 2016: rumoured (Example Post)", 2), line("13 June 2016: announced", 1)),
        List.of(new FactView.Proof(post(2), "buys", "rumoured · $325 million", List.of()),
            new FactView.Proof(wire(1), "will-buy", "planned · $310 million · 13 June 2016", List.of())),
        INDEX);
  }

  private static FactLine line(String words, int number) {
    return new FactLine(List.of(new FactLine.Words(words + " "), new FactLine.Cites(number)));
  }

  /** Every view with {@code text} wherever outsiders' words can stand, and much of everything. */
  static List<FactView> hostile(String text, Citation citation, Company company) {
    String name = text.isBlank() ? "x" : text;
    Fact fact = fact(name, Amount.of(1, text), Modality.REPORTED, text);
    List<FactLine.Piece> pieces = List.of(new FactLine.Words(text), new FactLine.Cites(1));
    List<FactItem> many = IntStream.range(0, 1_200)
        .mapToObj(each -> merged("f".repeat(60) + each, fact, Collections.nCopies(3, citation),
            List.of(Amount.of(1, text), Amount.of(2, text))))
        .map(merged -> new FactItem(merged, new FactLine(pieces), text, Collections.nCopies(3, citation)))
        .toList();
    FactItem item = many.getFirst();
    FactGroup group = new FactGroup(text, many.subList(0, 30), 3,
        List.of(new Headline(PartialDate.parse("2016"), citation)));
    List<FactGroup> groups = IntStream.range(0, 40)
        .mapToObj(each -> new FactGroup(text, many.subList(each * 30, each * 30 + 30), 3))
        .toList();
    List<CompareRow> rows = IntStream.range(0, 60)
        .mapToObj(each -> new CompareRow(text, text,
            List.of(cell(text, many.get(each), citation), Optional.empty(), cell(text, many.get(each + 60), citation))))
        .toList();
    FactChoice choice = new FactChoice(List.of(), List.of(text), List.of(), text, null, FactChoice.Order.NEWEST, true,
        text);
    FactTotals totals = new FactTotals(List.of(), 1, Collections.nCopies(20, text));
    QuoteItem quote = new QuoteItem(text, text, text, null, true, text, citation);
    FactView.Proof proof = new FactView.Proof(citation, "buys", text, List.of());
    return List.of(new FactView.Facts(choice, many.subList(0, 40), 40, totals, INDEX),
        new FactView.Timeline(company, null, groups, 1_200, INDEX),
        new FactView.Upcoming(LocalDate.of(2016, 6, 1), Collections.nCopies(9, company), List.of(group, group), 60,
            many.subList(0, 40), 40, INDEX),
        new FactView.Quotes(text, company, null, Collections.nCopies(40, quote), 400, INDEX),
        new FactView.Compare(Collections.nCopies(3, company), text, rows, INDEX),
        new FactView.Detail(item, Collections.nCopies(40, item.line()), Collections.nCopies(40, proof), INDEX),
        new FactView.Unclear(text, INDEX));
  }

  private static Optional<CompareRow.Cell> cell(String text, FactItem item, Citation citation) {
    return Optional.of(new CompareRow.Cell(text, null, text, text, item.fact(), Collections.nCopies(3, citation)));
  }
}
