package dossier.answer;

import dossier.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence tells that one person follows another in an office. The words between the two names decide: who
 * succeeds stands before "succeeds", or behind "succeeded by".
 */
final class Succession {
  /** What may stand between a verb and a name it governs: "the popular", "outgoing chief executive". */
  private static final String TO_NAME = "(?:(?!by\\b|with\\b)[\\w'’-]+,? ){0,5}?(?:[\\p{Lu}][\\p{L}.'’-]* ){0,3}?";
  private static final String FOLLOWS = "\\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|t(?:ook|ake|akes|aken|aking) over\\b.{0,50}?\\b(?:from|following|after)"
      + "|t(?:ook|akes?|aking) (?:the|up|on)\\b.{0,60}?\\bfrom|(?:successor|replacement) (?:to|for|of)|in place of)";
  private static final String IS_FOLLOWED = "\\b(?:succeeded|replaced|followed) (?:[\\w-]+ ){0,4}?by"
      + "|\\bhand(?:s|ed|ing)? (?:over|the (?:reins|job|helm|baton))\\b.{0,60}?\\bto|\\b(?:makes?|made|making) way for";
  /** What makes of a successor one who might be it. */
  private static final Pattern OPEN = Pattern.compile(
      "\\b(?:candidates?|contenders?|possible|possibly|potential|favou?rites?|front-?runners?|likely|might|could|speculat\\w+|rumou?r\\w*|reportedly|short-?list\\w*"
          + "|consider\\w*|search\\w*|look(?:s|ed|ing)? (?:to|for)|decision|candidacy|quer(?:y|ies)|unconfirmed|asked|(?-i:may)|hoped?|tipped|unlikely|not|never)\\b|n['’]t\\b",
      Pattern.CASE_INSENSITIVE);

  /** What is told as a purpose is told of whoever was chosen for it. */
  private static final Pattern PURPOSE = Pattern.compile("\\bto (?:succeed|replace|take)\\b.{0,70}$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHOSEN = Pattern.compile(
      "\\b(?:nam(?:e|ed|es|ing)|appoint\\w*|hir(?:e|ed|es|ing)|cho(?:se|sen|ice|ose|osing)|pick(?:s|ed)?|tapp?(?:s|ed)|set|due|elect\\w*|select\\w*|promot\\w*|brought|recruit\\w*|snag\\w*|snar\\w*|turn(?:s|ed) to|designat\\w*|slated|poach\\w*|return\\w*)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FOR_A_WHILE = Pattern.compile(
      "\\b(?:interim|temporar\\w+|acting|caretaker|fill(?:s|ed|ing)? in)\\b", Pattern.CASE_INSENSITIVE);
  /** "replaced Roe with Poe": whoever stands before has replaced her by another. */
  private static final Pattern WITH_ANOTHER = Pattern.compile("^[^,;.]{0,40} (?:with|by) (?:[\\w-]+ ){0,4}?\\p{Lu}");

  private final String surname;
  private final Pattern ahead;
  private final Pattern behind;
  private final Pattern with;

  /** @param surname of whoever held the office before */
  Succession(String surname) {
    this.surname = surname;
    String before = "(?i:" + Pattern.quote(surname) + ")(?![\\p{L}-])";
    this.ahead = Pattern.compile("^[^;]{0,140}?(?i:" + FOLLOWS + ") " + TO_NAME + before);
    this.behind = Pattern.compile(before + "[^;]{0,100}?(?i:" + IS_FOLLOWED + ") " + TO_NAME + "$");
    this.with = Pattern.compile("(?i:\\breplac\\w+) [^;]{0,60}?" + before + "[^;]{0,20}? with " + TO_NAME + "$");
  }

  /** Whether {@code sentence} tells of somebody who holds an office for a while only. */
  static boolean isForAWhile(String sentence) {
    return FOR_A_WHILE.matcher(sentence).find();
  }

  /** Whether {@code sentence} names the predecessor at all. */
  boolean names(String sentence) {
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(surname) + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE)
        .matcher(sentence)
        .find();
  }

  /**
   * Whether whoever is named at a place of {@code sentence} follows the predecessor there.
   *
   * @param person where the name stands
   * @param others where other people are named; none of them may stand between the two
   */
  boolean follows(String sentence, Span person, List<Span> others) {
    int start = person.start();
    int end = person.end();
    if (OPEN.matcher(sentence).find()) return false;
    Matcher forward = ahead.matcher(sentence.substring(end));
    if (forward.find() && isFree(others, end, end + forward.end() - surname.length())
        && (!PURPOSE.matcher(forward.group()).find() || CHOSEN.matcher(sentence).find())
        && !WITH_ANOTHER.matcher(sentence.substring(end + forward.end())).find())
      return true;
    String before = sentence.substring(0, start);
    Matcher passive = behind.matcher(before);
    if (passive.find() && isFree(others, passive.start() + surname.length(), start)) return true;
    Matcher replaced = with.matcher(before);
    return replaced.find();
  }

  private static boolean isFree(List<Span> others, int from, int to) {
    return others.stream().noneMatch(other -> other.start() >= from && other.end() <= to);
  }
}
