package dossier.answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact in one line of at most 25 words, as an analyst would note it, with its citations where they belong: "Microsoft
 * to buy LinkedIn for $26.2 billion – planned, June 2016 [1]". Words may come from articles: whoever draws them escapes
 * them.
 *
 * @param pieces in reading order, spaces included; at least one
 */
public record FactLine(List<Piece> pieces) {
  public FactLine {
    if (pieces.isEmpty()) throw new IllegalArgumentException("a line without words");
    pieces = List.copyOf(pieces);
  }

  /** A part of a line. */
  public sealed interface Piece {}

  /** Words to show as they stand. */
  public record Words(String text) implements Piece {}

  /** The number of a citation, shown in brackets. */
  public record Cites(int number) implements Piece {}

  /** The words alone, without citations. */
  public String words() {
    return pieces.stream()
        .map(piece -> piece instanceof Words(String text) ? text : "")
        .collect(Collectors.joining())
        .strip();
  }

  /** The whole line as plain text, citations as {@code [1]}. */
  public String text() {
    return pieces.stream().map(piece -> switch (piece) {
      case Words(String text) -> text;
      case Cites(int number) -> "[" + number + "]";
    }).collect(Collectors.joining());
  }
}
