package dossier.answer;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds proper names in an English sentence by their capitals, lists of names as one. */
final class Names {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?<![.'’-])|[a-z]{1,2}\\p{Lu}[\\p{L}\\p{N}]+)";
  private static final Pattern NAMES = Pattern.compile(
      "(?<![\\p{L}\\p{N}]|\\d\\.)" + WORD + "(?:(?: (?:of|de|van|von|&) | )" + WORD + ")*+");
  /** An exchange's symbol with its suffix, as in {@code GOOG.O}. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9]{1,6}\\.[A-Z]{1,2}");
  private static final Pattern LINK = Pattern.compile(
      ",? (?:and|or) (?:the )?(?:(?:[Cc]hief [Ee]xecutive|[Cc]hief \\w+ [Oo]fficer|CEO|CFO|COO|[Cc]hair(?:man|woman)|[Pp]resident) )?|, (?:and )?(?:the )?");
  private static final Set<String> NOT_NAMES = Set.of("The", "A", "An", "It", "He", "She", "They", "We", "I", "In",
      "On", "At",
      "But", "And", "That", "This", "For", "Its", "His", "Her", "Their", "As", "With", "By", "If", "When", "While",
      "After",
      "Before", "Since", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
      "February",
      "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Reuters",
      "Inc",
      "Corp", "CEO", "CFO", "Shares", "Analysts", "Some", "Many", "Other", "More", "Now", "Last", "Under", "Mr", "Ms",
      "Dr", "American", "British", "Chinese", "Japanese", "Korean", "German",
      "French", "Indian", "Swedish", "Finnish", "Dutch", "Swiss", "Canadian", "European", "Russian", "Italian",
      "Spanish",
      "Taiwanese", "Israeli", "Australian", "Brazilian", "Western", "Asian");

  private Names() {}

  /**
   * The names in {@code sentence} by position. Single words of grammar, days and months are left out, the dateline,
   * and a single word that opens the sentence, whose capital says nothing.
   */
  static List<Span> find(String sentence) {
    List<Span> names = new ArrayList<>();
    Matcher matcher = NAMES.matcher(sentence).region(Wording.dateline(sentence), sentence.length());
    while (matcher.find()) {
      Span name = withoutFirstGrammarWord(sentence, new Span(matcher.start(), matcher.end()));
      boolean opensSentence = name.start() == 0 && name.of(sentence).indexOf(' ') < 0;
      boolean symbol = SYMBOL.matcher(name.of(sentence)).matches();
      if (name.length() > 1 && !opensSentence && !symbol && !NOT_NAMES.contains(name.of(sentence))) names.add(name);
    }
    return names;
  }

  /** Names that are joined as a list, "Germany, France and Britain", as one span; others as they are. */
  static List<Span> lists(String sentence, List<Span> names) {
    List<Span> lists = new ArrayList<>();
    for (Span name : names) {
      Span last = lists.isEmpty() ? null : lists.getLast();
      if (last != null && LINK.matcher(sentence.substring(last.end(), name.start())).matches())
        lists.set(lists.size() - 1, new Span(last.start(), name.end()));
      else
        lists.add(name);
    }
    return lists;
  }

  private static Span withoutFirstGrammarWord(String sentence, Span name) {
    int space = sentence.indexOf(' ', name.start());
    boolean several = space > 0 && space < name.end();
    if (!several || !NOT_NAMES.contains(sentence.substring(name.start(), space))) return name;
    int rest = sentence.startsWith("of ", space + 1) ? space + 4 : space + 1; // "Shares of Xiaomi"
    return new Span(rest, name.end());
  }
}
