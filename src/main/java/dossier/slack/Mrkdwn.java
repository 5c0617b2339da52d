package dossier.slack;

import dossier.article.CanonicalUrl;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text from outside made fit for Slack, and text from Slack made plain. */
final class Mrkdwn {
  /** What Slack would read as a command to it: a mention of everybody, of a person or of a channel. */
  private static final Pattern COMMAND = Pattern.compile("<(?=[!@#])");
  /** What Slack puts in place of what a person typed: {@code <@U1>}, {@code <#C1|name>}, {@code <!here>}, a link. */
  private static final Pattern TOKEN = Pattern.compile("<([@#!]?)([^<>|]{0,3000})(?:\\|([^<>]{0,3000}))?>");

  private Mrkdwn() {}

  /**
   * The text on one line, to be shown literally: no control, format or private characters, no direction marks, runs of
   * white space as one space, and nothing that Slack could take for a mention.
   */
  static String clean(String outside) {
    // Each mention that is taken apart adds a character.
    return clean(outside, 2 * outside.length() + 1);
  }

  /** Cleaned text of at most {@code limit} characters; what comes long after is not even looked at. */
  static String clean(String outside, int limit) {
    StringBuilder kept = new StringBuilder(Math.min(outside.length(), limit + 3));
    boolean gap = false;
    for (int at = 0; at < outside.length() && kept.length() <= limit;) {
      int point = outside.codePointAt(at);
      at += Character.charCount(point);
      if (blank(point)) {
        gap = true;
      } else if (shown(point)) {
        if (gap && !kept.isEmpty()) kept.append(' ');
        gap = false;
        kept.appendCodePoint(point);
      }
    }
    return clip(COMMAND.matcher(kept).replaceAll("< "), limit);
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
        false;
      default -> true;
    };
  }

  /** Cleaned text with the three characters replaced that have a meaning in Slack's markup. */
  static String escape(String outside) {
    return clean(outside).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A link shown as its domain; the bare domain where the address is no web address or too long for small text. */
  static String link(CanonicalUrl url) {
    String domain = escape(clean(url.domain(), Limits.DOMAIN));
    String address = url.value().replace("|", "%7C").replace("<", "%3C").replace(">", "%3E").replace("&", "&amp;");
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web && address.length() <= Limits.SMALL_URL ? "<" + address + "|" + domain + ">" : domain;
  }

  /**
   * At most {@code limit} characters, with an ellipsis in place of what was cut off; no character is cut in half.
   *
   * @param limit at least 1
   */
  static String clip(String text, int limit) {
    if (text.length() <= limit) return text;
    int end = limit - 1;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) end--;
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The address of the first link in the text that Slack sends, whatever it is shown as; nothing without a link. */
  static Optional<String> address(String fromSlack) {
    return TOKEN.matcher(fromSlack)
        .results()
        .filter(token -> token.group(1).isEmpty())
        .map(token -> clean(token.group(2).replace("&amp;", "&")))
        .findFirst();
  }

  /**
   * What a person typed, from the text that Slack sends: people and broadcasts left out, channels and links by their
   * name, on one line.
   */
  static String typed(String fromSlack) {
    String bare = TOKEN.matcher(fromSlack).replaceAll(token -> {
      String label = token.group(3) == null ? "" : token.group(3);
      String shown = switch (token.group(1)) {
        case "#" -> label.isEmpty() ? "" : "#" + label;
        case "@", "!" -> "";
        default -> label.isEmpty() ? token.group(2) : label;
      };
      return java.util.regex.Matcher.quoteReplacement(shown);
    });
    return clean(bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }
}
