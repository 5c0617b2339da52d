package dossier.text;

import dossier.text.Following.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether one full stop ends a sentence where an abbreviation or an initial may stand before it. Stateless. */
final class AbbreviationRules {
  private static final Pattern ACRONYM = Pattern.compile("\\p{L}(?:\\.\\p{L}){1,7}");
  private static final Pattern NUMBER = Pattern.compile("[IVXLC]{1,6}|\\D{0,40}\\d.*");
  private static final int TIMESTAMP = 14;
  private static final int LONGEST_NOUN = 16;

  private final SentenceWords words;
  private final Set<String> roles;
  private final Set<String> offices;
  private final Set<String> zones;
  private final Set<String> lettered;

  AbbreviationRules(SentenceWords words) {
    this.words = words;
    this.roles = words.table("role");
    this.offices = words.table("office");
    this.zones = words.table("zone");
    this.lettered = words.table("lettered");
  }

  /** Whether the sentence ends; what follows is spaced and begins with anything but a small letter. */
  boolean end(String text, int sentenceStart, Stop stop, String token, Following next) {
    String word = lastPart(token);
    var kind = words.abbreviation(word);
    if (kind == Abbreviation.COMPANY && "'’".indexOf(text.charAt(stop.to() - 1)) >= 0) return opens(next);
    if (kind != null) return ends(kind, text, sentenceStart, stop, next);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) return endsInitial(text, stop, next);
    return !ACRONYM.matcher(word).matches() || opens(next);
  }

  /** What follows the last hyphen, where that is more than a letter: "U.S" of "non-U.S". */
  private static String lastPart(String token) {
    int hyphen = token.lastIndexOf('-');
    return hyphen >= 0 && token.length() - hyphen > 2 ? token.substring(hyphen + 1) : token;
  }

  private boolean ends(Abbreviation kind, String text, int sentenceStart, Stop stop, Following next) {
    boolean number = next.kind() == Kind.NUMBER;
    return switch (kind) {
      case TITLE, JOINER -> false;
      case PLACE_PREFIX, DEGREE -> opens(next);
      case COMPANY -> endsCompany(next);
      case MONTH, UNIT -> !number;
      case NUMBER_PREFIX -> !number && !NUMBER.matcher(next.word()).matches();
      case LIST_END -> !next.bracketed() && !number;
      case TIME -> !number && endsTime(text, sentenceStart, stop, next);
      case PLACE -> !number && endsPlace(next);
    };
  }

  private boolean endsCompany(Following next) {
    if (opens(next)) return true;
    if (next.kind() != Kind.CAPITAL || next.bracketed() || next.dashed()) return false;
    if (next.joined() || words.abbreviation(next.word()) == Abbreviation.COMPANY) return false;
    return !roles.contains(next.word());
  }

  /** A dateline ("AUSTIN, Tex. (AP) —") and what a state has ("Conn. Gov.") go on. */
  private boolean endsPlace(Following next) {
    if (next.dashed() || next.bracketed() || isBefore(Abbreviation.TITLE, next)) return false;
    return !roles.contains(next.word()) && !offices.contains(next.word());
  }

  private boolean endsTime(String text, int sentenceStart, Stop stop, Following next) {
    if (next.bracketed() || next.dashed() || zones.contains(next.word()) || isBefore(Abbreviation.MONTH, next))
      return false;
    boolean stamp = stop.from() - sentenceStart < TIMESTAMP && Character.isDigit(text.charAt(sentenceStart));
    return !stamp;
  }

  /** A single capital is an initial, except after a noun that takes letters ("Model S.", "Plan B."). */
  private boolean endsInitial(String text, Stop stop, Following next) {
    return opens(next) || lettered.contains(nounBefore(text, stop.from() - 1));
  }

  private static String nounBefore(String text, int letter) {
    if (letter < 1 || text.charAt(letter - 1) != ' ') return "";
    int end = letter - 1;
    int floor = Math.max(0, end - LONGEST_NOUN);
    int start = end;
    while (start > floor && Character.isLetter(text.charAt(start - 1)))
      start--;
    if (start == end) return "";
    return Character.toUpperCase(text.charAt(start)) + text.substring(start + 1, end);
  }

  private boolean isBefore(Abbreviation kind, Following next) {
    return next.dotted() && words.abbreviation(next.word()) == kind;
  }

  /** Whether what follows opens a sentence by its form; "No. 2", "A. Roe" and tickers do not. */
  private boolean opens(Following next) {
    if (next.kind() != Kind.CAPITAL || next.joined()) return false;
    if (next.dotted() && (next.word().length() == 1 || next.word().equals("No"))) return false;
    return words.opens(next.word());
  }
}
