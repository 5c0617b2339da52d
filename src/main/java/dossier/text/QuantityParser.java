package dossier.text;

import dossier.text.Quantity.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quantities in one text: sign, currency, number, scale, unit, and the other end of a range. */
final class QuantityParser {
  private static final Pattern PERCENT = Pattern.compile(
      "[ -]?(?:percentage[ -]points?|percentages?\\b|percents?\\b|per cents?\\b|pct\\b|%(?:[ -]points?\\b)?|％)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("\\s?[-–—]\\s?|\\s{1,9}to\\s{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:about |around )?$");
  private static final Pattern AND = Pattern.compile("\\s{1,9}and\\s{1,9}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern AND_CENTS = Pattern.compile("\\s{1,9}and\\s{1,9}");

  private final String text;

  QuantityParser(String text) {
    this.text = text;
  }

  /** A number with what stands before and after it. */
  private record Amount(int start, Numeral number, boolean negative, Currencies.@Nullable Unit currency) {
    double value(double factor) {
      return Numeral.rounded((negative ? -1 : 1) * number.value() * factor);
    }
  }

  /** Adds what begins at {@code at} to {@code found}; gives where to go on, beyond {@code at}. */
  int read(int at, List<Quantity> found) {
    int rank = Ranks.read(text, at, found);
    if (rank > at) return rank;
    Amount first = amount(at);
    if (first == null) return at + 1;
    Amount last = other(first);
    if (last != null && !isOther(first, last)) {
      int end = range(first, last, found);
      if (end > 0) return end;
    }
    Quantity quantity = single(first);
    if (quantity == null) return Math.max(at + 1, NumberShapes.codeEnd(text, first.number().end()));
    found.add(quantity);
    return quantity.span().end();
  }

  private @Nullable Amount amount(int at) {
    if (!NumberShapes.mayBegin(text, at)) return null;
    int from = at;
    boolean negative = NumberShapes.negative(text, at) > at;
    if (negative) from = NumberShapes.negative(text, at);
    Currencies.Read sign = Currencies.before(text, from);
    if (sign != null) from = sign.end();
    if (sign != null && from < text.length() && text.charAt(from) == '-') from++;
    Numeral number = Numeral.read(text, from, sign != null);
    return number == null ? null : new Amount(at, number, negative, sign == null ? null : sign.unit());
  }

  /** The second number of a range, or null. */
  private @Nullable Amount other(Amount first) {
    int end = first.number().end();
    Matcher to = RANGE.matcher(text).region(end, text.length());
    if (!to.lookingAt()) {
      to = AND.matcher(text).region(end, text.length());
      boolean between = BETWEEN.matcher(text.substring(Math.max(0, first.start() - 20), first.start())).find();
      if (!between || !to.lookingAt()) return null;
    }
    int from = to.end();
    Currencies.Read sign = Currencies.before(text, from);
    Numeral number = Numeral.read(text, sign == null ? from : sign.end(), sign != null || first.currency() != null);
    boolean number2 = number != null && (Character.isLetter(text.charAt(from)) || sign != null
        || Numeral.isDigit(text.charAt(from)));
    return number == null || !number2
        ? null
        : new Amount(from, number, first.negative(), sign == null ? first.currency() : sign.unit());
  }

  /** "in 2011 to 9 billion yuan", "by one-third to $9 million": a year or a part, then what something came to. */
  private boolean isOther(Amount first, Amount last) {
    if (!last.number().scaled() || first.number().scaled() || first.currency() != null) return false;
    return first.number().fraction()
        || YEAR.matcher(text.substring(first.start(), first.number().end())).matches();
  }

  /** Adds both ends with the unit after the second; where that has none, nothing, and 0 is given. */
  private int range(Amount first, Amount last, List<Quantity> found) {
    Quantity end = measured(last);
    if (end == null) end = NumberShapes.range(text, first.number(), last.number()) ? counted(last, true) : null;
    if (end == null || (first.currency() != null && end.kind() != Kind.MONEY)) return 0;
    boolean smaller = !first.number().scaled() && last.number().scaled() && first.number().figures()
        && first.number().value() < 1000;
    double scale = smaller ? last.number().value() / last.number().plain() : 1;
    double hundredth = end.value() == 0 ? 1 : end.value() / last.value(1);
    Span start = new Span(first.start(), first.number().end());
    found.add(new Quantity(start, end.kind(), first.value(scale * hundredth), end.unit()));
    found.add(end);
    return end.span().end();
  }

  private @Nullable Quantity single(Amount amount) {
    Quantity measured = measured(amount);
    if (measured != null) return measured;
    return counted(amount, false);
  }

  /** Money or a percentage; null for plain numbers. */
  private @Nullable Quantity measured(Amount amount) {
    int end = amount.number().end();
    if (amount.currency() != null) {
      Currencies.Read name = named(end);
      boolean same = name != null && (name.unit().code().equals(amount.currency().code())
          || amount.currency().code().equals("USD"));
      return quantity(amount, same && name != null ? name.end() : end, Kind.MONEY, amount.value(1),
          same && name != null ? name.unit().code() : amount.currency().code());
    }
    Matcher percent = PERCENT.matcher(text).region(end, text.length());
    if (percent.lookingAt()) return quantity(amount, percent.end(), Kind.PERCENT, amount.value(1), "percent");
    Currencies.Read name = named(end);
    return name == null ? null : money(amount, name);
  }

  private Currencies.@Nullable Read named(int end) {
    if (end >= text.length()) return null;
    boolean apart = text.charAt(end) == ' ' || text.charAt(end) == '-';
    return Currencies.after(text, apart ? end + 1 : end);
  }

  /** "thirteen dollars and forty-five cents" is one amount. */
  private Quantity money(Amount amount, Currencies.Read name) {
    double value = amount.value(name.unit().factor());
    Matcher and = AND_CENTS.matcher(text).region(name.end(), text.length());
    if (name.unit().factor() == 1 && and.lookingAt()) {
      Numeral cents = Numeral.read(text, and.end(), false);
      Currencies.Read cent = cents == null ? null : named(cents.end());
      if (cents != null && cent != null && cent.unit().factor() < 1)
        return quantity(amount, cent.end(), Kind.MONEY, Numeral.rounded(value + cents.value() * cent.unit().factor()),
            name.unit().code());
    }
    return quantity(amount, name.end(), Kind.MONEY, value, name.unit().code());
  }

  private @Nullable Quantity counted(Amount amount, boolean inRange) {
    Numeral number = amount.number();
    if (number.fraction()) return quantity(amount, number.end(), Kind.FRACTION, amount.value(1), "");
    Span unit = CountedNouns.unit(text, number.end());
    if (!NumberShapes.isAmount(text, amount.start(), number, unit.length() > 0) && !inRange) return null;
    int end = unit.length() == 0 ? number.end() : unit.end();
    return quantity(amount, end, Kind.COUNT, amount.value(1), unit.of(text).toLowerCase(java.util.Locale.ROOT));
  }

  private static Quantity quantity(Amount amount, int end, Kind kind, double value, String unit) {
    return new Quantity(new Span(amount.start(), end), kind, value, unit);
  }
}
