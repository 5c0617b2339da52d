package dossier.feed;

import dossier.page.Html;
import dossier.text.TextCleaning;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** HTML of feeds as plain text. */
final class PlainText {
  /** Longest title that is read, in characters of HTML. */
  private static final int MAX_LINE = 5_000;
  /** Longest body that is read, in characters of HTML: a book's worth. */
  private static final int MAX_BLOCK = 1_000_000;
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "iframe");
  private static final Pattern BARE_TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,30})>");
  /** What HTML collapses; other spaces are the author's (WHATWG, ASCII whitespace). */
  private static final Pattern WHITE = Pattern.compile("[ \t\n\f\r]+");
  private static final int MAX_DEPTH = 50;

  private PlainText() {}

  /** On one line; null when nothing is left. A bare tag that HTML does not know is meant as printed: {@code List<T>}. */
  static @Nullable String line(@Nullable String html) {
    if (html == null) return null;
    String printed = html.length() > MAX_LINE ? html.substring(0, MAX_LINE) : html;
    boolean plain = printed.indexOf('<') < 0 && printed.indexOf('&') < 0;
    String text = TextCleaning.body(plain ? printed : seen(BARE_TAG.matcher(printed).replaceAll(PlainText::known)));
    return absentWhenEmpty(WHITE.matcher(text).replaceAll(" ").strip());
  }

  /** Blocks on lines of their own; null when nothing is left. */
  static @Nullable String block(@Nullable String html) {
    if (html == null) return null;
    return absentWhenEmpty(Html.text(html.length() > MAX_BLOCK ? html.substring(0, MAX_BLOCK) : html));
  }

  static @Nullable String absentWhenEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String known(MatchResult tag) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    return Tag.isKnownTag(name) ? tag.group() : "&lt;" + tag.group(1) + tag.group(2) + "&gt;";
  }

  private static String seen(String html) {
    Element body = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH)).body();
    StringBuilder text = new StringBuilder();
    body.filter((Node node, int depth) -> {
      if (node instanceof Element part && UNSEEN.contains(part.normalName()))
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      if (node instanceof Element part && (part.isBlock() || part.normalName().equals("br"))) text.append(' ');
      if (node instanceof TextNode words) text.append(words.getWholeText());
      return NodeFilter.FilterResult.CONTINUE;
    });
    return text.toString();
  }
}
