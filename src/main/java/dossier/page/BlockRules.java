package dossier.page;

import dossier.page.Hints.Strength;
import dossier.page.SavedLine.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of a block inside an article from itself and the boxes around it. */
final class BlockRules {
  /** Blocks whose words are looked up in the table of lines: enough for any real article. */
  private static final int MAX_KINDS = 5_000;
  /** Lines of which more is in links are links to other pages. */
  private static final double MOST_LINKS = 0.8;
  /** The same for lines above the first sentence and below the last. */
  private static final double MANY_LINKS = 0.3;
  /** Bylines and datelines have fewer words. */
  private static final int MAX_HEAD_WORDS = 12;
  /** Mass of a box that has an image and its caption. */
  private static final int MAX_CAPTION = 80;
  /** Paragraphs of more words do not sell, however they sound. */
  private static final int MAX_PROMOTION_WORDS = 40;
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d\\d");
  private static final Pattern SEPARATOR = Pattern.compile("([*_–—-])(?: ?\\1){2,30}");

  private final Box article;
  private final String title;
  private final String author;
  private int looked;

  BlockRules(Box article, String title, String author) {
    this.article = article;
    this.title = bare(title);
    this.author = bare(author);
  }

  /** What the words say, for the first blocks only. */
  Kind kind(Block block) {
    return looked++ < MAX_KINDS ? SavedLine.of(block.text(), false).kind() : Kind.SHORT;
  }

  boolean isTitle(Block block) {
    return !title.isEmpty() && !block.isProse() && bare(block.text()).equals(title);
  }

  /** Whether it is in a box of summaries and the like that stand between title and text. */
  boolean isAbove(Block block) {
    for (Box box = block.box(); box != article && box.parent != null; box = box.parent)
      if (box.has(Strength.ABOVE)) return true;
    return false;
  }

  /** What stands above the first sentence in no list, table or heading: bylines, dates, sections, counters. */
  boolean isHead(Block block) {
    if (block.box().is("li", "td", "th", "tr", "dt", "dd", "pre", "blockquote", "h2", "h3", "h4", "h5", "h6"))
      return false;
    return !block.isSentence() && block.words() < MAX_HEAD_WORDS
        && (block.linkDensity() > MANY_LINKS || NUMBER.matcher(block.text()).find());
  }

  /** What stands below the last sentence and leads to other pages. */
  boolean leadsElsewhere(Block block) {
    boolean paragraph = block.isProse() && !block.box().is("li");
    return !paragraph && block.linkDensity() > MANY_LINKS && !isAddress(block) && !block.box().is("tr");
  }

  /** A description of the author begins with the name. */
  boolean isAboutAuthor(Block block) {
    return author.length() > 4 && bare(block.text()).startsWith(author);
  }

  /** Whether a reader would read it wherever it stands. */
  boolean isRead(Block block, Kind kind) {
    if (block.words() == 0) return SEPARATOR.matcher(block.text()).matches();
    if (block.box().is("tr")) return true;
    if (block.linkDensity() > MOST_LINKS && !block.isSentence()) return isAddress(block);
    return switch (kind) {
      case PROSE, ITEM -> true;
      case SHORT, CLOSING -> !isCaption(block);
      case PROMOTION -> block.words() > MAX_PROMOTION_WORDS;
      case CAPTION -> isAmongParagraphs(block);
      case CHROME, RELATED, END, BOX, CREDIT, ORIGIN, BYLINE, DATE, TEMPLATE -> false;
    };
  }

  /** A short line in one box with an image, and with little else. */
  private boolean isCaption(Block block) {
    Box box = block.box();
    return box.holdsImage && box != article && box.mass <= MAX_CAPTION && box.is("div", "p", "center")
        && !block.isProse() && !isAddress(block);
  }

  /** A sentence in a paragraph of several is no caption, even one that says what is seen. */
  private static boolean isAmongParagraphs(Block block) {
    @Nullable
    Box around = block.box().parent;
    return block.isProse() && block.box().is("p") && around != null && around.mass > 3 * block.mass();
  }

  /** An address that is printed is meant to be read. */
  private static boolean isAddress(Block block) {
    return block.text().startsWith("http://") || block.text().startsWith("https://");
  }

  private static String bare(String text) {
    return PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
