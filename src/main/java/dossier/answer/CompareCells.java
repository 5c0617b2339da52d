package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the rows of a comparison: what each cell says, of when it is and as of when it is known. */
final class CompareCells {
  private static final String LOSS = "loss";
  private static final Pattern WORLD = Pattern.compile("\\bworld$");

  private final FactWording wording;
  private final Citing citing;

  CompareCells(Citing citing) {
    this.citing = citing;
    this.wording = new FactWording(citing);
  }

  CompareRow row(ChosenRow row) {
    Set<String> senses = senses(row);
    boolean mixed = senses.size() > 1;
    String label = row.measure().isOfSenses() && senses.size() == 1
        ? opening(senses.iterator().next())
        : row.measure().label();
    String scope = row.scope().isEmpty() ? "" : ", " + WORLD.matcher(row.scope()).replaceAll("worldwide");
    return new CompareRow((row.earlier() ? "Earlier " + label.toLowerCase(Locale.ROOT) : label) + scope,
        row.period() == null ? null : FactDates.display(row.period()),
        row.stands().stream().map(stand -> stand.map(each -> cell(row.measure(), each, mixed))).toList());
  }

  /** Of a measure of several senses those that its cells have: profit here and a loss there. */
  private static Set<String> senses(ChosenRow row) {
    return !row.measure().isOfSenses()
        ? Set.of()
        : row.stands()
            .stream()
            .flatMap(Optional::stream)
            .map(Stand::fact)
            .filter(Objects::nonNull)
            .map(FactSenses::of)
            .collect(Collectors.toSet());
  }

  private static String opening(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private CompareRow.Cell cell(CompareMeasure measure, Stand stand, boolean mixed) {
    return switch (stand) {
      case Stand.Titled(var title) -> titled(title);
      case Stand.Told(var fact) -> {
        Evidence title = measure.what() == CompareMeasure.What.EVENT
            ? CompareMeasure.line(fact).map(ViewLine::title).orElse(null)
            : null;
        yield title != null ? titled(fact, title) : told(measure, fact, mixed);
      }
    };
  }

  private CompareRow.Cell told(CompareMeasure measure, MergedFact fact, boolean mixed) {
    List<Citation> citations = Citing.chosen(fact).stream().map(citing::cite).toList();
    Fact told = fact.fact();
    Period period = told.period();
    Amount amount = amount(measure, told);
    String sense = mixed ? FactSenses.of(fact) : "";
    if (measure.what() == CompareMeasure.What.EVENT)
      return new CompareRow.Cell(value(measure, fact), null, "", day(told.date(), FactDates.reported(fact)), fact,
          citations);
    String shown = period != null ? FactDates.display(period) : told.date() == null ? "" : told.date().display();
    String asOf = Citing.chosen(fact)
        .stream()
        .map(evidence -> FactDates.appeared(evidence.dating()))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(known -> known.range().from()))
        .map(known -> "as of " + known.display())
        .orElse("no date");
    return new CompareRow.Cell(sense.isEmpty() ? value(measure, fact) : sense + " of " + value(measure, fact),
        sense.equals(LOSS) ? negative(amount) : amount, shown, asOf, fact, citations);
  }

  private static @Nullable Amount negative(@Nullable Amount amount) {
    return amount == null || amount.upper() > amount.value() ? amount : Amount.of(-amount.value(), amount.unit());
  }

  private CompareRow.Cell titled(MergedFact fact, Evidence title) {
    PartialDate happened = FactDates.inArticle(title);
    PartialDate appeared = FactDates.appeared(title.dating());
    return new CompareRow.Cell(TitleNote.of(title.title()), null, "", day(happened, appeared), fact,
        List.of(citing.title(title)));
  }

  private CompareRow.Cell titled(Headlines.Candidate title) {
    PartialDate appeared = FactDates.appeared(title.entry().dating());
    return new CompareRow.Cell(TitleNote.of(title.title()), null, "", day(title.told() ? title.date() : null, appeared),
        null, List.of(citing.headline(title.entry())));
  }

  /** The day of an event, else that of its report. */
  private static String day(@Nullable PartialDate happened, @Nullable PartialDate appeared) {
    if (happened != null) return happened.display();
    return appeared == null ? "no date" : "reported " + appeared.display();
  }

  /** The number that is shown: growth in percent, also where the fact tells how much besides. */
  private static @Nullable Amount amount(CompareMeasure measure, Fact fact) {
    if (measure.what() == CompareMeasure.What.EVENT) return null;
    Double change = fact.change();
    return measure.what() == CompareMeasure.What.GROWTH && change != null
        ? Amount.of(change, "percent")
        : fact.amount();
  }

  private String value(CompareMeasure measure, MergedFact fact) {
    Amount amount = fact.fact().amount();
    Double change = fact.fact().change();
    if (measure.what() == CompareMeasure.What.GROWTH && change != null) return Figures.change(change);
    if (measure.what() != CompareMeasure.What.EVENT && amount != null) {
      boolean percent = Figures.kind(amount.unit()) == Figures.Kind.PERCENT;
      String grown = change == null || percent ? "" : " (" + Figures.change(change) + ")";
      return wording.amount(fact) + grown;
    }
    return wording.event(fact);
  }
}
