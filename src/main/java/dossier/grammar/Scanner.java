package dossier.grammar;

import dossier.text.Span;
import dossier.text.WordMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into words, marks and atoms; what a word does is not decided yet. */
final class Scanner {
  /** Characters between the brackets around an exchange's symbol, the closing one included. */
  private static final int LONGEST_TICKER = 24;
  /** Characters of an exchange's symbol with the exchange's letters: "NOK1V.HE". */
  private static final int LONGEST_SYMBOL = 9;

  /** A word in small letters, with a plain apostrophe, and what it may be. */
  private record Small(String text, Lexeme lexeme) {}

  private static final WordMemory<Small> SMALL = new WordMemory<>(said -> {
    String small = small(said);
    return new Small(small, Lexicon.ENGLISH.word(small));
  });

  private final String text;
  private final int end;
  private final List<Atom> atoms;
  private final List<Raw> raws = new ArrayList<>();
  private int next;

  /**
   * A stretch that is uncut: an atom, a mark, or a word.
   *
   * @param text in small letters
   * @param lexeme what a word may be; {@link Lexeme#UNKNOWN} for atoms and marks
   */
  record Raw(Span span, String text, @Nullable Atom atom, @Nullable WordClass mark, Lexeme lexeme) {}

  private Scanner(String text, Span sentence, List<Atom> atoms) {
    this.text = text;
    this.end = sentence.end();
    this.atoms = atoms;
  }

  /**
   * Cuts a sentence.
   *
   * @param atoms sorted, none overlapping; those outside the sentence are left out
   */
  static List<Raw> scan(String text, Span sentence, List<Atom> atoms) {
    Scanner scanner = new Scanner(text, sentence, atoms);
    int at = sentence.start();
    while (at < scanner.end)
      at = scanner.step(at);
    return Titles.bare(scanner.raws, text);
  }

  private int step(int at) {
    while (next < atoms.size() && atoms.get(next).span().start() < at)
      next++;
    if (next < atoms.size() && atoms.get(next).span().start() == at && atoms.get(next).span().end() <= end) {
      Atom atom = atoms.get(next++);
      add(atom.span(), atom, null);
      return atom.span().end();
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) return at + 1;
    if (Character.isLetterOrDigit(c) || c == '$') return word(at);
    if (c == '.' && !endsSentence(at)) return at + 1;
    if ((c == '+' || c == '!' || c == '®' || c == '™') && isInsideName(at)) return at + 1;
    if (c == '(') {
      int after = ticker(at);
      if (after > at) return after;
    }
    return mark(at, c);
  }

  /** "Google+", "Yahoo! shares": a mark that belongs to the name right before it. */
  private boolean isInsideName(int at) {
    boolean named = !raws.isEmpty() && raws.getLast().atom() != null && raws.getLast().span().end() == at;
    return named && at + 1 < end && text.charAt(at + 1) != '"' && text.charAt(at + 1) != '”';
  }

  /** "Acme Inc.'s": an "'s" right behind a name that ends in a full stop. */
  private boolean isGenitiveOfName(int at) {
    boolean named = !raws.isEmpty() && raws.getLast().atom() != null && raws.getLast().span().end() == at;
    return named && at + 1 < end && text.charAt(at + 1) == 's'
        && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** Whether a full stop ends something: those of abbreviations stand inside, before more words in small letters. */
  private boolean endsSentence(int at) {
    int next = at + 1;
    while (next < end && Character.isWhitespace(text.charAt(next)))
      next++;
    if (next >= end || at == 0) return true;
    if (raws.isEmpty() || Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '(') return false;
    Raw last = raws.getLast();
    return last.span().end() != at || (last.atom() == null && last.text().length() > 3 && !last.text().contains("."));
  }

  /** Where the brackets around an exchange's symbol end, such as "( IBM.N )" and "(NASDAQ: AAPL)"; else {@code at}. */
  private int ticker(int at) {
    int to = at + 1;
    boolean letters = false;
    while (to < end && text.charAt(to) != ')') {
      char c = text.charAt(to++);
      if (Character.isLowerCase(c) || to - at > LONGEST_TICKER) return at;
      letters |= Character.isUpperCase(c);
    }
    return letters && to < end ? to + 1 : at;
  }

  private int word(int from) {
    int to = from + 1;
    while (to < end && (next >= atoms.size() || to < atoms.get(next).span().start() || next(to)) && inWord(to))
      to++;
    int cut = contraction(from, to);
    if (!isSymbol(from, cut)) add(new Span(from, cut), null, null);
    return cut;
  }

  /** Whether it is an exchange's symbol behind a name, which says nothing: "Clearwire Corp CLWR.O". */
  private boolean isSymbol(int from, int to) {
    if (raws.isEmpty() || raws.getLast().atom() == null || to - from > LONGEST_SYMBOL) return false;
    int dot = text.indexOf('.', from);
    if (dot < from + 2 || dot >= to - 1) return false;
    for (int at = from; at < to; at++)
      if (at != dot && !Character.isUpperCase(text.charAt(at)) && !Character.isDigit(text.charAt(at))) return false;
    return true;
  }

  private boolean next(int to) {
    return atoms.get(next).span().start() < to;
  }

  private boolean inWord(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) return true;
    boolean inner = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    if (inner && c == ',') return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return inner && (c == '-' || c == '&' || c == '.' || isApostrophe(c));
  }

  /** Where a word ends before "'s", "'ll" and the like; "n't" stays with its verb. */
  private int contraction(int from, int to) {
    for (int at = Math.max(from + 1, to - 3); at < to; at++)
      if (isApostrophe(text.charAt(at)) && !text.regionMatches(true, at - 1, "n", 0, 1)) return at;
    return to;
  }

  private int mark(int at, char c) {
    boolean behind = at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || isGenitiveOfName(at));
    if (isApostrophe(c) && behind) return apostrophe(at);
    int to = at + 1;
    while (c == '-' && to < end && text.charAt(to) == '-')
      to++;
    if (!joins(at, to)) add(new Span(at, to), null, markClass(c));
    else if (to < end && Character.isLetter(text.charAt(to))) return joined(to);
    return to;
  }

  /** Whether it is a hyphen between two words, as in "Seattle-based". */
  private boolean joins(int at, int to) {
    return "-‐‑".indexOf(text.charAt(at)) >= 0 && to == at + 1 && at > 0
        && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** "-based" after a name: an adjective, whatever its form. */
  private int joined(int from) {
    int to = from + 1;
    while (to < end && inWord(to))
      to++;
    boolean covered = next < atoms.size() && atoms.get(next).span().start() < to;
    if (covered) return from;
    add(new Span(from, to), null, WordClass.ADJECTIVE);
    return to;
  }

  private int apostrophe(int at) {
    int to = at + 1;
    while (to < end && Character.isLetter(text.charAt(to)))
      to++;
    String suffix = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
    boolean genitive = suffix.equals("s") || suffix.isEmpty();
    add(new Span(at, to), null, genitive ? WordClass.GENITIVE : null);
    return to;
  }

  private static WordClass markClass(char c) {
    return switch (c) {
      case ',' -> WordClass.COMMA;
      case '(', '[' -> WordClass.OPEN;
      case ')', ']' -> WordClass.CLOSE;
      case '"', '“', '”', '‘', '’', '\'', '«', '»' -> WordClass.QUOTE;
      default -> WordClass.STOP;
    };
  }

  private void add(Span span, @Nullable Atom atom, @Nullable WordClass mark) {
    if (atom == null && mark == null) {
      Small word = SMALL.of(text, span.start(), span.end());
      raws.add(new Raw(span, word.text(), null, null, word.lexeme()));
    } else
      raws.add(new Raw(span, small(span.of(text)), atom, mark, Lexeme.UNKNOWN));
  }

  private static String small(String said) {
    return said.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
