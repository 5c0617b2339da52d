package dossier.slack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first word of a command or mention can choose, in the order that help lists it. */
public enum Command {
  ASK("ask", "question", Words.ANY, "answers with quotes, dates and sources; the word itself may be left out",
      "how many cars did Xiaomi recall?"),
  PROFILE("profile", "company", Words.ANY, "who it is, its latest facts and articles, related companies",
      "xiaomi"),
  NEWS("news", "[company] [period]", Words.ANY, "newest stories about it", "huawei"),
  FACTS("facts", "[company] [kind] [period]", Words.LISTING,
      "what happened, newest first; add \"largest first\" or \"total\" for order and sums", "google acquisitions"),
  TIMELINE("timeline", "[company] [period]", Words.LISTING, "what happened, in the order in which it did", "huawei"),
  UPCOMING("upcoming", "[company]", Words.LISTING, "what is planned, and plans whose date has passed", ""),
  QUOTES("quotes", "person [company] [period]", Words.LISTING, "what somebody said, or what is said for a company",
      "microsoft"),
  COMPARE("compare", "company company [measure]", Words.LISTING, "two to four companies side by side", "huawei zte"),
  SEARCH("search", "query", Words.ANY, "finds passages; Lucene query syntax",
      "stores AND company:xiaomi"),
  ADD("add", "address", Words.ADDRESS, "reads a page, or follows a feed", ""),
  SOURCES("sources", "[on|off name]", Words.SWITCH, "the feeds, how they do, and switching them on and off", ""),
  WHY("why", "address", Words.ADDRESS, "whether an article is indexed, its companies, its story", ""),
  CORRECTIONS("corrections", "", Words.NONE, "what people decided on wrong facts, and taking it back", ""),
  COMPANIES("companies", "", Words.NONE, "the companies that are tracked", ""),
  STATUS("status", "", Words.NONE, "how much is indexed and how fresh it is", ""),
  HELP("help", "", Words.NONE, "what can be asked", "");

  /** What may follow a command's word. */
  private enum Words {
    NONE(""),
    ANY("(?s).*"),
    /** One word with a dot or a slash, in Slack's angle brackets or not: "why did …" is a question. */
    ADDRESS("|<?[^\\s]+[./][^\\s]+"),
    /** "facts are what?" and what ends in a question mark are questions, as is "quotes were …". */
    LISTING("(?is)(?!.*\\?\\s*$)"
        + "(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\\b).*"),
    /** "sources of revenue" is a question. */
    SWITCH("|(?i)(?:on|off) .+");

    private final Pattern pattern;

    Words(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private final String word;
  private final String argument;
  private final Words words;
  private final String does;
  private final String example;

  Command(String word, String argument, Words words, String does, String example) {
    this.word = word;
    this.argument = argument;
    this.words = words;
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

  /** Whether what follows the word can belong to it; otherwise the line is a question that begins with that word. */
  boolean takes(String rest) {
    return words.pattern.matcher(rest).matches();
  }

  /** Whether the words are an address. */
  boolean takesAddress() {
    return words == Words.ADDRESS;
  }

  /** Whether words must follow. */
  boolean needsWords() {
    return words != Words.NONE && !argument.startsWith("[");
  }

  /** Whether "and ZTE?" below it means the same for another company or period. */
  boolean canBeFollowed() {
    return switch (this) {
      case ASK, PROFILE, NEWS, FACTS, TIMELINE, UPCOMING, QUOTES, COMPARE -> true;
      case SEARCH, ADD, SOURCES, WHY, CORRECTIONS, COMPANIES, STATUS, HELP -> false;
    };
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
