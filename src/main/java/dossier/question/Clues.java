package dossier.question;

import java.util.List;
import java.util.Optional;

/**
 * A question that tells several things of what it asks for.
 *
 * @param asked what it asks the name of; nothing where no word tells
 * @param clues what it says, by position
 * @param publishers stored publishers that it names as such, in normal form
 * @param unknown publishers that it names and of which nothing is stored, as they were typed
 */
public record Clues(Optional<AskedThing> asked, List<Clue> clues, List<String> publishers, List<String> unknown) {
  /** Fewest clues, and words of meaning in them, of a question that names no publisher. */
  private static final int MANY = 3;
  private static final int MANY_WORDS = 15;
  /** Fewest words of meaning of a question of one clue that names one publisher. */
  private static final int LONG = 8;

  public Clues {
    clues = List.copyOf(clues);
    publishers = List.copyOf(publishers);
    unknown = List.copyOf(unknown);
  }

  /** Whether it tells enough for its clues to be looked for apart: several of them, or what several publishers reported. */
  public boolean several() {
    int published = publishers.size() + unknown.size();
    int words = clues.stream().mapToInt(clue -> clue.words().size()).sum();
    if (published > 1 || (published == 1 && clues.size() > 1)) return true;
    return publishers.isEmpty() ? clues.size() >= MANY && words >= MANY_WORDS : words >= LONG;
  }
}
