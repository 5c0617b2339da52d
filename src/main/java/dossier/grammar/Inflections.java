package dossier.grammar;

import dossier.grammar.VerbForm.Kind;
import java.util.HashMap;
import java.util.Map;

/** Forms that verbs have, found by the form; of two verbs with one form the first added has it. */
final class Inflections {
  private final Map<String, VerbForm> forms = new HashMap<>();

  Map<String, VerbForm> forms() {
    return forms;
  }

  /** Adds a verb whose past and participle are not made by rule; all three alike for "cut". */
  void irregular(String base, String past, String participle) {
    if (past.equals(base)) form(base, base, Kind.ANY);
    present(base);
    if (past.equals(participle)) form(past, base, Kind.PAST_OR_PARTICIPLE);
    else {
      form(past, base, Kind.PAST);
      form(participle, base, Kind.PARTICIPLE);
    }
  }

  void regular(String base) {
    present(base);
    form(past(base), base, Kind.PAST_OR_PARTICIPLE);
    if (doubles(base)) form(base + base.charAt(base.length() - 1) + "ed", base, Kind.PAST_OR_PARTICIPLE);
  }

  private void present(String base) {
    form(base, base, Kind.BASE);
    form(third(base), base, Kind.THIRD);
    form(gerund(base), base, Kind.GERUND);
    if (doubles(base)) form(base + base.charAt(base.length() - 1) + "ing", base, Kind.GERUND);
  }

  private void form(String form, String base, Kind kind) {
    forms.putIfAbsent(form, new VerbForm(base, kind));
  }

  private static String third(String base) {
    if (base.endsWith("y") && !vowelAt(base, base.length() - 2)) return base.substring(0, base.length() - 1) + "ies";
    boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch")
        || base.endsWith("sh") || base.endsWith("o");
    return base + (hissing ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("e")) return base + "d";
    if (base.endsWith("y") && !vowelAt(base, base.length() - 2)) return base.substring(0, base.length() - 1) + "ied";
    return base + "ed";
  }

  private static String gerund(String base) {
    if (base.endsWith("ie")) return base.substring(0, base.length() - 2) + "ying";
    return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
  }

  /** Whether the last consonant may be doubled before an ending: plan, planned. */
  private static boolean doubles(String base) {
    int last = base.length() - 1;
    return last >= 2 && "bdglmnprt".indexOf(base.charAt(last)) >= 0 && vowelAt(base, last - 1)
        && !vowelAt(base, last - 2);
  }

  private static boolean vowelAt(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }
}
