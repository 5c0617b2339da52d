package dossier.page;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells pages that list other pages, each with its title and a few words, from articles. */
final class IndexPage {
  /** Titles with a few words below them. */
  private static final int LEAST_TEASERS = 4;
  /** The part of the sentences that must stand directly below such a title. */
  private static final double MOST = 0.7;
  /** Longer paragraphs are more than a few words. */
  private static final int MAX_WORDS = 70;

  private IndexPage() {}

  /**
   * Whether a text is made of teasers: most of its paragraphs stand below a heading that leads to another page of the site.
   *
   * @param blocks all the page's
   * @param body those that would be the article's text
   * @param host the site's, or "" where it is not known
   */
  static boolean is(List<Block> blocks, List<Block> body, String host) {
    List<Block> prose = body.stream().filter(Block::isProse).toList();
    if (prose.size() < LEAST_TEASERS) return false;
    int teasers = 0;
    int at = 0;
    for (Block block : prose) {
      at += Math.max(0, blocks.subList(at, blocks.size()).indexOf(block));
      if (block.words() <= MAX_WORDS && at > 0 && leadsOn(blocks.get(at - 1), host)) teasers++;
    }
    return teasers >= LEAST_TEASERS && teasers >= MOST * prose.size();
  }

  private static boolean leadsOn(Block heading, String host) {
    if (!heading.isHeading() || heading.linkDensity() < 1) return false;
    Element link = heading.box().element.selectFirst("a[href]");
    return link != null && isInside(link.attr("href"), host);
  }

  private static boolean isInside(String address, String host) {
    if (address.startsWith("#")) return false;
    @Nullable
    String named = host(address);
    return named == null || named.equals(host) || named.equals("www." + host);
  }

  private static @Nullable String host(String address) {
    if (!address.contains("//")) return null;
    try {
      return URI.create(address.strip()).getHost();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
