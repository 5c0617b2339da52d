package dossier.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the beginning of an article from all of it. */
final class Teasers {
  /**
   * Characters below which a summary is hardly an article: of 8,808 articles of a news agency 3 % are shorter. A short
   * article that is taken for a teaser costs one request, a teaser that is taken for the article loses it.
   */
  static final int SHORT = 600;

  /** What sites print where they cut a text, in lower case. */
  private static final List<String> CUTS = List.of("…", "...", "[…]", "[...]", "(…)", "(...)", "[&hellip;]",
      "read more",
      "read more »", "read more ›", "read more →", "read more »»", "read on", "read the full article",
      "read the full story",
      "read the rest", "read full article", "read full story", "read the article", "continue reading",
      "continue reading →", "continue reading »", "keep reading", "more »", "more >>", "(more)", "[more]",
      "[read more]",
      "view full article", "full story", "weiterlesen", "lire la suite", "leer más", "leggi tutto");
  /** A link to the article with its title, as in "Continue reading Bruun buys Tern". */
  private static final Pattern CUT_LINE = Pattern.compile(
      "(?:continue reading|read more|read the rest of|keep reading)\\b.{0,200}",
      Pattern.CASE_INSENSITIVE);
  /** The line that a widely used publishing program puts below every entry. */
  private static final Pattern FOOTER = Pattern
      .compile("\\s{0,9}(?:\\n|(?<=[.!?…\\]] ))The post .{1,300} (?:first appeared|appeared first) on .{1,200}$");

  private Teasers() {}

  /** The text without the line that says where it appeared first. */
  static @Nullable String withoutFooter(@Nullable String text) {
    if (text == null) return null;
    int from = Math.max(text.lastIndexOf("\nThe post "), Math.max(text.lastIndexOf(". The post "),
        text.lastIndexOf("] The post ")));
    boolean footer = from > 0 && FOOTER.matcher(text.substring(from)).find();
    return footer ? text.substring(0, text.charAt(from) == '\n' ? from : from + 1).strip() : text;
  }

  /**
   * Whether the text is a teaser.
   *
   * @param content whether the feed gave it as the article's content and not as its summary
   */
  static boolean isTeaser(@Nullable String text, boolean content) {
    if (text == null) return true;
    return isCut(text) || (!content && text.length() < SHORT);
  }

  private static boolean isCut(String text) {
    String end = text.substring(Math.max(0, text.length() - 40)).toLowerCase(Locale.ROOT).strip();
    String bare = end.endsWith(".") && !end.endsWith("..") ? end.substring(0, end.length() - 1) : end;
    if (CUTS.stream().anyMatch(bare::endsWith)) return true;
    return CUT_LINE.matcher(text.substring(text.lastIndexOf('\n') + 1)).matches();
  }
}
