package dossier.answer;

import java.util.Locale;

/** Numbers with their noun. */
final class Counts {
  private Counts() {}

  /** "1 article", "2,000 articles". */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
