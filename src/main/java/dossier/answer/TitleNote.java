package dossier.answer;

import dossier.text.TextMemory;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title as a line of notes, by {@code title-notes.tsv}: without words for the kind of its text, and with who tells it in
 * words: "Exclusive: Acme to buy Tern - sources" is "Acme to buy Tern, according to sources".
 */
final class TitleNote {
  private static final List<Row> ROWS = WordRows.of("title-notes.tsv", 3)
      .stream()
      .map(cells -> new Row(cells.get(0), Pattern.compile(cells.get(1), Pattern.CASE_INSENSITIVE), cells.get(2)))
      .toList();

  private static final Pattern TAG = Pattern.compile(
      "^(?i:" + words("tag") + ")(?: ?: ?| [-–—] ?|(?<=[\\p{Lu}\\d])-(?=\\p{Lu}))");
  /** "to merge: Daily Wire", "to merge - sources", "to merge-sources", "\"to merge:\" report"; a hyphen with a space before it. */
  private static final Pattern TELLER = Pattern.compile(
      "(?: ?:(?<quote>[\"”’']?) ?| [-–—]+ ?|(?<![Oo]pen)-(?=sources?$))(?<who>[^:\"“”]{2,30})$");
  /** "U.S. agency: Tern infringes patents". */
  private static final Pattern BEFORE = Pattern.compile("^(?<who>[^:,\"“”]{2,30}): (?<told>\\S.*)$");
  private static final Pattern END = Pattern.compile("[\\s,:;-]+$");
  private static final Pattern SMALL = Pattern.compile(
      "(?:^|\\s)(?!(?:and|for|the|with|from|into|over|its|via|but|nor)\\b)\\p{Ll}[\\p{Ll}-]{2,}");
  private static final Pattern NAMES = Pattern.compile("(?:[\\p{Lu}\\d]\\S*|of|&)(?: (?:[\\p{Lu}\\d]\\S*|of|&)){0,2}");
  /** Words in capitals at the beginning of what is no name. */
  private static final Pattern NO_NAME = Pattern.compile(
      "^(?:the|a|an|no|how|why|what|who|when|where|will|can|is|are)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_TELLER = Pattern.compile("(?:\\p{Lu}\\S*|" + words("before") + ")");
  private static final Pattern VOWEL = Pattern.compile("^(?:(?!Eu\\p{Ll})[aeioAEIO]|[FHLMNRSX]\\p{Lu})");

  private static final TextMemory<String> KNOWN = new TextMemory<>(TitleNote::written);

  private record Row(String kind, Pattern words, String written) {}

  private TitleNote() {}

  private static String words(String kind) {
    return ROWS.stream()
        .filter(row -> row.kind().equals(kind))
        .map(row -> row.words().pattern())
        .collect(Collectors.joining("|"));
  }

  /** The title as a line of notes; as it stands where it tells nothing but what happened. */
  static String of(String title) {
    return KNOWN.of(title);
  }

  private static String written(String title) {
    String told = TAG.matcher(title.strip()).replaceFirst("").strip();
    if (told.isEmpty()) return title.strip();
    return opening(attributed(writtenOut(told)));
  }

  private static String writtenOut(String title) {
    String told = title;
    for (Row row : ROWS)
      if (row.kind().equals("short"))
        told = Pattern.compile("(?<=\\d)[ -]?" + row.words().pattern() + "\\b").matcher(told).replaceAll(row.written());
    return told;
  }

  private static String attributed(String title) {
    Matcher teller = TELLER.matcher(title);
    if (teller.find() && teller.start() > 0) {
      String told = END.matcher(title.substring(0, teller.start())).replaceFirst("");
      String who = who(teller.group("who").strip(), SMALL.matcher(told).find());
      String quote = teller.group("quote") == null ? "" : teller.group("quote");
      if (!who.isEmpty() && !told.endsWith("?")) return told + quote + ", according to " + who;
    }
    Matcher before = BEFORE.matcher(title);
    if (!before.matches() || title.endsWith("?")) return title;
    String who = who(before.group("who"), false);
    return who.isEmpty() ? title : before.group("told") + ", according to " + who;
  }

  /**
   * Who tells it, with the article that it takes; empty where that is no such one.
   *
   * @param names whether names stand out from the other words of the title, and may be meant
   */
  private static String who(String words, boolean names) {
    int last = words.lastIndexOf(' ') + 1;
    String before = words.substring(0, last).strip();
    boolean plain = before.isEmpty() || List.of(before.split(" ")).stream().allMatch(BEFORE_TELLER.asMatchPredicate());
    for (Row row : ROWS) {
      if (!plain || !row.words().matcher(words.substring(last)).matches()) continue;
      String teller = last == 0 ? small(words) : words;
      String called = row.written().isEmpty() ? teller : words.substring(0, last) + row.written();
      String said = said(row.kind(), called, before.endsWith("'s"));
      if (!said.isEmpty()) return said;
    }
    return names && NAMES.matcher(words).matches() && !NO_NAME.matcher(words).find() ? words : "";
  }

  /** With the article that its kind of teller takes; empty for rows that write no teller. */
  private static String said(String kind, String called, boolean owned) {
    return switch (kind) {
      case "a" -> (VOWEL.matcher(called).find() ? "an " : "a ") + called;
      case "the" -> owned ? called : "the " + called;
      case "many" -> called;
      default -> "";
    };
  }

  /** "Report" as "report", but "CEO". */
  private static String small(String word) {
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return capitals || word.startsWith("co-") ? word : word.toLowerCase(Locale.ROOT);
  }

  /** With a capital letter where its first word has none. */
  private static String opening(String title) {
    int end = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
    boolean plain = title.substring(0, end).chars().noneMatch(Character::isUpperCase);
    return plain ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) : title;
  }
}
