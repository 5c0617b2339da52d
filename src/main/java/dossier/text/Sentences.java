package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into sentences.
 *
 * <p>
 * A sentence ends after a full stop, question mark, exclamation mark or ellipsis with the quotation marks and brackets
 * that close there, unless the words around the mark tell otherwise, and at every line break, unless a line is wrapped
 * (no mark before the break, a small letter after it). A dateline belongs to the first sentence, what attributes a
 * quotation to the quotation, an agency's code such as {@code [ID:nN0123456]} to the sentence before it. The credits of
 * an agency ("(Reporting by …)") and bullets begin a sentence. The words are in {@code sentence-words.txt}.
 *
 * <p>
 * Time is linear in the length of the text whatever it holds; safe for use by many threads.
 */
public final class Sentences {
  private static final StopRules RULES = new StopRules(SentenceWords.ENGLISH);
  private static final List<String> CREDITS = SentenceWords.ENGLISH.table("credit")
      .stream()
      .map(phrase -> phrase.toLowerCase(Locale.ROOT))
      .toList();

  private final String text;
  private final List<Span> sentences = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /**
   * The sentences of {@code text} in order. Spans neither overlap nor begin or end with white space, and together they
   * cover everything that is not white space; text of white space alone gives none.
   */
  public static List<Span> split(String text) {
    return new Sentences(text).split();
  }

  private List<Span> split() {
    start = Glyphs.skipSpaces(text, 0);
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isPlain(c)) i++;
      else if (Glyphs.isTerminator(c)) i = afterStop(i);
      else if (Glyphs.isLineBreak(c)) i = afterLineBreak(i);
      else {
        if (i > start && beginsItem(i)) end(i, i);
        i++;
        if ((c == ']' || c == '>') && endsWithCode(i)) i = end(i, i);
      }
    }
    end(text.length(), text.length());
    return List.copyOf(sentences);
  }

  /** Adds the sentence up to {@code end} and begins the next at or after {@code next}; returns where it begins. */
  private int end(int end, int next) {
    int last = end;
    while (last > start && Glyphs.isSpace(text.charAt(last - 1)))
      last--;
    if (last > start) sentences.add(new Span(start, last));
    start = Glyphs.skipSpaces(text, next);
    return start;
  }

  private int afterStop(int from) {
    var stop = Stop.read(text, from);
    int to = ReferenceCode.skip(text, stop.to());
    return RULES.ends(text, start, stop, Following.read(text, to)) ? end(to, to) : to;
  }

  private int afterLineBreak(int at) {
    int next = Glyphs.skipSpaces(text, at);
    return isWrapped(at, next) ? next : end(at, next);
  }

  /** Whether one line break stands inside a sentence: no mark before it and a word in small letters after it. */
  private boolean isWrapped(int at, int next) {
    if (next >= text.length() || Following.read(text, next).kind() != Following.Kind.SMALL) return false;
    int breaks = 0;
    for (int i = at; i < next; i++)
      if (text.charAt(i) != '\r' && Glyphs.isLineBreak(text.charAt(i))) breaks++;
    int last = at - 1;
    while (last > start && Glyphs.isSpace(text.charAt(last)))
      last--;
    char before = text.charAt(Math.max(last, 0));
    return breaks <= 1 && !Glyphs.isTerminator(before) && !Glyphs.isCloser(before) && ":;".indexOf(before) < 0;
  }

  /** Whether a bullet or a credit begins at {@code at}, after white space. */
  private boolean beginsItem(int at) {
    if (!Glyphs.isSpace(text.charAt(at - 1))) return false;
    if (text.charAt(at) == '(')
      return CREDITS.stream().anyMatch(credit -> text.regionMatches(true, at + 1, credit, 0, credit.length()));
    if (!Glyphs.isBullet(text.charAt(at))) return false;
    var item = Following.read(text, at + 1);
    return item.spaced() && item.kind() == Following.Kind.CAPITAL;
  }

  private boolean endsWithCode(int after) {
    if (after >= text.length() || !Glyphs.isSpace(text.charAt(after)) || !ReferenceCode.endsAt(text, after - 1))
      return false;
    return Following.read(text, after).kind() == Following.Kind.CAPITAL;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z');
  }
}
