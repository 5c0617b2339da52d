package dossier.text;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time, and the named fragments that the patterns of {@link TimeForm} are written with. */
final class TimeWords {
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
      "oct", "nov", "dec");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
      "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
      "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
      "twenty-ninth", "thirtieth", "thirty-first");
  private static final Map<String, Integer> SHIFTS = Map.ofEntries(Map.entry("last", -1), Map.entry("past", -1),
      Map.entry("previous", -1), Map.entry("prior", -1), Map.entry("this", 0), Map.entry("current", 0),
      Map.entry("next", 1), Map.entry("coming", 1), Map.entry("following", 1),
      Map.entry("upcoming", 1));

  private static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?"
      + "|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String YEAR = "(?:(?:1[5-9]|20)\\d\\d|two thousand(?: (?:and )?"
      + "(?:(?:twenty|thirty|forty|fifty)[ -])?[a-z]+)?|twenty[ -](?:\\w+teen|ten|eleven|twelve|twenty|thirty))";
  private static final String ORDINAL = "(?:"
      + String.join("|", ORDINALS.reversed()).replace("-", "[ -]") + "|\\d{1,2}(?:st|nd|rd|th))";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d(?!\\d*\\s*,))";
  private static final String COUNT = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
      + "|fifteen|twenty|thirty|few|couple of|couple|several|dozen)";
  private static final String UNIT = "(?:(?:business |working |calendar )?day|week|month|quarter|year|decade)";
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Tues?|Wed|Thurs?|Fri)";

  /** Fragments by name; {@code {month}} stands for a group of that name. */
  private static final Map<String, String> FRAGMENTS = Map.ofEntries(Map.entry("month", MONTH),
      Map.entry("year", YEAR), Map.entry("ordinal", ORDINAL), Map.entry("day", DAY),
      Map.entry("spelledday", ORDINAL + "|" + DAY), Map.entry("count", COUNT), Map.entry("unit", UNIT),
      Map.entry("weekday", WEEKDAY), Map.entry("shift", "(?:" + String.join("|", SHIFTS.keySet()) + ")"),
      Map.entry("dm", "0?[1-9]|[12]\\d|3[01]"), Map.entry("yy", "(?:19|20)\\d\\d|\\d\\d"),
      Map.entry("y4", "(?:19|20)\\d\\d"), Map.entry("season", "spring|summer|autumn|fall|winter"));

  private static final Map<String, Starter> STARTERS = starters();
  private static final WordMemory<Optional<Starter>> STARTING = new WordMemory<>(TimeWords::starter);
  /** Words that are no starters but follow one: "a couple of years", "in the next weeks", "no later than". */
  private static final Set<String> FOLLOWING = Set.of("days", "weeks", "months", "quarter", "quarters", "years",
      "decade", "decades", "business", "working", "calendar", "the", "about", "around", "roughly", "less", "under",
      "to",
      "than", "of", "in", "on", "at", "or", "least", "half", "couple", "that", "early", "twenty", "two", "now", "both",
      "hundred", "thousand");
  private static final Map<String, Integer> ORDINAL_NUMBERS = new HashMap<>();

  static {
    for (String ordinal : ORDINALS)
      ORDINAL_NUMBERS.put(ordinal, ORDINAL_NUMBERS.size() + 1);
  }

  /** What the first word of a form of time is. */
  enum Starter {
    MONTH, WEEKDAY, NUMBER, ORDINAL, SHIFT, CODE, SEASON, PLAIN, OPENING
  }

  private TimeWords() {}

  private static Map<String, Starter> starters() {
    Map<String, Starter> starters = new HashMap<>();
    put(starters, Starter.MONTH,
        "jan january feb february mar march apr april may jun june jul july aug august sep sept"
            + " september oct october nov november dec december");
    put(starters, Starter.WEEKDAY,
        "monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri mon");
    put(starters, Starter.NUMBER, "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty"
        + " thirty few couple several dozen");
    put(starters, Starter.ORDINAL,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth 1st 2nd 3rd 4th");
    put(starters, Starter.SHIFT, String.join(" ", SHIFTS.keySet()));
    put(starters, Starter.CODE, "q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h fiscal fy cy calendar");
    put(starters, Starter.SEASON, "spring summer autumn fall winter");
    put(starters, Starter.PLAIN, "today yesterday tomorrow day year month week weekend tonight rest seventies eighties"
        + " nineties noughties twenty-tens");
    put(starters, Starter.OPENING, "since before after until till by early late mid middle beginning start end earlier"
        + " later from between in within starting through prior ending as no up sat saturday sun sunday");
    return starters;
  }

  private static void put(Map<String, Starter> starters, Starter starter, String words) {
    for (String word : words.split(" ", -1))
      starters.putIfAbsent(word, starter);
  }

  /** The kind of form that the word in {@code [start, end)} may begin, or null; "fy13" and "cy18" are codes. */
  static @Nullable Starter starter(String text, int start, int end) {
    return STARTING.of(text, start, end).orElse(null);
  }

  private static Optional<Starter> starter(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean code = lower.length() >= 4 && Character.isDigit(lower.charAt(lower.length() - 1))
        && (lower.startsWith("fy") || lower.startsWith("cy") || lower.startsWith("q") || lower.startsWith("h"));
    return Optional.ofNullable(code ? Starter.CODE : STARTERS.get(lower));
  }

  /** Whether the word after {@code end} lets a form go on that begins with such a word; a cheap check. */
  static boolean goesOn(Starter starter, String text, int end) {
    if (starter != Starter.NUMBER && starter != Starter.OPENING) return true;
    int at = end;
    while (at < text.length() && at < end + 2 && " -".indexOf(text.charAt(at)) >= 0)
      at++;
    if (at >= text.length()) return false;
    if (Numeral.isDigit(text.charAt(at))) return true;
    String next = text.substring(at, TimeExpressions.wordEnd(text, at)).toLowerCase(Locale.ROOT);
    return STARTERS.containsKey(next) || FOLLOWING.contains(next);
  }

  /** A pattern with its {@code {fragments}} put in; {@code {month2}} is a second month. */
  static String expand(String pattern) {
    String expanded = pattern;
    for (Map.Entry<String, String> fragment : FRAGMENTS.entrySet()) {
      for (String number : List.of("", "2", "3")) {
        String name = fragment.getKey() + number;
        expanded = expanded.replace("{" + name + "}", "(?<" + name + ">" + fragment.getValue() + ")");
      }
    }
    return expanded;
  }

  /** 1 to 12 for the name of a month, short or full. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** 1 for "first" and "1st"; 0 for other words. */
  static int ordinal(String word) {
    if (Character.isDigit(word.charAt(0))) return leading(word);
    return ORDINAL_NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT).replace(' ', '-'), 0);
  }

  /** -1 for "last", 0 for "this", 1 for "next". */
  static int shift(String word) {
    return SHIFTS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** "a" is 1, "a couple of" 2, "few" and "several" 3. */
  static int count(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) return Integer.parseInt(word);
    if (word.startsWith("couple")) return 2;
    if (word.equals("few") || word.equals("several")) return 3;
    if (word.equals("dozen")) return 12;
    return Math.max(1, NumberWords.small(word));
  }

  /** The weekday that begins with the first three letters of {@code name}. */
  static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values())
      if (day.name().regionMatches(true, 0, name, 0, 3)) return day;
    throw new IllegalArgumentException("no weekday: " + name);
  }

  /** A unit of time; business days are counted as days. */
  static Grain unit(String name) {
    String unit = name.toLowerCase(Locale.ROOT);
    return Grain.valueOf(unit.substring(unit.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT));
  }

  /** A year in digits or words; one of two digits lies between 1950 and 2049. */
  static int year(String words) {
    if (!Character.isDigit(words.charAt(0))) return spelledYear(words);
    int year = Integer.parseInt(words);
    return words.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int spelledYear(String words) {
    NumberWords.Read read = NumberWords.read(words.toLowerCase(Locale.ROOT), 0);
    if (read == null) return 0;
    if (read.value() != 20) return read.end() == words.length() ? (int) read.value() : 0;
    NumberWords.Read tail = NumberWords.read(words.toLowerCase(Locale.ROOT), 7);
    return tail == null || tail.end() != words.length() ? 0 : 2000 + (int) tail.value();
  }

  /** The number at the beginning of "21st". */
  static int leading(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end)))
      end++;
    return Integer.parseInt(word.substring(0, end));
  }
}
