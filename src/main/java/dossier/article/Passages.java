package dossier.article;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into passages: runs of whole sentences that are found and cited together. */
public final class Passages {
  /** Longest passage in characters: what the batch form may return of one passage. */
  public static final int MAX_LENGTH = 1_200;

  /**
   * A passage is closed at the first sentence end after this many characters. Long enough to hold a pronoun and what it
   * means, short enough that a match says where to look.
   */
  static final int FULL_LENGTH = 600;

  private Passages() {}

  /**
   * The passages of a body in order. Together they cover every sentence once; none is longer than {@value #MAX_LENGTH}
   * characters: a longer sentence is cut, between words where it has some.
   *
   * @param sentences the sentences of {@code body} in order
   */
  public static List<Span> of(String body, List<Span> sentences) {
    List<Span> passages = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span sentence : sentences) {
      for (Span piece : pieces(body, sentence)) {
        if (start >= 0 && (end - start >= FULL_LENGTH || piece.end() - start > MAX_LENGTH)) {
          passages.add(new Span(start, end));
          start = -1;
        }
        if (start < 0) start = piece.start();
        end = piece.end();
      }
    }
    if (start >= 0) passages.add(new Span(start, end));
    return passages;
  }

  private static List<Span> pieces(String body, Span sentence) {
    List<Span> pieces = new ArrayList<>();
    int at = sentence.start();
    while (sentence.end() - at > MAX_LENGTH) {
      int end = cut(body, at);
      pieces.add(new Span(at, end));
      at = end;
    }
    if (at < sentence.end()) pieces.add(new Span(at, sentence.end()));
    return pieces;
  }

  /** Where a piece from {@code start} on ends: after the last space in its second half, else before half a character. */
  private static int cut(String body, int start) {
    int end = start + MAX_LENGTH;
    int space = body.lastIndexOf(' ', end - 1);
    if (space >= start + MAX_LENGTH / 2) return space + 1;
    return Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
  }
}
