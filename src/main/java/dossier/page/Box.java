package dossier.page;

import dossier.page.Hints.Hint;
import dossier.page.Hints.Strength;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that stands on lines of its own, with what is summed up over all blocks in it. */
final class Box {
  /** Stands for the boxes of text that has none. */
  static final Box NONE = new Box(new Element("div"), null, 0);

  final Element element;
  final @Nullable Box parent;
  final List<Hint> hints;
  /** Its place among all boxes in the order in which they begin. */
  final int index;
  /** One past the place of the last box in it. */
  int end;
  /** See {@link Block#mass()}, of all blocks in it that are not dropped. */
  int mass;
  /** Whether an image stands in it, or in a box in it that has nothing else. */
  boolean holdsImage;
  /** Its likeness to an article's body, see {@link ArticleBox}. */
  double score;
  /** Whether it is beside the article. */
  boolean dropped;

  Box(Element element, @Nullable Box parent, int index) {
    this.element = element;
    this.parent = parent;
    this.index = index;
    this.hints = Hints.of(element);
  }

  /** Whether it is the other or in it. */
  boolean isIn(Box other) {
    return index >= other.index && index < other.end;
  }

  boolean has(Strength strength) {
    for (Hint hint : hints)
      if (hint.strength() == strength) return true;
    return false;
  }

  String name() {
    return element.normalName();
  }

  /** Whether the element has one of the names. */
  boolean is(String... names) {
    for (String name : names)
      if (name.equals(name())) return true;
    return false;
  }
}
