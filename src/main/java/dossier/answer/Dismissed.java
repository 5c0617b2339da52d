package dossier.answer;

import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.regex.Pattern;

/** Finds facts that are told only to say that the talk of them is wrong: "moved to squash rumors that it will cut jobs". */
final class Dismissed {
  private static final Pattern WORDS = Pattern.compile(
      "\\b(?:squash|quash|dismiss|den(?:y|i)|reject|shoot(?:s|ing)? down|shot down|rebut|play(?:s|ed|ing)? down)\\w* (?:\\S+ ){0,3}?"
          + "(?:rumou?rs?|speculation|reports?|talk)\\b",
      Pattern.CASE_INSENSITIVE);

  private Dismissed() {}

  static boolean is(MergedFact fact) {
    Modality modality = fact.fact().modality();
    return modality != Modality.DENIED && modality != Modality.ENDED && fact.evidence()
        .stream()
        .allMatch(each -> WORDS.matcher(each.quote()).find() || WORDS.matcher(each.title()).find());
  }
}
