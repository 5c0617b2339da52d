package dossier.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a question about another name that is neither a company nor a time: "and in India?" after "… in China?". */
final class NameChange {
  private static final String NAME = "(?:the )?\\p{Lu}[\\p{L}\\d&.-]*(?: (?:\\p{Lu}[\\p{L}\\d&.-]*|\\d+))*";
  private static final Pattern TIED = Pattern
      .compile("^(?<tie>in|for|from|by|to|with|at|on|of|against) (?<name>" + NAME + ")$");

  private NameChange() {}

  /** The question with the name put where one name stands behind the same word; nothing where none or several do. */
  static Optional<String> of(String question, String thing) {
    Matcher tied = TIED.matcher(thing);
    if (!tied.matches()) return Optional.empty();
    List<MatchResult> places = Pattern.compile("\\b" + tied.group("tie") + " (?<name>" + NAME + ")")
        .matcher(question)
        .results()
        .toList();
    if (places.size() != 1) return Optional.empty();
    MatchResult place = places.getFirst();
    String kept = question.substring(place.end("name"));
    // "in January 2018" is no place, and "China's market" is more than its name.
    boolean whole = !kept.startsWith("’") && !kept.startsWith("'");
    return whole
        ? Optional.of(question.substring(0, place.start("name")) + tied.group("name") + kept)
        : Optional.empty();
  }
}
