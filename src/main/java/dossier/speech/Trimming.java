package dossier.speech;

import dossier.text.Span;

/** Takes marks and white space off the ends of words said. */
final class Trimming {
  private Trimming() {}

  /** A quotation without white space around it and without the comma before its closing mark. */
  static Span quotation(String body, Span words) {
    int end = words.end();
    while (end > words.start() && isLoose(body.charAt(end - 1)))
      end--;
    return new Span(start(body, words.start(), end), end);
  }

  /** A clause without white space and commas around it; empty where a mark in it has no partner. */
  static Span clause(String body, Span words) {
    Span clause = withStop(body, quotation(body, words));
    int straight = 0;
    int depth = 0;
    for (int i = clause.start(); i < clause.end(); i++) {
      char c = body.charAt(i);
      if (c == '\n') return new Span(clause.end(), clause.end());
      if (c == '"') straight++;
      if (c == '“') depth++;
      if (c == '”') depth--;
    }
    return straight % 2 == 0 && depth == 0 ? clause : new Span(clause.end(), clause.end());
  }

  /** With the full stop after it where that belongs to a word such as "U.S."; else as it is. */
  private static Span withStop(String body, Span words) {
    int end = words.end();
    if (end >= body.length() || body.charAt(end) != '.' || end - 2 < words.start()) return words;
    boolean abbreviation = body.charAt(end - 2) == '.' && Character.isUpperCase(body.charAt(end - 1));
    return abbreviation ? new Span(words.start(), end + 1) : words;
  }

  private static int start(String body, int from, int end) {
    int start = from;
    while (start < end && isLoose(body.charAt(start)))
      start++;
    return start;
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':';
  }

  /** Number of words. */
  static int words(String body, Span span) {
    return span.of(body).split("\\s+", -1).length;
  }

  /** Whether each longer word has a capital: a title or name in marks, not speech. */
  static boolean isTitle(String body, Span span) {
    for (String word : span.of(body).split("\\s+", -1))
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) return false;
    return true;
  }
}
