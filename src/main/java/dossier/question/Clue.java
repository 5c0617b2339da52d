package dossier.question;

import dossier.text.Span;
import java.util.List;

/**
 * One of the things that a question says of what it asks for.
 *
 * @param span where it stands
 * @param words its words that carry meaning, by position
 * @param publishers stored publishers that reported it, in normal form; those of the whole question where it names none itself
 */
public record Clue(Span span, List<Span> words, List<String> publishers) {
  public Clue {
    words = List.copyOf(words);
    publishers = List.copyOf(publishers);
  }
}
