package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.text.Quantities;
import dossier.text.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a round of funding or an offering values a company at, where a sentence that tells its sum says so. */
final class Valuation {
  private static final String ABOUT = "(?:(?:about|around|nearly|almost|roughly|some|just|more than|over|up to|as much as|at least) ?){0,2}$";
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:valu(?:e|es|ed|ing) (?!at)[^,;.]{1,60}? at|valued at|valuation of) (?:an? )?" + ABOUT,
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND = Pattern.compile("^ (?:market )?valuation\\b", Pattern.CASE_INSENSITIVE);

  private Valuation() {}

  /** "$45 billion", "about $45 billion"; empty where no sentence or more than one value tells it. */
  static String of(MergedFact fact) {
    Amount sum = fact.fact().amount();
    if (sum == null || Figures.kind(sum.unit()) != Figures.Kind.MONEY) return "";
    Set<String> told = fact.evidence()
        .stream()
        .filter(each -> sum.equals(each.fact().amount()))
        .flatMap(each -> in(each, fact).stream())
        .collect(Collectors.toSet());
    return told.size() == 1 ? told.iterator().next() : "";
  }

  /** The value told behind the sum, in the same part of the sentence. */
  private static Optional<String> in(Evidence evidence, MergedFact fact) {
    String quote = evidence.quote();
    int sum = FigurePlace.in(evidence, fact.fact()).map(span -> span.end()).orElse(quote.length());
    List<Quantity> figures = Quantities.find(quote);
    for (Quantity figure : figures) {
      int at = figure.span().start();
      if (at < sum || figure.kind() != Quantity.Kind.MONEY) continue;
      String between = quote.substring(sum, at);
      if (between.indexOf(';') >= 0) return Optional.empty();
      if (BEFORE.matcher(between).find() || BEHIND.matcher(quote.substring(figure.span().end())).find())
        return Optional.of(AmountBound.in(quote, figure) + Figures.of(Amount.of(figure.value(), figure.unit())));
    }
    return Optional.empty();
  }
}
