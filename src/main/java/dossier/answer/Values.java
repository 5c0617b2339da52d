package dossier.answer;

import dossier.fact.Amount;
import dossier.index.NewsAnalyzer;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Normal forms by which two answers are seen to be the same. */
final class Values {
  /** Amounts that agree in so many digits are one: "$3.1 billion" and "$3.08 billion" are told of one deal. */
  private static final MathContext DIGITS = new MathContext(2);

  /** A day with its year, in either order of day and month: "July 9, 2019", "9 July 2019". */
  private static final Pattern DAY = Pattern.compile("(?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+\\.?),? \\d{4}");
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private Values() {}

  static String of(Amount amount) {
    return figure(amount.value(), amount.unit());
  }

  /** Of a text that is an amount, a date or a name. */
  static String of(String text) {
    if (DAY.matcher(text).matches()) {
      List<TimeExpression> times = TimeExpressions.find(text, ANY_DAY);
      if (times.size() == 1 && times.getFirst().mod() == TimeExpression.Mod.NONE)
        return times.getFirst().range().from().toString();
    }
    List<Quantity> figures = Quantities.find(text);
    if (figures.size() == 1) return figure(figures.getFirst().value(), figures.getFirst().unit());
    return NewsAnalyzer.INSTANCE.terms(text).stream().map(NewsAnalyzer.Term::value).collect(Collectors.joining(" "));
  }

  private static String figure(double value, String unit) {
    String number = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
    boolean named = unit.length() == 3 || unit.contains("/") || unit.equals("percent");
    return named ? number + " " + unit : number;
  }
}
