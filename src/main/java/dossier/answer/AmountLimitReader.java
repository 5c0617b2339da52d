package dossier.answer;

import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how large the facts asked for must be: "acquisitions over $1 billion", "between $1 and $2 billion", "200 stores or more". */
final class AmountLimitReader {
  private static final List<Words> WORDS = WordRows.of("amount-limits.tsv", 3).stream().map(Words::of).toList();
  private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("\\s+(?:and|to)\\s+", Pattern.CASE_INSENSITIVE);

  /** What one sort of words does to the amount beside them. */
  private record Words(String what, Pattern before, Pattern after) {
    static Words of(List<String> cells) {
      String after = cells.get(2).isEmpty() ? "(?!)" : cells.get(2);
      return new Words(cells.get(0),
          Pattern.compile("(?<![\\w>=<])(?:" + cells.get(1) + ")\\s*$", Pattern.CASE_INSENSITIVE),
          Pattern.compile("^\\s*(?:" + after + ")(?!\\w)", Pattern.CASE_INSENSITIVE));
    }

    /** Where they and {@code number} stand, or null where they do not stand beside it. */
    @Nullable
    Span beside(String text, Span number) {
      Matcher before = this.before.matcher(text.substring(0, number.start()));
      if (before.find()) return new Span(before.start(), number.end());
      Matcher after = this.after.matcher(text.substring(number.end()));
      return after.find() ? new Span(number.start(), number.end() + after.end()) : null;
    }

    AmountLimit limit(Quantity its, String called) {
      double value = its.value();
      double least = switch (what) {
        case "over" -> Math.nextUp(value);
        case "least" -> value;
        default -> Double.NEGATIVE_INFINITY;
      };
      double most = switch (what) {
        case "under" -> Math.nextDown(value);
        case "most" -> value;
        default -> Double.POSITIVE_INFINITY;
      };
      return new AmountLimit(least, most, its.kind(), its.unit(), called);
    }
  }

  /** A limit and where its words and its number stand. */
  record Found(AmountLimit limit, Span span) {}

  private AmountLimitReader() {}

  /** The first limit that {@code text} names. */
  static Optional<Found> find(String text) {
    List<Quantity> quantities = Quantities.find(text).stream().filter(AmountLimitReader::isAmount).toList();
    for (int i = 0; i < quantities.size(); i++) {
      Optional<Found> found = i + 1 < quantities.size()
          ? between(text, quantities.get(i), quantities.get(i + 1))
          : Optional.empty();
      if (found.isEmpty()) found = bounded(text, quantities.get(i));
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static boolean isAmount(Quantity quantity) {
    return switch (quantity.kind()) {
      case MONEY, PERCENT, COUNT -> true;
      case FRACTION, RANK -> false;
    };
  }

  private static Optional<Found> between(String text, Quantity from, Quantity to) {
    Matcher before = BETWEEN.matcher(text.substring(0, from.span().start()));
    boolean joined = AND.matcher(text.substring(from.span().end(), to.span().start())).matches();
    if (!joined || from.value() > to.value() || !before.find()) return Optional.empty();
    Span span = new Span(before.start(), number(text, to).end());
    return Optional.of(new Found(new AmountLimit(from.value(), to.value(), to.kind(), to.unit(), span.of(text)), span));
  }

  private static Optional<Found> bounded(String text, Quantity quantity) {
    for (Words words : WORDS) {
      Span span = words.beside(text, number(text, quantity));
      if (span != null) return Optional.of(new Found(words.limit(quantity, span.of(text)), span));
    }
    return Optional.empty();
  }

  /** Where the amount stands without the noun that it counts: "1,000" of "1,000 jobs". */
  private static Span number(String text, Quantity quantity) {
    Span span = quantity.span();
    String unit = quantity.unit();
    boolean noun = quantity.kind() == Quantity.Kind.COUNT && !unit.isEmpty()
        && span.of(text).toLowerCase(Locale.ROOT).endsWith(" " + unit);
    return noun ? new Span(span.start(), span.end() - unit.length() - 1) : span;
  }
}
