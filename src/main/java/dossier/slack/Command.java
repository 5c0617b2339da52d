package dossier.slack;

import java.util.Locale;
import java.util.Optional;

/** What the first word of a command or mention can choose, in the order that help lists it. */
public enum Command {
  ASK("ask", "question", true, "answers with quotes, dates and sources; the word itself may be left out",
      "how many cars did Xiaomi recall?"),
  PROFILE("profile", "company", true, "who it is, how much is known, newest articles, related companies", "xiaomi"),
  NEWS("news", "[company] [period]", true, "newest articles about it", "huawei"),
  SEARCH("search", "query", true, "finds passages; Lucene query syntax",
      "stores AND company:xiaomi"),
  ADD("add", "address", true, "reads a page, or follows a feed", ""),
  SOURCES("sources", "[on|off name]", true, "the feeds, how they do, and switching them on and off", ""),
  WHY("why", "address", true, "whether an article is indexed, its companies, its story", ""),
  COMPANIES("companies", "", false, "the companies that are tracked", ""),
  STATUS("status", "", false, "how much is indexed and how fresh it is", ""),
  HELP("help", "", false, "what can be asked", "");

  private final String word;
  private final String argument;
  private final boolean takesWords;
  private final String does;
  private final String example;

  Command(String word, String argument, boolean takesWords, String does, String example) {
    this.word = word;
    this.argument = argument;
    this.takesWords = takesWords;
    this.does = does;
    this.example = example;
  }

  /** The word that chooses it. */
  public String word() {
    return word;
  }

  /** What follows the word, as help shows it; empty where nothing does. */
  public String argument() {
    return argument;
  }

  /** Whether words may follow; a line that goes on after another word is a question. */
  boolean takesWords() {
    return takesWords;
  }

  /** Whether words must follow. */
  boolean needsWords() {
    return takesWords && !argument.startsWith("[");
  }

  /** What it does, for help. */
  public String does() {
    return does;
  }

  /** Words to try it with, may be empty. */
  public String example() {
    return example;
  }

  /** The command that a word chooses, in upper or lower case. */
  static Optional<Command> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Command command : values())
      if (command.word.equals(lower)) return Optional.of(command);
    return Optional.empty();
  }
}
