package dossier.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is about, more exactly than its type tells: revenue or profit, job cuts or hiring. Known by the name of
 * its pattern, else by the words beside its figure or by the only such words of its sentence; else not at all.
 */
final class FactSenses {
  /** The sense of facts about which nothing more is known. */
  static final String UNKNOWN = "*";

  /** Senses of the facts that are in memory: the same ones are asked about again and again. */
  private static final Cache<MergedFact, String> KNOWN = Caffeine.newBuilder().weakKeys().build();
  /** All but one of so many tellings of an event must have its sense. */
  private static final int MOST = 3;
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Map<FactType, List<Row>> ROWS = rows();
  /** Furthest that a measure stands behind its figure: "a 35 percent jump in quarterly profit". */
  private static final int BEHIND = 40;
  /** What may be lost a share is not called earnings. */
  private static final Pattern LOST = Pattern.compile("\\b(?:loss(?:es)?|lost)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED = Pattern.compile("(?:\\s+[\\w-]+){0,3}\\s+(?:in|of)(?:\\s+[\\w'’-]+){0,3}\\s+");

  /** "a $5 million quarterly net loss". */
  private static final Pattern DIRECT = Pattern.compile(
      "\\s+(?:(?:net|operating|quarterly|annual|full-year|half-year|(?:first|second|third|fourth)-quarter|pretax|after-tax)\\s+){0,2}");

  private record Row(String sense, FactType type, String label, Pattern words, Pattern name, String units) {}

  private record Found(String sense, Span at) {}

  private FactSenses() {}

  private static Map<FactType, List<Row>> rows() {
    Map<FactType, List<Row>> rows = new EnumMap<>(FactType.class);
    for (List<String> cells : WordRows.of("fact-senses.tsv", 6)) {
      FactType type = FactType.valueOf(cells.get(1));
      rows.computeIfAbsent(type, any -> new ArrayList<>())
          .add(new Row(cells.get(0), type, cells.get(2),
              cells.get(4).isEmpty()
                  ? NEVER
                  : Pattern.compile("\\b(?:" + cells.get(4) + ")\\b", Pattern.CASE_INSENSITIVE),
              cells.get(3).isEmpty() ? NEVER : Pattern.compile(cells.get(3)), cells.get(5)));
    }
    return rows;
  }

  /** Least sum of money that is a company's result; smaller ones are of a share of it. */
  private static final double LEAST_RESULT = 10_000;

  /**
   * The sense that all evidence agrees on, of events two thirds of it, whose sense is known, or {@link #UNKNOWN}. A takeover that most call a purchase is
   * no merger; what a figure measures one may tell for all.
   */
  static String of(MergedFact fact) {
    return KNOWN.get(fact, FactSenses::read);
  }

  private static String read(MergedFact fact) {
    FactType type = fact.fact().type();
    List<String> senses = told(fact).stream().map(evidence -> of(type, evidence)).toList();
    List<String> known = senses.stream().filter(sense -> !sense.equals(UNKNOWN)).toList();
    boolean figure = type == FactType.EARNINGS || type == FactType.METRIC;
    if (known.isEmpty() || (!figure && 2 * known.size() < senses.size())) return UNKNOWN;
    String most = known.stream()
        .max(Comparator.comparingInt(sense -> Collections.frequency(known, sense)))
        .orElseThrow();
    int agreeing = Collections.frequency(known, most);
    boolean agreed = figure ? agreeing == known.size() : MOST * agreeing >= (MOST - 1) * known.size();
    return agreed && canBe(most, fact.fact()) ? most : UNKNOWN;
  }

  /** The evidence of the present state: what was launched and is discontinued now is no launch. */
  private static List<Evidence> told(MergedFact fact) {
    List<Evidence> standing = fact.evidence()
        .stream()
        .filter(evidence -> evidence.fact().modality() == fact.fact().modality())
        .toList();
    return measures(fact.fact().type()) || standing.isEmpty() ? fact.evidence() : standing;
  }

  /** Whether the amount, where there is one, is of a kind that the sense can have: a margin is no sum of money. */
  private static boolean canBe(String sense, Fact fact) {
    Amount amount = fact.amount();
    if (amount == null) return true;
    Figures.Kind kind = Figures.kind(amount.unit());
    String units = rows(fact.type()).stream()
        .filter(row -> row.sense().equals(sense))
        .map(Row::units)
        .findFirst()
        .orElse("");
    if (units.isEmpty()) return true;
    boolean percent = kind == Figures.Kind.PERCENT;
    if (percent && fact.change() != null && Math.abs(fact.change()) == Math.abs(amount.value())) return true;
    if (!List.of(units.split(" ", -1)).contains(kind.name()) || (percent && amount.upper() > 100)) return false;
    return fact.type() != FactType.EARNINGS || kind != Figures.Kind.MONEY || Math.abs(amount.upper()) >= LEAST_RESULT;
  }

  /** What a sense is called, for people. */
  static String label(FactType type, String sense) {
    return rows(type).stream()
        .filter(row -> row.sense().equals(sense))
        .map(Row::label)
        .findFirst()
        .orElse(type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String of(FactType type, Evidence evidence) {
    Amount amount = evidence.fact().amount();
    for (Row row : rows(type))
      if (!row.sense().equals(UNKNOWN) && row.name().matcher(evidence.pattern()).matches()) return row.sense();
    if (type == FactType.EARNINGS && amount != null && Figures.kind(amount.unit()) == Figures.Kind.PER_SHARE)
      return aShare(evidence);
    List<Found> found = found(type, evidence.quote());
    if (found.stream().map(Found::sense).distinct().count() == 1) return found.getFirst().sense();
    return measures(type) ? beside(found, evidence) : UNKNOWN;
  }

  /** "a net loss of $5 million, or 10 cents a share": a loss where that is the nearest measure before, else earnings. */
  private static String aShare(Evidence evidence) {
    if (!LOST.matcher(evidence.quote()).find()) return "eps";
    List<Found> found = found(FactType.EARNINGS, evidence.quote());
    for (Quantity figure : Quantities.find(evidence.quote()))
      if (isValue(figure, evidence)) {
        Found before = nearest(found, figure.span());
        return before == null ? UNKNOWN : before.sense().equals("loss") ? "loss" : "eps";
      }
    return UNKNOWN;
  }

  private static boolean isValue(Quantity figure, Evidence evidence) {
    Amount amount = evidence.fact().amount();
    return amount != null && figure.kind() == Quantity.Kind.MONEY && figure.value() == amount.value();
  }

  private static @Nullable Found nearest(List<Found> found, Span figure) {
    return found.stream()
        .filter(each -> each.at().end() <= figure.start())
        .max(Comparator.comparingInt(each -> each.at().end()))
        .orElse(null);
  }

  private static boolean measures(FactType type) {
    return type == FactType.EARNINGS || type == FactType.METRIC;
  }

  private static List<Row> rows(FactType type) {
    return ROWS.getOrDefault(type, List.of());
  }

  /** The words of all senses in a sentence, without those that lie in longer ones: "profit" in "operating profit". */
  private static List<Found> found(FactType type, String quote) {
    List<Found> found = new ArrayList<>();
    for (Row row : rows(type)) {
      if (row.sense().equals(UNKNOWN)) continue;
      Matcher words = row.words().matcher(quote);
      while (words.find())
        found.add(new Found(row.sense(), new Span(words.start(), words.end())));
    }
    found.removeIf(each -> found.stream()
        .anyMatch(other -> other.at().length() > each.at().length() && other.at().contains(each.at())));
    return found;
  }

  /** The measure that stands joined behind the figure, else before it with no other figure between. */
  private static String beside(List<Found> found, Evidence evidence) {
    List<Quantity> figures = Quantities.find(evidence.quote());
    for (Quantity figure : figures)
      if (isMeant(figure, evidence)) {
        Span at = figure.span();
        for (Found each : found)
          if (behind(evidence.quote(), at, each.at())) return each.sense();
        Found before = nearest(found, at);
        return before == null || between(figures, before.at(), figure) ? UNKNOWN : before.sense();
      }
    return UNKNOWN;
  }

  private static boolean behind(String quote, Span figure, Span measure) {
    return measure.start() >= figure.end() && measure.start() - figure.end() <= BEHIND
        && (JOINED.matcher(quote.substring(figure.end(), measure.start())).matches()
            || DIRECT.matcher(quote.substring(figure.end(), measure.start())).matches());
  }

  /** Whether another figure of the same kind stands between a measure and a figure. */
  private static boolean between(List<Quantity> figures, Span before, Quantity figure) {
    return figures.stream()
        .anyMatch(other -> other.kind() == figure.kind() && other.span().start() >= before.end()
            && other.span().end() <= figure.span().start());
  }

  private static boolean isMeant(Quantity figure, Evidence evidence) {
    Amount amount = evidence.fact().amount();
    if (amount != null) return figure.value() == amount.value() && figure.unit().equals(amount.unit());
    Double change = evidence.fact().change();
    return change != null && figure.kind() == Quantity.Kind.PERCENT && figure.value() == Math.abs(change);
  }
}
