package dossier.page;

import java.util.List;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article's text in a page by more than one method and chooses. */
final class Bodies {
  /** A body that has a larger part of the page's sentences is not doubted. */
  private static final double SURELY_FOUND = 0.6;
  /** Heavier pages are not read a second time: it would take minutes. The heaviest real page seen has 50,000. */
  private static final long MAX_WEIGHT = 300_000;
  /** How many times as many words in sentences a second reading must have to be preferred. */
  private static final double CLEARLY_MORE = 1.5;
  /** Part of the words that must be in sentences. */
  private static final double CLEAN = 0.6;
  /** Words in sentences below which a body is no article, when the page has more elsewhere. */
  private static final int LEAST_WORDS = 25;
  /** Words that a text without sentences needs: a list or a table. */
  private static final int LEAST_LIST = 60;
  /** An address that leads nowhere (RFC 2606), to resolve links of pages whose address is not known. */
  private static final String NOWHERE = "https://page.invalid/";

  private Bodies() {}

  /**
   * The text, paragraphs on lines of their own; empty when none is found. The document is changed.
   *
   * @param linked the text as the page gives it for machines, perhaps only its beginning, or ""
   * @param title not repeated
   */
  static String of(Document document, Blocks page, ArticleBody own, String linked, String title, String address) {
    BodyText first = BodyText.of(text(own.blocks()));
    if (own.found() >= SURELY_FOUND && first.sentenceWords() >= LEAST_WORDS) return first.text();
    BodyText best = better(first, BodyText.of(second(document, title, address)));
    best = better(best, BodyText.of(linked));
    return best.words() >= LEAST_LIST ? best.text() : better(best, BodyText.of(sentences(page))).text();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private static BodyText better(BodyText one, BodyText other) {
    boolean more = other.sentenceWords() >= Math.max(LEAST_WORDS, CLEARLY_MORE * one.sentenceWords());
    return more && other.cleanness() >= CLEAN ? other : one;
  }

  private static String second(Document document, String title, String address) {
    if (weight(document) > MAX_WEIGHT) return "";
    String base = address.isEmpty() ? NOWHERE : address;
    Element article = new Readability4J(base, document).parse().getArticleContent();
    String text = article == null ? "" : Html.text(article);
    int end = text.indexOf('\n');
    boolean repeated = end > 0 && PageTitle.key(text.substring(0, end)).equals(PageTitle.key(title));
    return repeated ? text.substring(end + 1) : text;
  }

  /** All sentences of the page, those of its boxes left out only where they say that they are beside the article. */
  private static String sentences(Blocks page) {
    return text(page.blocks().stream().filter(block -> !block.box().dropped && block.isProse()).toList());
  }

  /** Sum of the depths of all nodes: what the second reading's time grows with. */
  private static long weight(Document document) {
    long[] weight = { 0 };
    document.traverse((node, depth) -> weight[0] += depth);
    return weight[0];
  }
}
