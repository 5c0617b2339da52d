package dossier.speech;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a body. A mark that opens after a full stop or at the start of a paragraph while another is
 * still open goes on with that quotation; elsewhere the first of the two is taken for stray. Linear in the text's length.
 */
final class Quotations {
  /** Longest quotation in code units; beyond it a closing mark is missing. */
  private static final int LONGEST = 2000;
  /** Longest in single marks, which are easily taken for apostrophes. */
  private static final int LONGEST_SINGLE = 500;

  private final String body;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;

  private Quotations(String body) {
    this.body = body;
  }

  /** The quotations in order, none overlapping. */
  static List<Quotation> find(String body) {
    return new Quotations(body).find();
  }

  private List<Quotation> find() {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (open >= 0 && i - open > LONGEST) open = -1;
      if (c == '"' || c == '“' || c == '”') mark(i, c);
      else if (open < 0 && (c == '‘' || c == '\'') && opens(i)) i = single(i, c);
    }
    return found;
  }

  private void mark(int at, char mark) {
    boolean opening = mark == '“' || (mark == '"' && opens(at) && (open < 0 || !closes(at)));
    if (opening) {
      if (open >= 0 && goesOn(at)) add(endOfWords(at), endOfWords(at), true);
      open = at;
    } else if (open >= 0) {
      add(at, at + 1, false);
      open = -1;
    }
  }

  private void add(int end, int close, boolean continued) {
    if (end <= open + 1 || body.substring(open + 1, end).isBlank()) return;
    if (!continued && crossesParagraph(open + 1, end)) return;
    found.add(new Quotation(new Span(open + 1, end), close, continued));
  }

  private boolean crossesParagraph(int from, int to) {
    return body.indexOf('\n', from, to) >= 0;
  }

  /** Whether what is open goes on with the mark at {@code at}: a paragraph ended between them. */
  private boolean goesOn(int at) {
    int last = endOfWords(at) - 1;
    if (last <= open || ".!?".indexOf(body.charAt(last)) < 0) return false;
    if (crossesParagraph(open, last)) return false;
    String words = body.substring(open + 1, last);
    return !words.contains(" said") && !words.contains(" told ") && !words.contains(" says");
  }

  private int endOfWords(int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(body.charAt(end - 1)))
      end--;
    return end;
  }

  private int single(int at, char mark) {
    char closer = mark == '‘' ? '’' : '\'';
    int limit = Math.min(body.length(), at + LONGEST_SINGLE);
    for (int i = at + 2; i < limit && body.charAt(i) != '\n' && "\"“”".indexOf(body.charAt(i)) < 0; i++) {
      if (body.charAt(i) != closer || !closes(i)) continue;
      char before = body.charAt(i - 1);
      if (",.?!".indexOf(before) < 0 && (mark == '\'' || before == 's')) continue;
      found.add(new Quotation(new Span(at + 1, i), i + 1, false));
      return i;
    }
    return at;
  }

  private boolean opens(int at) {
    if (at + 1 >= body.length() || Character.isWhitespace(body.charAt(at + 1))) return false;
    if (at == 0) return true;
    char before = body.charAt(at - 1);
    return Character.isWhitespace(before) || "([-—–/".indexOf(before) >= 0;
  }

  private boolean closes(int at) {
    if (Character.isWhitespace(body.charAt(at - 1))) return false;
    return at + 1 >= body.length() || !Character.isLetterOrDigit(body.charAt(at + 1));
  }
}
