package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts as comma-separated values (RFC 4180), with their newest evidence. What a spreadsheet would take for a formula is
 * made text by an apostrophe before it, as OWASP advises; plain numbers stay numbers.
 */
public final class FactCsv {
  /** Signs that begin a formula, wide forms too, or lead a spreadsheet to one. */
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern LEADING_CONTROL = Pattern.compile("^[\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  /** The first line. */
  public static final String HEADER = line("id", "type", "company", "counterparty", "person", "product", "place",
      "amount",
      "amount_max", "unit", "change", "period", "date", "modality", "attributed_to", "sources", "evidence", "title",
      "source", "published_at", "url", "quote");

  /** The first line of a comparison: a line for each cell that is filled. */
  private static final String COMPARED = line("measure", "period", "company", "value", "amount", "amount_max", "unit",
      "of", "as_of", "id", "title", "source", "published_at", "url", "quote");

  private static final String SAID = line("speaker", "role", "party", "direct", "words", "title", "source",
      "published_at", "url", "quote");

  private FactCsv() {}

  /** Facts with their header. */
  public static String of(List<MergedFact> facts) {
    return facts.stream().map(FactCsv::row).collect(Collectors.joining("", HEADER, ""));
  }

  /** Statements with their header. */
  public static String of(FactView.Quotes quotes) {
    return quotes.items().stream().map(FactCsv::row).collect(Collectors.joining("", SAID, ""));
  }

  private static String row(QuoteItem item) {
    Citation citation = item.citation();
    return line(item.speaker(), item.role(), item.party(), item.direct() ? "yes" : "no", item.words(),
        citation.title(), citation.source(), text(citation.published()), text(citation.url()), citation.quote());
  }

  /** A comparison with its header, cells row by row, each with its first source. */
  public static String of(FactView.Compare compare) {
    StringBuilder csv = new StringBuilder(COMPARED);
    for (CompareRow row : compare.rows())
      for (int at = 0; at < compare.companies().size(); at++) {
        String company = compare.companies().get(at).name();
        row.cells().get(at).ifPresent(cell -> csv.append(cell(row, company, cell)));
      }
    compare.together().forEach(told -> csv.append(together(told)));
    return csv.toString();
  }

  private static String together(FactView.Compare.Together told) {
    Citation citation = told.headline().citation();
    return line("Told of together", null, told.whom(), told.headline().title(), null, null, null,
        told.headline().told() ? told.headline().date().display() : null, "as of " + citation.dating().display(), null,
        citation.title(), citation.source(), text(citation.published()), text(citation.url()), citation.quote());
  }

  private static String cell(CompareRow row, String company, CompareRow.Cell cell) {
    Amount amount = cell.amount();
    Citation first = cell.citations().getFirst();
    return line(row.measure(), row.period(), company, cell.value(), amount == null ? null : number(amount.value()),
        amount == null || amount.upper() == amount.value() ? null : number(amount.upper()),
        amount == null ? null : amount.unit(), cell.period(), cell.asOf(),
        cell.fact() == null ? null : cell.fact().id(), first.title(),
        first.source(), text(first.published()), text(first.url()), first.quote());
  }

  /** A fact's line, with its end. */
  public static String row(MergedFact merged) {
    Fact fact = merged.fact();
    Amount amount = fact.amount();
    Evidence newest = merged.evidence().getFirst();
    return line(merged.id(), fact.type().name(), fact.company().name(),
        list(fact.counterparties().stream().map(Party::name).toList()),
        list(fact.persons()), list(fact.products()), list(fact.places()),
        amount == null ? null : number(amount.value()),
        amount == null || amount.upper() == amount.value() ? null : number(amount.upper()),
        amount == null ? null : amount.unit(), fact.change() == null ? null : number(fact.change()),
        text(fact.period()), text(fact.date()), fact.modality().name().toLowerCase(Locale.ROOT),
        fact.attributedTo(), String.valueOf(merged.sources()), String.valueOf(merged.evidence().size()),
        newest.title(), newest.source(), text(newest.dating().published()), text(newest.url()),
        newest.quote());
  }

  private static @Nullable String list(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String line(@Nullable String... cells) {
    List<@Nullable String> all = Arrays.asList(cells);
    return all.stream().map(FactCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A cell, escaped and quoted where it must be. */
  static String cell(@Nullable String text) {
    if (text == null) return "";
    String plain = visible(text);
    boolean formula = !NUMBER.matcher(plain).matches()
        && (FORMULA.matcher(plain).matches() || LEADING_CONTROL.matcher(plain).matches());
    String safe = formula ? "'" + plain : plain;
    return QUOTED.matcher(safe).find() || formula ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** Without the control and format characters that nobody sees. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> "\t\r\n".indexOf(c) >= 0
            || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
