package dossier.page;

import dossier.page.SavedLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps those blocks of an article's box that a reader would read. */
final class BodyBlocks {
  /** Lines above the first sentence, as long as they are bylines, dates and the like; more are a list or a table. */
  private static final int MAX_HEAD = 10;
  /** Share of the text after which the heading of readers' comments ends it. */
  private static final double MOST = 0.4;
  /** Share of the text that a box below the heading of other stories has at most. */
  private static final double MOST_BESIDE = 0.25;
  /** Boxes of other stories: enough for any real page. */
  private static final int MAX_BESIDE = 100;

  private final Box article;
  private final List<Block> blocks;
  private final BlockRules rules;
  private final Set<Box> beside = new HashSet<>();
  private final List<Block> kept = new ArrayList<>();
  private boolean amongOthers;
  private int read;

  private BodyBlocks(Box article, List<Block> blocks, BlockRules rules) {
    this.article = article;
    this.blocks = blocks;
    this.rules = rules;
  }

  /**
   * @param article not dropped
   * @param all the page's blocks
   * @param title not repeated, "" when it is not known
   * @param author whose description at the end is left out, "" when not known
   */
  static List<Block> of(Box article, List<Block> all, String title, String author) {
    List<Block> in = all.stream().filter(block -> !block.box().dropped && block.box().isIn(article)).toList();
    return new BodyBlocks(article, in, new BlockRules(article, title, author)).kept();
  }

  private List<Block> kept() {
    int from = afterTitle();
    int first = firstText(from);
    int head = first - from > MAX_HEAD ? from : first;
    int last = lastText();
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Kind kind = rules.kind(block);
      if (kind == Kind.END && read > MOST * article.mass) break;
      if (kind == Kind.BOX) openBox(i);
      if (block.isProse()) amongOthers = false;
      boolean misplaced = (read == 0 && rules.isAbove(block)) || (i < head && rules.isHead(block))
          || (i > last && rules.leadsElsewhere(block));
      if (!misplaced && !isBeside(block) && rules.isRead(block, kind)) keep(block);
    }
    dropEnd();
    return kept;
  }

  private void keep(Block block) {
    kept.add(block);
    if (block.isProse()) read += block.mass();
  }

  /** Where the text begins: behind the title, be it the first heading or a repetition of it farther down. */
  private int afterTitle() {
    int above = 0;
    int after = 0;
    for (int i = 0; i < blocks.size() && above <= article.mass / 2; i++) {
      Block block = blocks.get(i);
      if ((above == 0 && block.box().is("h1")) || rules.isTitle(block)) after = i + 1;
      if (block.isProse()) above += block.mass();
    }
    return after;
  }

  private int firstText(int from) {
    int first = from;
    while (first < blocks.size() && !blocks.get(first).isProse())
      first++;
    return first;
  }

  private int lastText() {
    int last = blocks.size() - 1;
    while (last >= 0 && (!blocks.get(last).isProse() || rules.leadsElsewhere(blocks.get(last))))
      last--;
    return last;
  }

  private boolean isBeside(Block block) {
    if (amongOthers) return true;
    for (Box box : beside)
      if (block.box().isIn(box)) return true;
    return false;
  }

  /** Below the heading of other stories: the largest box that it begins, else all lines up to the next sentence. */
  private void openBox(int i) {
    Box largest = begun(i);
    if (largest == null || beside.size() >= MAX_BESIDE) amongOthers = true;
    else
      beside.add(largest);
  }

  private @Nullable Box begun(int i) {
    @Nullable
    Box largest = null;
    Box own = blocks.get(i).box();
    @Nullable
    Box before = i == 0 ? null : blocks.get(i - 1).box();
    for (Box box = own; box != article && box.parent != null; box = box.parent) {
      if (before != null && before.isIn(box)) break;
      if (box.mass > MOST_BESIDE * article.mass) break;
      if (box != own) largest = box;
    }
    return largest;
  }

  /** Headings of what was left out, and who wrote it. */
  private void dropEnd() {
    kept.removeAll(
        kept.subList(Math.max(0, kept.size() - 3), kept.size()).stream().filter(rules::isAboutAuthor).toList());
    while (!kept.isEmpty() && kept.getLast().isHeading())
      kept.removeLast();
  }
}
