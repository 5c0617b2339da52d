package dossier.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a saved page with what can be told from itself.
 *
 * @param text without white space at its ends, not empty
 * @param words its number of words
 * @param kind what it seems to be
 * @param afterBlank whether an empty line stands before it
 */
record SavedLine(String text, int words, Kind kind, boolean afterBlank) {
  /** What a line seems to be. */
  enum Kind {
    /** A sentence or more. */
    PROSE,
    /** Anything short that fits no pattern: a heading, a title, a name. */
    SHORT,
    /** A list item. */
    ITEM,
    /** Advertising, menus, buttons, forms, notices. */
    CHROME,
    /** A picture's caption or credit. */
    CAPTION,
    /** A link to another story. */
    RELATED,
    /** A paragraph that sells something. */
    PROMOTION,
    /** The beginning of the readers' comments or of a box about the author. */
    END,
    /** The heading of what stands below each release of a company: who it is, whom to ask, what it does not promise. */
    CLOSING,
    /** The heading of a list of other stories. */
    BOX,
    /** Who wrote, reported or edited, and how to reach them. */
    CREDIT,
    /** Where it appeared first. */
    ORIGIN,
    BYLINE,
    DATE,
    /** A line that the site repeats. */
    TEMPLATE
  }

  /** Sentences that sell have a few words to a page of them. */
  private static final int MAX_PROMOTION = 900;
  /** A line of as many words is prose however it ends. */
  private static final int SURELY_PROSE = 25;
  private static final int LEAST_PROSE = 8;
  /** English news text has 0.35 to 0.5 function words to a word, lists of titles 0.1 to 0.25. */
  private static final double LEAST_FUNCTION_WORDS = 0.15;
  /** Menus and captions that the table describes have fewer words. */
  private static final int MAX_CHROME_WORDS = 70;

  private static final Set<String> FUNCTION_WORDS = LinePatterns.functionWords();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&-]*");
  private static final Pattern ENDING = Pattern.compile("(?:['’]s)?[.']{0,3}$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ITEM = Pattern.compile("^(?:[-–—*•·▪◦‣]|\\d{1,2}[.)])\\s+\\S");
  private static final Pattern TERMINAL = Pattern.compile("[.!?…][\"'”’»)\\]]{0,3}$");

  static SavedLine of(String text, boolean afterBlank) {
    int words = (int) WORD.matcher(text).results().count();
    return new SavedLine(text, words, kind(text, words), afterBlank);
  }

  /** The same line known to be of a kind. */
  SavedLine as(Kind other) {
    return new SavedLine(text, words, other, afterBlank);
  }

  private static Kind kind(String text, int words) {
    if (words <= MAX_CHROME_WORDS) {
      Kind named = named(text);
      if (named != Kind.SHORT) return named;
    }
    if (isPromotion(text)) return Kind.PROMOTION;
    if (ITEM.matcher(text).find()) return Kind.ITEM;
    return isProse(text, words) ? Kind.PROSE : Kind.SHORT;
  }

  /** A row of a table: cells with bars between them. */
  static SavedLine row(String text, boolean afterBlank) {
    return new SavedLine(text, (int) WORD.matcher(text).results().count(), Kind.ITEM, afterBlank);
  }

  /** Whether it begins as the items of lists do. */
  static boolean isItem(String text) {
    return ITEM.matcher(text).find();
  }

  /** What the table says, {@link Kind#SHORT} when it says nothing. */
  private static Kind named(String text) {
    if (LinePatterns.fits("chrome", text)) return Kind.CHROME;
    if (LinePatterns.fits("box", text)) return Kind.BOX;
    if (LinePatterns.fits("comments", text)) return Kind.END;
    if (LinePatterns.fits("closing", text)) return Kind.CLOSING;
    if (LinePatterns.fits("origin", text) || LinePatterns.fits("source", text)) return Kind.ORIGIN;
    if (LinePatterns.fits("date", text)) return Kind.DATE;
    if (LinePatterns.fits("byline", text)) return Kind.BYLINE;
    if (LinePatterns.fits("credit", text)) return Kind.CREDIT;
    if (LinePatterns.fits("related", text)) return Kind.RELATED;
    if (LinePatterns.fits("caption", text)) return Kind.CAPTION;
    if (!TERMINAL.matcher(text).find() && LinePatterns.fits("pose", text)) return Kind.CAPTION;
    return Kind.SHORT;
  }

  /** A call to do something with a pitch in it, or pitch upon pitch. */
  private static boolean isPromotion(String text) {
    if (text.length() > MAX_PROMOTION) return false;
    int pitches = LinePatterns.count("pitch", text);
    return pitches >= 3 || (pitches >= 1 && LinePatterns.fits("opener", text));
  }

  private static boolean isProse(String text, int words) {
    if (words >= SURELY_PROSE) return true;
    if (words < LEAST_PROSE || !TERMINAL.matcher(text).find()) return false;
    long function = WORD.matcher(text)
        .results()
        .filter(word -> FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT)))
        .count();
    return function >= LEAST_FUNCTION_WORDS * words;
  }

  /** Whether it ends as a sentence does, or announces what follows. */
  boolean isSentence() {
    return text.endsWith(":") || TERMINAL.matcher(text).find();
  }

  /** Whether it reads on: prose, or a short sentence, or an item of a list. */
  boolean isText() {
    return kind == Kind.PROSE || kind == Kind.ITEM || (kind == Kind.SHORT && isSentence());
  }

  /** The same for lines that differ only in case and spacing. */
  String key() {
    return SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** Its words of four letters or more that are not function words, lower case, without possessive endings. */
  Set<String> contentWords() {
    return bareWords().map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= 4 && !FUNCTION_WORDS.contains(word))
        .collect(Collectors.toSet());
  }

  /** Its words of three letters or more that begin with a capital and are not function words. */
  Set<String> names() {
    return bareWords()
        .filter(word -> word.length() >= 3 && Character.isUpperCase(word.charAt(0))
            && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private Stream<String> bareWords() {
    return WORD.matcher(text).results().map(word -> ENDING.matcher(word.group()).replaceFirst(""));
  }
}
