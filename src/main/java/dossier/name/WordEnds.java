package dossier.name;

import dossier.company.Folding;
import java.util.Locale;
import java.util.Set;

/** Where words end. */
final class WordEnds {
  /** Top-level domains in names of sites that people write without "www". */
  private static final Set<String> DOMAINS = Set.of("com", "net", "org", "tv", "fm", "io", "ai", "co", "de", "uk", "jp",
      "cn", "edu", "gov", "in", "me", "ly");
  /** Words whose full stop ends no sentence; corporate suffixes are among them. */
  private static final Set<String> ABBREVIATIONS = Set.of("inc", "corp", "co", "ltd", "bros", "mr", "mrs", "ms", "dr",
      "st", "jr", "sr", "no", "vs", "plc", "cos", "gen", "sen", "rep", "gov", "prof", "rev", "dept", "jan", "feb",
      "aug",
      "sept", "oct", "nov", "dec", "lt", "sgt", "col", "capt", "mt", "ft", "messrs", "calif", "mass", "conn", "wash",
      "fla", "ill", "tex", "pa", "va", "md", "mich", "minn", "ariz", "ore", "colo", "ga", "tenn", "wis");
  private static final int LONGEST_ABBREVIATION = 6;

  private WordEnds() {}

  /** The end of an abbreviation such as "U.S", which begins at {@code from}; {@code from} where there is none. */
  static int dotted(String text, int from) {
    int at = from;
    while (at + 2 < text.length() && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.'
        && Character.isUpperCase(text.charAt(at + 2)) && !letter(text, at + 3))
      at += 2;
    return at > from ? at + 1 : from;
  }

  /** The end of the run of letters, digits and inner apostrophes. */
  static int plain(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = isApostrophe(c) && letter(text, at + 1) && !(ess(text, at + 1) && !letter(text, at + 2));
      if (!inner && !Character.isLetterOrDigit(c)) break;
      at++;
    }
    return at;
  }

  /** The end of a site's name whose first word ends at {@code stop}; {@code stop} where there is none. */
  static int site(String text, int stop) {
    if (stop + 2 >= text.length() || text.charAt(stop) != '.' || !Character.isLowerCase(text.charAt(stop + 1)))
      return stop;
    int end = stop + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end)) && end - stop < 5)
      end++;
    if (letter(text, end) || !DOMAINS.contains(text.substring(stop + 1, end))) return stop;
    int further = site(text, end);
    return Math.max(end, further);
  }

  /** The end of the possessive after a word that ends at {@code end}; {@code end} where there is none. */
  static int possessive(String text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == ' ') at++;
    if (at >= text.length() || !isApostrophe(text.charAt(at))) return end;
    if (ess(text, at + 1) && !letter(text, at + 2)) return at + 2;
    boolean plural = Folding.fold(text.charAt(end - 1)) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return plural ? at + 1 : end;
  }

  static boolean abbreviation(String text, int from, int to) {
    if (to - from == 1) return Character.isUpperCase(text.charAt(from));
    return to - from <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean letter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean ess(String text, int at) {
    return at < text.length() && (text.charAt(at) == 's' || text.charAt(at) == 'S');
  }
}
