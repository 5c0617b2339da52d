package dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's body as found by the page's structure: boxes that say of themselves that they are beside it are left out, the
 * box with most text is chosen, and its blocks are looked at one by one. The time is linear in the size of the page.
 *
 * @param blocks what is to be read, in order
 * @param found the part of the page's sentences, outside those left out, that are in it, 0 to 1
 */
record ArticleBody(List<Block> blocks, double found) {
  private static final ArticleBody NONE = new ArticleBody(List.of(), 0);

  /** The page's masses are summed up in its boxes, and boxes are marked. */
  static ArticleBody of(Blocks page, PageMetadata metadata) {
    sum(page);
    Asides.mark(page.boxes());
    sum(page);
    @Nullable
    Box article = ArticleBox.of(page.boxes(), page.blocks());
    if (article == null) return NONE;
    List<Block> kept = BodyBlocks.of(article, page.blocks(), metadata.title(),
        metadata.author() == null ? "" : metadata.author());
    double all = page.blocks().stream().filter(block -> !block.box().dropped).mapToInt(ArticleBody::prose).sum();
    return new ArticleBody(kept, kept.stream().mapToInt(ArticleBody::prose).sum() / Math.max(1, all));
  }

  private static int prose(Block block) {
    return block.isProse() ? block.mass() : 0;
  }

  private static void sum(Blocks page) {
    List<Box> boxes = page.boxes();
    boxes.forEach(box -> box.mass = 0);
    for (Block block : page.blocks())
      if (!block.box().dropped) block.box().mass += block.mass();
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      if (box.parent != null) box.parent.mass += box.mass;
    }
  }
}
