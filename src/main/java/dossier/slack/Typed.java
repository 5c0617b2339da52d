package dossier.slack;

import java.time.Instant;
import java.util.Optional;

/** What a person typed after the command or the mention. */
sealed interface Typed {
  /** It can be replied to. */
  record Asked(Inquiry inquiry) implements Typed {}

  /**
   * It cannot.
   *
   * @param reason a sentence for the person who typed it
   */
  record Refused(String reason) implements Typed {}

  /**
   * Reads what was typed: the first word chooses, anything else is a question, nothing at all asks for help.
   *
   * @param text as Slack sends it
   * @param now when it was typed
   */
  static Typed read(String text, Instant now) {
    return read(text, line(text), now);
  }

  /** Reads a line that is plain already, such as a question that was typed before. */
  static Typed plain(String line, Instant now) {
    return read(line, line, now);
  }

  private static Typed read(String text, String line, Instant now) {
    if (line.isEmpty()) return new Asked(new Inquiry(Command.HELP, "", now));
    int space = line.indexOf(' ');
    String first = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1).strip();
    Optional<Command> chosen = Command.of(first);
    if (chosen.isEmpty()) return inquiry(Command.ASK, line, now);
    String words = chosen.get().takesAddress() ? Mrkdwn.address(text).orElse(rest) : rest;
    return chosen.get().takes(words) ? inquiry(chosen.get(), words, now) : inquiry(Command.ASK, line, now);
  }

  /** What was typed as one plain line, from the text that Slack sends. */
  static String line(String text) {
    // Cutting before reading bounds the work; what is longer is refused in any case.
    return Mrkdwn.typed(text.length() > 20_000 ? text.substring(0, 20_000) : text);
  }

  private static Typed inquiry(Command command, String words, Instant now) {
    if (words.isEmpty() && command.needsWords())
      return new Refused("Say which: " + command.word() + " " + command.argument()
          + (command.example().isEmpty() ? "" : ", for example: " + command.word() + " " + command.example()));
    if (words.length() > Limits.QUESTION)
      return new Refused(String.format(java.util.Locale.ROOT,
          "That is too long: at most %,d characters can be asked, these are %,d.", Limits.QUESTION, words.length()));
    if (AsOf.read(command, words, now) instanceof AsOf.Wrong(var reason)) return new Refused(reason);
    return new Asked(Inquiry.made(command, command == Command.SEARCH ? straight(words) : words, now));
  }

  /** Telephones turn the quotation marks of a query into typographic ones. */
  private static String straight(String query) {
    return query.replaceAll("[“”„‟]", "\"");
  }
}
