package dossier.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs whose past and participle no rule of endings gives. */
public final class Verbs {
  private static final Map<String, Set<String>> IRREGULAR = irregularForms();

  private Verbs() {}

  /** The bases of irregular verbs, each with its other forms in the past, small letters; no form that is the base of another verb. */
  public static Map<String, Set<String>> irregular() {
    return IRREGULAR;
  }

  /** Whether a word in small letters may be a form of a verb. */
  public static boolean isForm(String word) {
    return Lexicon.ENGLISH.word(word).verb() != null;
  }

  /** Whether a word in small letters may be the base form of a verb, as it stands behind "did". */
  public static boolean isBase(String word) {
    VerbForm verb = Lexicon.ENGLISH.word(word).verb();
    return verb != null && verb.isBase();
  }

  private static Map<String, Set<String>> irregularForms() {
    List<List<String>> rows = WordTables.lines("verbs.txt").stream().map(line -> List.of(line.split(" ", -1))).toList();
    Set<String> bases = new LinkedHashSet<>();
    for (List<String> row : rows)
      bases.addAll(row.getFirst().equals("!") ? row.subList(1, 2) : row);
    Map<String, Set<String>> forms = new HashMap<>();
    for (List<String> row : rows) {
      if (!row.getFirst().equals("!")) continue;
      Set<String> past = new LinkedHashSet<>(row.subList(2, row.size()));
      past.removeAll(bases);
      if (!past.isEmpty()) forms.put(row.get(1), Set.copyOf(past));
    }
    return Map.copyOf(forms);
  }
}
