package dossier.answer;

import dossier.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts sentences to the length at which they are shown. */
final class Wording {
  /** Longest answer in words that is still an answer rather than a passage. */
  private static final int MAX_WORDS = 60;

  /** "SAN FRANCISCO/NEW YORK (Reuters) - ": capitals, an agency in brackets, a dash. */
  private static final Pattern DATELINE = Pattern.compile("^[^()]{0,60}\\([A-Z][\\w .]{1,30}\\) [-–—]{1,2} ");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Wording() {}

  static String withoutDateline(String sentence) {
    return sentence.substring(dateline(sentence));
  }

  /** How long the dateline at the start of {@code sentence} is, 0 where there is none. */
  static int dateline(String sentence) {
    Matcher dateline = DATELINE.matcher(sentence);
    return dateline.find() ? dateline.end() : 0;
  }

  /** The sentence, or its start with an ellipsis where it has more than {@value #MAX_WORDS} words, the ellipsis counted. */
  static String short60(String sentence) {
    Matcher words = WORD.matcher(sentence);
    int count = 0;
    int end = 0;
    while (words.find()) {
      if (++count > MAX_WORDS) return sentence.substring(0, end) + " …";
      if (count < MAX_WORDS) end = words.end();
    }
    return sentence;
  }

  /** The part of {@code at} that may be quoted: all of it, or its start up to the last word that fits. */
  static Span quotable(String text, Span at) {
    if (at.length() <= Citation.MAX_QUOTE) return at;
    int end = at.start() + Citation.MAX_QUOTE;
    int space = text.lastIndexOf(' ', end);
    if (space > at.start()) return new Span(at.start(), space);
    return new Span(at.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
