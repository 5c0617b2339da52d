package dossier.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the parser knows: closed classes, nouns, and verbs with their forms. Immutable. */
final class Lexicon {
  private static final Set<String> PREFIXES = SyntaxWords.set("prefix");
  private static final List<String> AUXILIARIES = List.of("be", "have", "do");

  /** Shorter words that end in "ly" are no adverbs by rule: "fly", "reply". */
  private static final int SHORTEST_ADVERB = 6;
  /** Shorter words are no verbs by rule: "red", "king". */
  private static final int SHORTEST_GUESS = 6;

  static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, VerbForm> verbs;
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, String> auxiliaries = new HashMap<>();
  private final Map<String, Lexeme> known = new HashMap<>();

  private Lexicon() {
    WordTables.lines("words.tsv").forEach(this::classes);
    for (String line : WordTables.lines("nouns.txt"))
      nouns.addAll(List.of(line.split(" ", -1)));
    Inflections inflections = new Inflections();
    for (String line : WordTables.lines("verbs.txt")) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("!")) inflections.irregular(words[1], words[2], words[3]);
      else
        Arrays.stream(words).forEach(inflections::regular);
    }
    verbs = inflections.forms();
    for (String base : AUXILIARIES)
      for (String form : SyntaxWords.set(base))
        auxiliaries.put(form, base);
    remember(classes.keySet());
    remember(verbs.keySet());
    remember(nouns);
  }

  private void remember(Set<String> words) {
    for (String word : words)
      known.put(word, lexeme(word));
  }

  private void classes(String line) {
    String[] columns = line.split("\t", -1);
    WordClass kind = WordClass.valueOf(columns[0].toUpperCase(Locale.ROOT));
    for (String word : columns[1].split(" ", -1))
      classes.putIfAbsent(word, kind);
  }

  /** What a word in small letters may be. */
  Lexeme word(String word) {
    Lexeme lexeme = known.get(word);
    return lexeme == null ? lexeme(word) : lexeme;
  }

  /** The auxiliary that a word in small letters is a form of: be, have or do; null for others. */
  @Nullable
  String auxiliary(String word) {
    return auxiliaries.get(word);
  }

  private Lexeme lexeme(String word) {
    WordClass closed = closed(word);
    VerbForm verb = verb(word);
    boolean noun = nouns.contains(word) || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)));
    return closed == null && verb == null && !noun ? Lexeme.UNKNOWN : new Lexeme(closed, verb, noun);
  }

  private @Nullable WordClass closed(String word) {
    WordClass listed = classes.get(word);
    boolean adverb = listed == null && word.length() >= SHORTEST_ADVERB && word.endsWith("ly")
        && !nouns.contains(word);
    return adverb ? WordClass.ADVERB : listed;
  }

  private @Nullable VerbForm verb(String word) {
    VerbForm listed = verbs.get(word);
    if (listed != null || word.length() < SHORTEST_GUESS || nouns.contains(word)) return listed;
    for (String prefix : PREFIXES) {
      if (!word.startsWith(prefix)) continue;
      int stem = prefix.length() + (word.startsWith("-", prefix.length()) ? 1 : 0);
      VerbForm form = verbs.get(word.substring(stem));
      if (form != null) return new VerbForm(prefix + form.lemma(), form.kind());
    }
    return guessed(word);
  }

  /** Unknown words that end as verbs do. */
  private static @Nullable VerbForm guessed(String word) {
    boolean past = word.endsWith("ed") && !word.endsWith("eed") && !word.endsWith("red");
    boolean gerund = word.endsWith("ing") && !word.endsWith("thing") && word.length() > SHORTEST_GUESS;
    if ((!past && !gerund) || !word.chars().allMatch(Character::isLetter)) return null;
    return past
        ? new VerbForm(word.substring(0, word.length() - 2), VerbForm.Kind.PAST_OR_PARTICIPLE)
        : new VerbForm(word.substring(0, word.length() - 3), VerbForm.Kind.GERUND);
  }
}
