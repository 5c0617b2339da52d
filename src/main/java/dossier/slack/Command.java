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
  NEW("new", "[@list | company]", Words.NEW, "what came since you last looked, most important first", ""),
  FACTS("facts", "[company] [kind] [period]", Words.LISTING,
      "what happened, newest first; add \"largest first\" or \"total\" for order and sums", "google acquisitions"),
  TIMELINE("timeline", "[company] [period]", Words.LISTING, "what happened, in the order in which it did", "huawei"),
  UPCOMING("upcoming", "[company]", Words.LISTING, "what is planned, and plans whose date has passed", ""),
  QUOTES("quotes", "person [company] [period]", Words.LISTING, "what somebody said, or what is said for a company",
      "microsoft"),
  COMPARE("compare", "company company [measure]", Words.LISTING, "two to four companies side by side", "huawei zte"),
  SEARCH("search", "query", Words.ANY, "finds passages; Lucene query syntax",
      "stores AND company:xiaomi"),
  DIGEST("digest", "[when] [companies, kinds, words]", Words.LISTING,
      "posts what is new here on a schedule, as \"digest weekdays 9:00 xiaomi\"; without a time, shows how it would look",
      "xiaomi"),
  FOLLOW("follow", "[companies]", Words.LISTING, "the same to you alone, on weekdays at 9:00", ""),
  ALERT("alert", "[words or query]", Words.LISTING,
      "posts here what new articles match; add \"instant\", \"with mentions\" or \"with rumours\"", ""),
  MUTE("mute", "[company 7d]", Words.LISTING, "alerts here say nothing about it for a while; \"off\" ends that", ""),
  ADD("add", "address", Words.ADDRESS, "reads a page, or follows a feed", ""),
  SOURCES("sources", "[on|off name]", Words.SWITCH, "the feeds, how they do, and switching them on and off", ""),
  WHY("why", "address", Words.ADDRESS, "whether an article is indexed, its companies, its story, who was told", ""),
  LIST("list", "[name = companies]", Words.LIST,
      "named lists of companies; @name and sector:chips work wherever a company does", ""),
  CORRECTIONS("corrections", "", Words.NONE, "what people decided on wrong facts, and taking it back", ""),
  TRACK("track", "[company] [= other names]", Words.NAME, "follows a company here; one outside the catalogue is added",
      ""),
  UNTRACK("untrack", "company", Words.NAME, "leaves a company out of profiles, digests and suggestions here", ""),
  COMPANIES("companies", "", Words.NONE, "the companies that are tracked", ""),
  MY("my", "data", Words.MY, "sends you what I keep of you; \"my data delete\" deletes it", ""),
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
    /** The name of a company: "track record of its chief?" is a question. */
    NAME("|(?i)(?!record\\b)[^?]{1,400}"),
    /** Lists, sectors or a few words that name companies: "new phones that Xiaomi launched" is a question. */
    NEW("|(?i)(?:@\\S+|sector:\\S+)(?:[ ,]+(?:@\\S+|sector:\\S+))*|[^\\s@?]+"),
    /** A name, or a name with what it is to hold: "list the chip makers that …" is a question. */
    LIST("|(?is)(?:my )?@?[^\\s=+]+|(?:my )?@?[^=+]+?(?:=|\\+| - ).*|(?:remove|delete) (?:my )?@?\\S+"),
    /** "my guess is …" is no command. */
    MY("|(?i)data(?: delete(?: all)?)?"),
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
      case NEW, SEARCH, DIGEST, FOLLOW, ALERT, MUTE, ADD, SOURCES, WHY, LIST, TRACK, UNTRACK, CORRECTIONS, COMPANIES,
          MY, STATUS, HELP ->
        false;
    };
  }

  /** Whether it can be asked as at a day that has passed. */
  boolean canBeDated() {
    return canBeFollowed() || this == SEARCH;
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
