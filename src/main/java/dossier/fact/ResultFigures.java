package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.WordClass;
import dossier.text.Quantity;
import java.util.regex.Pattern;

/** Tells figures that are no result of the period that is told of: those of a year before, old forecasts, charges, values. */
final class ResultFigures {
  /** Units within which words about a figure are looked for. */
  private static final int FAR = 12;
  private static final int NEAR = 6;
  /** A sum below this that something rises to by so many per cent is a price of a share, where no share is spoken of. */
  private static final double MOST_A_SHARE = 1_000;

  /** Times that a figure is set against by their own first word. */
  private static final Pattern APART = Pattern.compile("^(?:from|since|after|than|over|against|before)\\b");

  private final Scene scene;
  private final Dates dates;
  private final WordSets words = WordSets.ENGLISH;

  ResultFigures(Scene scene) {
    this.scene = scene;
    this.dates = new Dates(scene);
  }

  /** Whether a sum of money or a percentage is no result, nor the growth of one. */
  boolean isOther(Quantity quantity, int unit) {
    if (lower(quantity, unit) >= 0 || isConverted(unit) || isOfStock(unit) || isExpected(unit)
        || isExpectedBehind(unit) || isOtherAShare(unit))
      return true;
    return isSetAgainst(unit) || isInComparison(unit) || isOfTimeBefore(unit) || isOldForecast(unit)
        || (quantity.kind() == Quantity.Kind.PERCENT ? isShare(unit) : isOfOtherThing(unit));
  }

  /** The lower end of the range that a figure is the upper end of: "$5 million to $6 million"; -1 where it is none. */
  private int lower(Quantity quantity, int unit) {
    if (unit < 2 || !words.set("range-link").contains(scene.unit(unit - 1).text())) return -1;
    Quantity other = scene.quantity(unit - 2);
    boolean same = other != null && other.kind() == quantity.kind() && other.unit().equals(quantity.unit());
    boolean by = unit > 2
        && (scene.unit(unit - 3).kind() == WordClass.VERB || scene.unit(unit - 3).text().equals("by"));
    return same && !(by && isLevelBehind(unit - 2)) ? unit - 2 : -1;
  }

  /** "4 billion pounds ($6 billion)" where the first sum is no result. */
  private boolean isConverted(int unit) {
    if (unit < 2 || scene.unit(unit - 1).kind() != WordClass.OPEN) return false;
    Quantity other = scene.quantity(unit - 2);
    return other != null && other.kind() == Quantity.Kind.MONEY && isOther(other, unit - 2);
  }

  /** "saw its shares rise 7 cents, or 2 percent, to $3.45". */
  private boolean isOfStock(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - FAR); i--) {
      String word = scene.unit(i).text();
      if (words.set("stock-mover").contains(word) && scene.unit(i).kind() != WordClass.VERB) return true;
      if (words.holds("measure", word) || scene.unit(i).is(WordClass.STOP, WordClass.RELATIVE)) return false;
    }
    return false;
  }

  /** "beat expectations for $5 in earnings and $23 million in revenue". */
  private boolean isExpected(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - FAR); i--) {
      String word = scene.unit(i).text();
      if (words.set("expected-by-others").contains(word)) return true;
      boolean passed = scene.quantity(i) != null || words.holds("measure", word)
          || words.set("figure-link").contains(word) || words.set("measuring").contains(word)
          || words.set("approximate").contains(word)
          || scene.unit(i).is(WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.ADJECTIVE);
      if (!passed) return false;
    }
    return false;
  }

  /** "charges of $300 million, or about 8 cents a share": the same sum, told otherwise. */
  private boolean isOtherAShare(int unit) {
    int at = unit - 1;
    while (at > 0 && words.set("approximate").contains(scene.unit(at).text()))
      at--;
    if (at < 1 || !scene.unit(at).text().equals("or")) return false;
    at -= scene.unit(at - 1).kind() == WordClass.COMMA ? 2 : 1;
    Quantity before = at < 0 ? null : scene.quantity(at);
    return before != null && before.kind() == Quantity.Kind.MONEY && isOfOtherThing(at);
  }

  /** "the 31 cents a share expected by analysts", "the $5 million that Wall Street had forecast". */
  private boolean isExpectedBehind(int unit) {
    for (int i = unit + 1; i < Math.min(scene.size(), unit + NEAR + 1); i++) {
      Unit after = scene.unit(i);
      String verb = after.verb();
      if (verb != null && words.set("foreseeing").contains(verb) && !after.gerund() && i + 1 < scene.size())
        return scene.unit(i + 1).text().equals("by") && !scene.unit(i - 1).is(WordClass.AUXILIARY, WordClass.MODAL);
      boolean own = words.set("figure-link").contains(after.text()) || words.holds("per-share", after.text())
          || words.holds("measure", after.text())
          || after.is(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.OPEN, WordClass.CLOSE)
          || scene.quantity(i) != null;
      if (!own) return words.holds("expecting-people", after.text()) || after.text().equals("wall street");
    }
    return false;
  }

  /** "compared with a loss of $5 million", "from a profit of $5 million", "four times the $5 million it lost". */
  boolean isSetAgainst(int unit) {
    int at = unit - 1;
    NounPhrase own = scene.phraseOf(unit);
    for (; own != null && at >= own.from() && !scene.unit(at).text().equals("to"); at--)
      if (isPast(at)) return true;
    for (; at >= Math.max(0, unit - FAR); at--) {
      Unit before = scene.unit(at);
      String word = before.text();
      if (isCompared(at) || isYearAgo(at)) return true;
      if ((word.equals("to") || word.equals("with")) && at > 0) return isCompared(at - 1);
      if (word.equals("from")) return moves(at);
      if (before.is(WordClass.VERB, WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION, WordClass.RELATIVE))
        return false;
      if (before.kind() == WordClass.PREPOSITION && !words.set("measuring").contains(word))
        return false;
    }
    return false;
  }

  /** "after a year ago loss of $5 million": a time counted back right before a measure. */
  private boolean isYearAgo(int unit) {
    return scene.time(unit) != null && dates.isCountedBack(unit) && unit + 1 < scene.size()
        && words.holds("measure", scene.unit(unit + 1).text());
  }

  /** "(compared with revenue of $5 million and profit of $1 million)": all figures of such a bracket. */
  private boolean isInComparison(int unit) {
    for (int i = unit - 1; i > 0; i--) {
      if (scene.unit(i).kind() == WordClass.CLOSE) return false;
      if (scene.unit(i).kind() == WordClass.OPEN) return isCompared(i + 1);
    }
    return false;
  }

  /** Whether a word sets what follows against something: not the "than" of "more than $5 million". */
  private boolean isCompared(int unit) {
    Unit word = scene.unit(unit);
    boolean verb = word.kind() == WordClass.VERB;
    boolean compares = verb ? words.set("comparing").contains(String.valueOf(word.verb())) : false;
    if (compares) return word.gerund() || "compare".equals(word.verb());
    if (verb || !words.set("set-against").contains(word.text())) return false;
    return !word.text().equals("than") || unit == 0
        || !words.set("approximate").contains(scene.unit(unit - 1).text());
  }

  /** Whether what stands before "from" tells of a movement: "to $6 million from", "rose from", "up from". */
  private boolean moves(int from) {
    for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
      Unit before = scene.unit(i);
      if (i > 0 && scene.quantity(i) != null && scene.unit(i - 1).text().equals("to")) return true;
      String word = before.verb() == null ? WordSets.singular(before.text()) : before.verb();
      if (words.set("rise").contains(word) || words.set("fall").contains(word)) return true;
      if (before.is(WordClass.STOP, WordClass.RELATIVE)) return false;
    }
    return false;
  }

  private boolean isPast(int unit) {
    for (String word : scene.unit(unit).text().split(" ", -1))
      if (words.set("before-figure").contains(word)) return true;
    return false;
  }

  /** "$5 million, or 10 cents a share, a year earlier", "$5 million in the year-ago quarter". */
  boolean isOfTimeBefore(int unit) {
    for (int i = unit + 1; i < Math.min(scene.size(), unit + FAR); i++) {
      Unit after = scene.unit(i);
      String word = after.text();
      if (scene.time(i) != null) return !APART.matcher(word).find() && (dates.isCountedBack(i) || isPast(i));
      if (isPast(i) && i + 1 < scene.size() && words.holds("time-noun", scene.unit(i + 1).text())) return true;
      boolean own = scene.quantity(i) != null || word.equals("or") || words.set("figure-link").contains(word)
          || after.is(WordClass.COMMA, WordClass.DETERMINER, WordClass.PRONOUN, WordClass.OPEN, WordClass.CLOSE)
          || words.holds("measure", word) || words.set("before-figure").contains(word)
          || words.set("whole-measure").contains(word)
          || (after.kind() == WordClass.VERB && scene.unit(i - 1).kind() == WordClass.PRONOUN);
      if (!own) return false;
    }
    return false;
  }

  /** "its previous target of $5 million", "the range of $5 million that it had forecast". */
  private boolean isOldForecast(int unit) {
    boolean old = false;
    boolean forecast = false;
    for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
      Unit before = scene.unit(i);
      if (before.is(WordClass.VERB, WordClass.STOP, WordClass.COMMA)) break;
      old |= words.set("old-forecast").contains(before.text());
      forecast |= words.holds("guidance", before.text()) || words.holds("expectation", before.text())
          || words.set("forecast-range").contains(before.text());
    }
    if (old && forecast) return true;
    for (int i = unit + 1; forecast && i < Math.min(scene.size(), unit + FAR); i++) {
      if (scene.unit(i).text().equals("had")) return true;
      if (scene.unit(i).is(WordClass.STOP, WordClass.COMMA)) return false;
    }
    return false;
  }

  /** "a $5 million charge", "excluding $5 million", "a value of $5 million", "$5 million in costs". */
  private boolean isOfOtherThing(int unit) {
    if (unit + 1 < scene.size() && scene.unit(unit + 1).text().equals("worth")) return true;
    NounPhrase own = scene.phraseOf(unit);
    if (own != null && own.head() > unit) return words.holds("no-result", scene.head(own));
    boolean range = unit + 2 < scene.size() && words.set("range-link").contains(scene.unit(unit + 1).text());
    NounPhrase end = range && scene.quantity(unit + 2) != null ? scene.phraseOf(unit + 2) : null;
    if (end != null && end.head() > unit + 2 && words.holds("no-result", scene.head(end))) return true;
    int at = unit - 1;
    while (at > 0 && !scene.unit(at).text().equals("to") && (words.set("approximate").contains(scene.unit(at).text())
        || scene.unit(at).is(WordClass.DETERMINER, WordClass.ADVERB, WordClass.ADJECTIVE, WordClass.QUOTE)))
      at--;
    if (at < 0) return false;
    String before = scene.unit(at).text();
    if (words.set("excluding").contains(before) || ((before.equals("by") || isMovement(at)) && !isLevelBehind(unit)))
      return true;
    if (before.equals("of") && at > 0 && words.holds("no-result", scene.unit(at - 1).text())) return !isLeftOut(at - 1);
    boolean in = unit + 2 < scene.size()
        && (scene.unit(unit + 1).text().equals("in") || scene.unit(unit + 1).text().equals("of"));
    NounPhrase of = in ? scene.phraseOf(unit + 2) : null;
    return of != null && words.holds("no-result", scene.head(of));
  }

  /** "would increase $120 million". */
  private boolean isMovement(int unit) {
    String verb = scene.unit(unit).kind() == WordClass.VERB ? scene.unit(unit).verb() : null;
    return verb != null && words.set("mover").contains(verb);
  }

  /** "by $2 million to $342 million"; "by $4 million to $5 million" is a range. */
  private boolean isLevelBehind(int unit) {
    Quantity by = scene.quantity(unit);
    boolean to = unit + 2 < scene.size() && scene.unit(unit + 1).text().equals("to");
    Quantity level = to ? scene.quantity(unit + 2) : null;
    return by != null && level != null && level.value() >= 2 * by.value();
  }

  /** "a share", "per share", "cents per share" behind a sum. */
  private boolean isAShare(int unit) {
    for (int i = unit; i < Math.min(scene.size(), unit + 3); i++)
      if (scene.unit(i).text().equals("share")) return true;
    return false;
  }

  /** "revenue excluding costs of": what is left out says nothing of the sum. */
  private boolean isLeftOut(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
      if (words.set("excluding").contains(scene.unit(i).text())) return true;
      if (scene.unit(i).is(WordClass.VERB, WordClass.COMMA, WordClass.STOP)) return false;
    }
    return false;
  }

  /** "70 percent of its earnings", "a 16 percent stake": a part of something, no growth. */
  private boolean isShare(int unit) {
    if (unit + 1 < scene.size() && scene.unit(unit + 1).text().equals("of")) return true;
    Quantity price = unit + 2 < scene.size() && scene.unit(unit + 1).text().equals("to")
        ? scene.quantity(unit + 2)
        : null;
    if (price != null && price.kind() == Quantity.Kind.MONEY && price.value() < MOST_A_SHARE && !isAShare(unit + 3))
      return true;
    NounPhrase own = scene.phraseOf(unit);
    return own != null && own.head() > unit && words.holds("share-thing", scene.head(own));
  }
}
