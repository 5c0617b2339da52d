package dossier.text;

import dossier.text.Following.Kind;
import java.util.Set;

/** Decides whether a stop ends a sentence, from the word before it and the word after it. Stateless. */
final class StopRules {
  private static final int LONGEST_WORD = 32;
  private static final int LIST_NUMBER = 3;
  private static final int MOST_MARKS = 8;

  private final SentenceWords words;
  private final AbbreviationRules abbreviations;
  private final Attribution attribution;
  private final Set<String> dangling;

  StopRules(SentenceWords words) {
    this.words = words;
    this.abbreviations = new AbbreviationRules(words);
    this.attribution = new Attribution(words);
    this.dangling = words.table("dangling");
  }

  /** Whether {@code stop} ends the sentence that began at {@code sentenceStart}, given what follows it. */
  boolean ends(String text, int sentenceStart, Stop stop, Following next) {
    if (next.kind() == Kind.END || stop.wide()) return true;
    if (next.kind() == Kind.CONTINUATION || isTicker(next)) return false;
    if (!next.spaced()) return endsUnspaced(text, sentenceStart, stop, next);
    if (stop.ellipsis()) return next.kind() != Kind.SMALL && endsEllipsis(text, sentenceStart, stop);
    String word = wordBefore(text, stop.from(), sentenceStart);
    if (next.kind() == Kind.SMALL) return endsBeforeSmall(stop, word, next);
    if (stop.exclaimed()) return endsExclaimed(text, stop, word, next);
    boolean atStart = stop.from() - word.length() == sentenceStart;
    if (atStart && isListNumber(word)) return false;
    return abbreviations.end(text, sentenceStart, stop, word, next);
  }

  /** A missing space is believed only before a word that opens sentences, or after an ellipsis. */
  private boolean endsUnspaced(String text, int sentenceStart, Stop stop, Following next) {
    if (next.kind() != Kind.CAPITAL || next.lead() != 0) return false;
    if (stop.ellipsis()) return next.word().length() > 1 || words.opens(next.word());
    if (stop.exclaimed() || stop.quoted() || next.dotted() || !words.opens(next.word())) return false;
    String word = wordBefore(text, stop.from(), sentenceStart);
    return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
  }

  /** Small letters go on with the sentence, but for a plain word before one that opens sentences ("shares. the"). */
  private boolean endsBeforeSmall(Stop stop, String word, Following next) {
    if (stop.exclaimed() || stop.quoted() || word.length() < LIST_NUMBER) return false;
    if (!word.chars().allMatch(Character::isLowerCase) || words.abbreviation(word) != null) return false;
    return next.lead() == 0 && words.opens(SentenceWords.capitalised(next.word()));
  }

  /** An ellipsis ends nothing after an article or a preposition, nor where only marks stand before it. */
  private boolean endsEllipsis(String text, int sentenceStart, Stop stop) {
    int end = stop.from();
    if (end > sentenceStart && text.charAt(end - 1) == ' ') end--;
    String word = wordBefore(text, end, sentenceStart);
    return word.isEmpty() ? hasWord(text, sentenceStart, end) : !dangling.contains(word);
  }

  private boolean endsExclaimed(String text, Stop stop, String word, Following next) {
    if (next.kind() != Kind.CAPITAL) return true;
    if (stop.quoted()) return next.lead() != 0 || words.opens(next.word()) || !attribution.startsAt(text, next.start());
    if (text.charAt(stop.from()) != '!' || !words.table("exclaimed").contains(word)) return true;
    return !words.table("division").contains(next.word()) && !words.table("role").contains(next.word());
  }

  /** Whether a ticker in brackets follows, as in "Acme Corp. ( ACME.O )". */
  private static boolean isTicker(Following next) {
    return next.bracketed() && next.joined() && next.kind() == Kind.CAPITAL;
  }

  private static boolean isListNumber(String word) {
    if (word.length() == 1) return Character.isLetterOrDigit(word.charAt(0));
    return !word.isEmpty() && word.length() <= LIST_NUMBER && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a sentence has said something; an ellipsis that opens a quotation has only marks before it. */
  private static boolean hasWord(String text, int from, int to) {
    return to - from > MOST_MARKS || text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** The word that ends at {@code end}, with inner full stops, of at most 32 units; empty when there is none. */
  private static String wordBefore(String text, int end, int floor) {
    int lowest = Math.max(floor, end - LONGEST_WORD);
    int start = end;
    while (start > lowest && isWordPart(text.charAt(start - 1)))
      start--;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
      start++;
    return text.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "./&-'’_@".indexOf(c) >= 0;
  }
}
