package dossier.slack;

import dossier.company.CommonWords;
import dossier.company.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines whose first word is spelled nearly like a command's and whose rest reads as what may follow it. */
final class Mistyped {
  /** Most commands that a line is offered as. */
  private static final int MOST = 3;
  private static final int SHORTEST = 3;
  /** Letters of a command from which on two may be wrong; in fewer one. */
  private static final int TWO_WRONG_FROM = 8;
  /** Words behind the first; a longer line is a question. */
  private static final int MOST_WORDS = 8;
  private static final CommonWords COMMON = new CommonWords();
  private static final Pattern ASKS = Pattern.compile("(?i)(?:who|whom|whose|what|when|where|why|which|how)\\b.*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private Mistyped() {}

  /**
   * The lines that are meant, as they would be typed, the nearest first; none for what is a question.
   *
   * @param line plain
   */
  static List<String> meant(String line) {
    int space = line.indexOf(' ');
    String first = (space < 0 ? line : line.substring(0, space)).toLowerCase(Locale.ROOT);
    String rest = space < 0 ? "" : line.substring(space + 1).strip();
    List<String> meant = new ArrayList<>();
    if (!mayBeMistyped(first, rest)) return meant;
    for (int wrong = 1; wrong <= 2; wrong++)
      for (Command command : Command.values())
        if (meant.size() < MOST && isNear(first, command, wrong) && mayFollow(command, rest))
          meant.add((command.word() + " " + rest).strip());
    return meant;
  }

  /** A frequent English word is meant as it is, unless it stands alone. */
  private static boolean mayBeMistyped(String first, String rest) {
    return first.length() >= SHORTEST && LETTERS.matcher(first).matches() && Command.of(first).isEmpty()
        && (rest.isEmpty() || !COMMON.contains(first)) && !rest.endsWith("?") && !ASKS.matcher(rest).matches()
        && rest.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS;
  }

  private static boolean isNear(String first, Command command, int wrong) {
    String word = command.word();
    boolean longEnough = word.length() > SHORTEST || command.takesAddress();
    boolean allowed = wrong == 1 || word.length() >= TWO_WRONG_FROM;
    return longEnough && allowed && EditDistance.within(first, word, wrong) == wrong;
  }

  private static boolean mayFollow(Command command, String rest) {
    return rest.isEmpty() ? !command.needsWords() : command != Command.ASK && command.takes(rest);
  }
}
