package dossier.slack;

import java.time.Instant;

/**
 * What somebody wants to know.
 *
 * @param command which kind of reply
 * @param words the question, company or query, cleaned, at most {@value Limits#QUESTION} characters, may be empty
 * @param asked the moment it is asked for
 */
record Inquiry(Command command, String words, Instant asked) {
  Inquiry {
    if (words.length() > Limits.QUESTION) throw new IllegalArgumentException(words.length() + " characters");
  }

  /** One that is made now, as at the day that its words end with where they name one. */
  static Inquiry made(Command command, String words, Instant now) {
    return new Inquiry(command, words,
        AsOf.read(command, words, now) instanceof AsOf.Then(var _, var moment) ? moment : now);
  }

  /** The words without the day that they are asked as at. */
  String subject() {
    return AsOf.read(command, words, Instant.MAX.minusSeconds(100_000)) instanceof AsOf.Then(var left, var _)
        ? left
        : words;
  }

  /** What a person would type for it. */
  String typed() {
    if (command == Command.ASK) return words;
    return words.isEmpty() ? command.word() : command.word() + " " + words;
  }
}
