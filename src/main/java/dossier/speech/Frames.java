package dossier.speech;

import dossier.name.Name;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into frames. Made for one body. */
final class Frames {
  private static final int LONGEST_DATELINE = 120;
  /** Fewest letters of a heading in capitals; "IBM CEO" has fewer. */
  private static final int SHORTEST_HEADING = 7;

  private static final long SPEAKER = TokenClass.PERSON.bit() | TokenClass.COMMA.bit();

  private final String body;
  private final Tokens tokens;

  private Frames(String body, List<Name> names) {
    this.body = body;
    this.tokens = new Tokens(body, names);
  }

  static List<Frame> of(String body, List<Span> sentences, List<Name> names) {
    return new Frames(body, names).read(sentences);
  }

  private List<Frame> read(List<Span> sentences) {
    List<Frame> frames = new ArrayList<>();
    int before = 0;
    for (int next = 0; next < sentences.size();) {
      int first = next;
      int start = Math.max(sentences.get(first).start(), first == 0 ? afterDateline() : 0);
      next = readFrom(sentences, first, start);
      int end = sentences.get(next - 1).end();
      boolean continues = first > 0 && body.substring(before, start).indexOf('\n') < 0;
      before = end;
      List<Token> read = tokens.take(end);
      List<Token> sentence = withoutHeading(read);
      frames.add(new Frame(sentence, continues && sentence.size() == read.size()));
    }
    return frames;
  }

  /** Reads a sentence and those that quotations join to it; returns one past the last. */
  private int readFrom(List<Span> sentences, int first, int start) {
    int at = start;
    for (int i = first; i < sentences.size(); i++) {
      int end = sentences.get(i).end();
      if (at <= end) at = tokens.read(at, end);
      boolean joined = at > end || tokens.goOn();
      if (!joined) return i + 1;
    }
    return sentences.size();
  }

  /** Where the text begins after a dateline such as {@code PARIS (Reuters) -}. */
  private int afterDateline() {
    int bracket = body.indexOf(") ");
    if (bracket < 0 || bracket > LONGEST_DATELINE) return 0;
    int at = bracket + 2;
    int dash = at;
    while (dash < body.length() && "-–—".indexOf(body.charAt(dash)) >= 0)
      dash++;
    return dash > at ? dash : 0;
  }

  /** Drops words in capitals before the sentence proper, a heading that lost its line. */
  private List<Token> withoutHeading(List<Token> tokens) {
    int words = 0;
    int letters = 0;
    while (words < tokens.size() && isShouted(tokens.get(words)))
      letters += tokens.get(words).end() - tokens.get(words++).start();
    boolean names = words < tokens.size() && tokens.get(words).isQuotation() && namesSpeaker(tokens.subList(0, words));
    boolean heading = !names && words > 1 && letters >= SHORTEST_HEADING && words + 2 < tokens.size();
    return heading ? tokens.subList(words, tokens.size()) : tokens;
  }

  /** Whether a heading before a quotation tells whose it is: {@code JANE ROE, ANALYST, ACME: "…"}. */
  private static boolean namesSpeaker(List<Token> heading) {
    return heading.stream().anyMatch(token -> token.isIn(SPEAKER));
  }

  private boolean isShouted(Token token) {
    if (token.isQuotation() || token.isIn(TokenClass.STOP.bit())) return false;
    int capitals = 0;
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(body.charAt(i))) return false;
      if (Character.isUpperCase(body.charAt(i))) capitals++;
    }
    return capitals > 1 || token.is("a") || token.is("'s")
        || token.isIn(TokenClass.MARK.bit() | TokenClass.COMMA.bit());
  }
}
