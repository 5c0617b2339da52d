package dossier.text;

import dossier.text.Time.Calendar;
import dossier.text.TimeParser.Found;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what looks like a time is one where it stands: "May" may be a verb, "2000 stores" a count. */
final class TimeChecks {
  private static final Pattern BEFORE_MONTH = Pattern.compile(
      "(?i)(?:\\b(?:in|of|since|until|till|last|next|early|late|mid|before|after|between|by|from|to|through|end|during"
          + "|for)[ -]|\\bin (?:the|each) |[-–/]|\\b(?:both|every|each) )$");
  private static final Pattern BEFORE_WORD_MONTH = Pattern.compile(
      "(?i)(?:\\b(?:in|of|since|until|till|last|next|early|late|mid|before|after|between|from|during|for)[ -]"
          + "|(?<=[A-Z][a-z]{2,9} )to )$");
  private static final Pattern CODE_BEFORE = Pattern.compile(
      "(?:[\\w\\]](?<!\\b(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate))[-.,:/]|[$€£¥#@&=+]|\\b(?:[Nn]os?\\.|[Nn]umber|[Vv]ersion|[Mm]odel|[Rr]oom|[Rr]ule|[Ff]orm|[Pp]ort"
          + "|[Ee]rror|Office|Server|Windows|Vista|Outlook|Exchange|Visual Studio|SharePoint|Flight|Route|ISO"
          + "|US[D$]?|Rs\\.?) ?)$");
  private static final Pattern MORE_THAN = Pattern.compile(
      "(?i)\\b(?:more than|about|around|some|nearly|almost|fewer than|less than|up to|at least|over|another|roughly"
          + "|approximately|estimated|total of|only|the|its|his|her|their|than|to|additional|cut|add|hire|shed|and|open|has"
          + "|have|had|employs|employ|with) $");

  private static final Set<String> WORDS = Set.of("may", "march", "mar", "jan", "jun", "dec", "sep", "apr", "second",
      "august");

  private static final Set<String> AFTER_TIME = Set.of("when", "while", "after", "before", "because", "from", "with",
      "that", "which", "were", "will", "would", "through", "until", "under", "over", "against", "since", "have",
      "could",
      "said", "than", "about", "amid", "despite", "although", "though", "into");

  private TimeChecks() {}

  /** @param joined whether an opening or the first time of a range stands before it */
  static boolean plausible(String text, Found found, boolean joined) {
    if (!(found.time() instanceof Calendar calendar)) return true;
    if (calendar.grain() == Grain.MONTH && isWord(text, found))
      return joined ? !isName(text, found) : month(text, found);
    if (calendar.grain() == Grain.YEAR && found.end() - found.start() == 4) return year(text, found.start(), 4);
    if (calendar.grain() == Grain.DAY && calendar.year() == 0) return !followedByCount(text, found.end());
    return true;
  }

  /** "by Jan Paschal": a name that is a month's too, before another. */
  private static boolean isName(String text, Found found) {
    String name = text.substring(found.start(), found.end()).toLowerCase(Locale.ROOT);
    return (WORDS.contains(name) || name.equals("april") || name.equals("june")) && nameFollows(text, found.end());
  }

  private static boolean isWord(String text, Found found) {
    return text.substring(found.start(), found.end()).chars().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private static boolean month(String text, Found found) {
    String name = text.substring(found.start(), found.end());
    String before = before(text, found.start(), 16);
    if (WORDS.contains(name.toLowerCase(Locale.ROOT).replace(".", ""))) return wordMonth(text, found, name, before);
    if (!Character.isUpperCase(name.charAt(0))) return BEFORE_MONTH.matcher(before).find();
    return BEFORE_MONTH.matcher(before).find() || !nameFollows(text, found.end());
  }

  /** "may" and "march" are months only after a preposition; a capital is asked of those that are verbs too. */
  private static boolean wordMonth(String text, Found found, String name, String before) {
    boolean preposition = BEFORE_WORD_MONTH.matcher(before).find();
    boolean sure = before.regionMatches(true, Math.max(0, before.length() - 3), "in ", 0, 3)
        || Character.isUpperCase(name.charAt(0));
    return preposition && sure && !nameFollows(text, found.end());
  }

  /** Whether "the" and a noun make an event of the time: "after the March 11 earthquake". */
  static boolean namesEvent(String text, int start, int end) {
    if (!text.regionMatches(true, Math.max(0, start - 4), "the ", 0, 4)) return false;
    if (end + 1 >= text.length() || text.charAt(end) != ' ') return false;
    String next = NumberWords.word(text, end + 1);
    return next.length() > 3 && !AFTER_TIME.contains(next);
  }

  /** A capitalised word next to the month makes it a name: "June Smith", "August Capital". */
  private static boolean nameFollows(String text, int end) {
    return end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  /** Whether four figures at {@code start} are a year rather than a count, a price or a number in a name. */
  static boolean year(String text, int start, int length) {
    String before = before(text, start, 20);
    if (CODE_BEFORE.matcher(before).find() && !before.endsWith("to-")) return between(text, start);
    int after = start + length;
    if (!CountedNouns.countable(text, after)) return true;
    boolean round = text.startsWith("000", start + 1);
    return !(round || CountedNouns.people(text, after)) && !MORE_THAN.matcher(before).find();
  }

  /** "2014-2018": the dash before the second year. */
  private static boolean between(String text, int start) {
    return start >= 5 && "-/".indexOf(text.charAt(start - 1)) >= 0
        && text.substring(start - 5, start - 1).chars().allMatch(Character::isDigit);
  }

  private static boolean followedByCount(String text, int end) {
    return CountedNouns.scaleFollows(text, end);
  }

  private static String before(String text, int at, int length) {
    return text.substring(Math.max(0, at - length), at);
  }
}
