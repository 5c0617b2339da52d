package dossier.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, as Slack understands it. Texts are mrkdwn: {@code & < >} are escaped, mentions encoded. */
sealed interface Typed {
  /**
   * A slash command.
   *
   * @param name with its slash
   * @param text the rest of the line
   */
  record Command(String name, String text) implements Typed {}

  /** A message that mentions the bot. */
  record Mention(String text) implements Typed {}

  /** Any other message. */
  record Plain(String text) implements Typed {}

  /** Longest message that can be typed, in characters. */
  int MAX_LENGTH = 12_000;

  /** The bot's name where it is no part of a longer word or address. */
  Pattern BOT_NAME = Pattern.compile("(?i)(?<![\\w@.])@" + Ids.BOT_NAME + "(?![\\w@])");

  /** Reads a line. */
  static Typed read(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("/")) return command(stripped);
    Matcher mention = BOT_NAME.matcher(escape(stripped));
    return mention.find()
        ? new Mention(mention.replaceAll("<@" + Ids.BOT_USER + ">"))
        : new Plain(escape(stripped));
  }

  private static Command command(String line) {
    String[] parts = line.split("\\s", 2);
    return new Command(parts[0], parts.length == 1 ? "" : escape(parts[1].strip()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
