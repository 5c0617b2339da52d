package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recognises who said it, after a quoted question or exclamation: {@code "Why now?" Jane Roe of Acme asked.} */
final class Attribution {
  private static final int LONGEST = 200;
  private static final int PLAIN_SUBJECT = 8;

  private final Set<String> verbs;
  private final Set<String> objects;

  Attribution(SentenceWords words) {
    this.verbs = words.table("attribution");
    this.objects = words.table("attribution-object");
  }

  /**
   * Whether {@code text} from {@code start} is a speaker and a verb of saying that belong to the quotation before. What
   * the verb says must stand before it: nothing but a place, a time or an addressee may follow. Reads at most 200 units.
   */
  boolean startsAt(String text, int start) {
    List<String> tokens = tokens(text, start);
    boolean apposition = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (i > 0 && verbs.contains(bare(token))) return completes(tokens, i);
      apposition |= token.endsWith(",");
      if (!apposition && i >= PLAIN_SUBJECT) return false;
    }
    return false;
  }

  private boolean completes(List<String> tokens, int verb) {
    if (!bare(tokens.get(verb)).equals(tokens.get(verb)) || verb + 1 >= tokens.size()) return true;
    return objects.contains(bare(tokens.get(verb + 1)));
  }

  private static String bare(String token) {
    int end = token.length();
    while (end > 0 && ".,;:".indexOf(token.charAt(end - 1)) >= 0)
      end--;
    return token.substring(0, end);
  }

  /** Words up to a line break, a quotation mark, or a full stop after a word in small letters. */
  private static List<String> tokens(String text, int start) {
    var tokens = new ArrayList<String>();
    int limit = Math.min(text.length(), start + LONGEST);
    int from = start;
    for (int i = start; i <= limit; i++) {
      if (i < limit && !Glyphs.isSpace(text.charAt(i))) {
        if (isStrongQuote(text.charAt(i))) break;
        continue;
      }
      if (i > from) tokens.add(text.substring(from, i));
      boolean lineEnds = i < limit && Glyphs.isLineBreak(text.charAt(i));
      if (lineEnds || (i > from && endsClause(text, from, i))) break;
      from = i + 1;
    }
    return tokens;
  }

  private static boolean isStrongQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  private static boolean endsClause(String text, int from, int to) {
    return Glyphs.isTerminator(text.charAt(to - 1)) && Character.isLowerCase(text.charAt(from));
  }
}
