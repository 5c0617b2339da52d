package dossier.page;

import dossier.page.Hints.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the smallest box that has the article's text. Each paragraph gives its length to the boxes around it, less
 * to each wider one, so that the box whose own paragraphs are longest together wins over the whole page.
 */
final class ArticleBox {
  /** How much of a paragraph's score goes from a box to the one around it. */
  private static final double DECAY = 0.6;
  /** Boxes around a paragraph that share its score. */
  private static final int REACH = 4;
  /** How much more a box counts that is named as an article's body. */
  private static final double NAMED = 1.5;
  /** Text that a wider box must add, as a part of what the narrower one has. */
  private static final double LEAST_ADDED = 0.1;
  /** Boxes around the best that are looked at. */
  private static final int LEVELS = 8;

  private final List<Box> boxes;

  private ArticleBox(List<Box> boxes) {
    this.boxes = boxes;
  }

  /** The box, or null when the page has no text outside links. */
  static @Nullable Box of(List<Box> boxes, List<Block> blocks) {
    for (Block block : blocks)
      if (!block.box().dropped && block.mass() > 0) spread(block);
    @Nullable
    Box best = null;
    for (Box box : boxes)
      if (!box.dropped && score(box) > 0 && (best == null || score(box) > score(best))) best = box;
    return best == null ? null : new ArticleBox(boxes).widened(best);
  }

  private static double score(Box box) {
    return box.has(Strength.BODY) ? NAMED * box.score : box.score;
  }

  private static void spread(Block block) {
    boolean paragraph = block.isProse() && !block.box().is("li");
    double score = paragraph ? block.mass() : 0.5 * block.mass();
    @Nullable
    Box box = isPart(block.box()) ? block.box().parent : block.box();
    for (int i = 0; i < REACH && box != null; i++) {
      box.score += score;
      score *= DECAY;
      box = box.parent;
    }
  }

  /** Whether the box is a paragraph, or the like, of something larger. */
  private static boolean isPart(Box box) {
    return box.is("p", "li", "blockquote", "td", "tr", "h2", "h3", "h4", "dd", "dt", "pre");
  }

  /** The outermost box that adds text of the same kind. */
  private Box widened(Box core) {
    Box best = core;
    Box box = core;
    for (int i = 0; i < LEVELS && box.parent != null && box.parent.parent != null; i++) {
      Box outer = box.parent;
      boolean more = outer.mass >= (1 + LEAST_ADDED) * best.mass;
      boolean named = outer.is("article") || outer.has(Strength.BODY);
      if (more && (named || beside(box) >= LEAST_ADDED * best.mass)) best = outer;
      box = outer;
    }
    return best;
  }

  /** The text of the boxes beside it that have the same name and classes; 0 when it is whole by itself. */
  private int beside(Box box) {
    String names = box.element.className();
    Box outer = box.parent;
    if (outer == null || names.isEmpty() || box.element.selectFirst("h1") != null) return 0;
    int text = 0;
    for (Box other : boxes.subList(outer.index + 1, outer.end))
      if (other != box && other.parent == outer && other.is(box.name()) && names.equals(other.element.className()))
        text += other.mass;
    return text;
  }
}
