package dossier.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns after a number that tell a count from a year. */
final class CountedNouns {
  /** Plural nouns that a year has before them too: "2012 results". */
  private static final Set<String> OF_YEARS = Set.of("results", "earnings", "sales", "revenues", "profits", "elections",
      "games", "models", "olympics", "forecasts", "estimates", "targets", "figures", "losses", "shipments", "deals",
      "plans", "goals", "awards", "finals", "levels", "guidance", "was", "has", "as", "is", "his", "its", "this", "us",
      "versus", "across", "plus", "thus", "less", "unless", "does", "goes", "sees", "comes", "shows", "gains", "rises",
      "primaries", "accounts", "costs", "emissions", "taxes", "budgets", "orders", "funds", "talks", "riots", "attacks",
      "floods", "always", "perhaps", "towards", "besides", "expenses", "prices", "protests", "interviews", "memos",
      "series", "exports", "imports", "highs", "lows", "editions", "statements", "filings", "outlooks", "projections",
      "rules", "acquisitions", "purchases", "dividends", "afterwards", "business", "express");
  private static final Set<String> PEOPLE = Set.of("people", "jobs", "workers", "employees", "staff", "stores", "users",
      "engineers", "shops", "outlets", "customers", "units", "miles", "kilometers", "kilometres", "dollars", "euros",
      "yen", "pounds", "yuan", "rupees", "workers,", "patents", "layoffs", "redundancies", "positions", "apps",
      "researchers", "scientists", "developers", "locations", "branches", "times", "points", "servers", "pages",
      "retailers", "attendees", "delegates", "hours", "megawatts", "hotels", "restaurants", "feet", "meters", "metres",
      "square", "subscribers", "new", "more");

  private static final Set<String> FUNCTION = Set.of("in", "of", "to", "and", "or", "for", "on", "at", "by", "from",
      "the", "a", "an", "as", "was", "is", "were", "are", "this", "its", "his", "has", "that", "with", "it", "but",
      "than", "will", "would", "have", "had", "who", "which", "while", "after", "before", "since", "per", "says",
      "against", "versus", "when", "their", "these", "does", "because", "us", "unless", "plus", "less", "points");
  private static final Set<String> COLLECTIVE = Set.of("people", "staff", "men", "women", "children", "percent");
  private static final int MOST_WORDS = 3;
  private static final int MOST_CHARACTERS = 60;

  private CountedNouns() {}

  /**
   * The counted thing after {@code from}: the first plural within three words, else a unit joined by a hyphen; "new
   * retail stores in" gives "stores", "-inch" gives "inch". Empty where nothing is counted.
   */
  static Span unit(String text, int from) {
    Span none = new Span(from, from);
    int at = from;
    @Nullable
    Span named = null;
    for (int count = 0; count < MOST_WORDS && at < text.length() && at - from < MOST_CHARACTERS; count++) {
      if (text.charAt(at) != ' ' && !(count == 0 && text.charAt(at) == '-')) break;
      int end = wordEnd(text, at + 1);
      String word = text.substring(at + 1, end);
      if (word.isEmpty() || FUNCTION.contains(word) || isLabel(text, end)) break;
      if (Character.isLowerCase(word.charAt(0)) && plural(word)) return new Span(at + 1, end);
      if (named == null && Character.isUpperCase(word.charAt(0)) && plural(word)) named = new Span(at + 1, end);
      if (count == 0 && text.charAt(at) == '-' && word.indexOf('-') < 0 && Character.isLowerCase(word.charAt(0)))
        return new Span(at + 1, end);
      at = end;
    }
    return named == null ? none : named;
  }

  /** "149 million Employees: 260,000" counts no employees: the word opens what follows. */
  private static boolean isLabel(String text, int end) {
    return end < text.length() && text.charAt(end) == ':';
  }

  private static boolean plural(String word) {
    boolean letters = Character.isLetter(word.charAt(word.length() - 1));
    return letters && !word.equals("news") && (COLLECTIVE.contains(word)
        || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + MOST_CHARACTERS
        && (Character.isLetter(text.charAt(end)) || (end > from && text.charAt(end) == '-')))
      end++;
    return end;
  }

  /** Whether a plural noun in lower case stands after {@code end}, up to one word away. */
  static boolean countable(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') return false;
    String word = NumberWords.word(text, end + 1);
    boolean lower = end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    if (!lower || word.isEmpty()) return false;
    if (PEOPLE.contains(word)) return true;
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !OF_YEARS.contains(word);
  }

  /** Whether the noun after {@code end} is only ever counted. */
  static boolean people(String text, int end) {
    return PEOPLE.contains(NumberWords.word(text, end + 1));
  }

  /** Whether "million", "percent" or the like stands after {@code end}. */
  static boolean scaleFollows(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') return false;
    String word = NumberWords.word(text, end + 1);
    return NumberWords.scale(word) > 0 || word.equals("percent") || word.equals("pct");
  }
}
