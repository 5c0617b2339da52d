package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.WordClass;
import dossier.text.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads a quantity of a sentence as an amount, with its unit and the upper end of a range. */
final class AmountReader {
  /** More than this in any currency is no price of one share: "$500 million in a share sale". */
  private static final double MOST_A_SHARE = 1e6;

  /** "by $4 million to $6 million": what is less than so many times as much is the end of a range, not what it came to. */
  private static final double RANGE = 2;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  AmountReader(Scene scene) {
    this.scene = scene;
  }

  /** The noun that is counted: the quantity's own unit, or the head of the phrase it stands in. */
  String noun(Quantity quantity, int unit) {
    String own = quantity.unit();
    if (!own.isEmpty() && words.set("counted").contains(WordSets.singular(own))) return own;
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase == null || phrase.head() == unit) {
      if (own.isEmpty() && unit + 2 < scene.size() && scene.unit(unit + 1).text().equals("of"))
        return scene.unit(unit + 2).text();
      return own;
    }
    return scene.head(phrase);
  }

  Amount amount(Quantity quantity, int unit) {
    String name = switch (quantity.kind()) {
      case MONEY -> quantity.value() < MOST_A_SHARE && isPerShare(unit) ? quantity.unit() + "/share" : quantity.unit();
      case PERCENT -> "percent";
      case RANK -> "rank";
      default -> noun(quantity, unit);
    };
    Quantity level = moved(unit) ? joined(quantity, unit) : null;
    if (level != null && level.value() < RANGE * quantity.value()) level = null;
    return level == null
        ? new Amount(quantity.value(), upper(quantity, unit), name)
        : new Amount(level.value(), level.value(), name);
  }

  /** "rose $2 million to $342 million", "by $2 million to $342 million": by how much it moved, then what it came to. */
  private boolean moved(int unit) {
    if (unit == 0) return false;
    Unit before = scene.unit(unit - 1);
    String word = before.kind() == WordClass.VERB ? String.valueOf(before.verb()) : before.text();
    return word.equals("by") || (before.kind() == WordClass.VERB
        && (words.holds("rise", word) || words.holds("fall", word)));
  }

  /** The quantity behind "to", where it is of the same unit; or null. */
  private @Nullable Quantity joined(Quantity quantity, int unit) {
    Quantity other = unit + 2 < scene.size() && scene.unit(unit + 1).text().equals("to")
        ? scene.quantity(unit + 2)
        : null;
    return other == null || other.kind() != quantity.kind() || !other.unit().equals(quantity.unit()) ? null : other;
  }

  /** The upper end of a range such as "$5 million to $6 million". */
  private double upper(Quantity quantity, int unit) {
    int next = unit + 1;
    boolean joined = next + 1 < scene.size()
        && (scene.unit(next).text().equals("to") || scene.unit(next).text().equals("and"));
    Quantity other = joined ? scene.quantity(next + 1) : next < scene.size() ? scene.quantity(next) : null;
    if (other == null || other.kind() != quantity.kind() || !other.unit().equals(quantity.unit()))
      return quantity.value();
    return Math.max(other.value(), quantity.value());
  }

  /** "$33 a share", "$31 per share". */
  private boolean isPerShare(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - 4); i--)
      if (scene.unit(i).text().equals("eps")
          || (scene.unit(i).text().equals("share") && scene.unit(Math.max(0, i - 1)).text().equals("per")))
        return true;
    for (int i = unit + 1; i < Math.min(scene.size(), unit + 4); i++)
      if (scene.unit(i).text().equals("share") || scene.unit(i).text().equals("per-share")) {
        String before = scene.unit(i - 1).text();
        return before.equals("a") || before.equals("per") || before.equals("each") || i == unit + 1;
      }
    return false;
  }
}
