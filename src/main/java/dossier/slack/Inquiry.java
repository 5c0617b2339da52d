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

  /** What a person would type for it. */
  String typed() {
    if (command == Command.ASK) return words;
    return words.isEmpty() ? command.word() : command.word() + " " + words;
  }
}
