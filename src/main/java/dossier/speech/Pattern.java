package dossier.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code speech-patterns.tsv}: a named run of tokens.
 *
 * @param use what it finds
 */
record Pattern(String name, Use use, List<Element> elements) {
  /** What patterns find: kinds of speakers, and what stands between a verb and what is said. */
  enum Use {
    PERSON,
    BODY,
    DESCRIBED,
    SEVERAL,
    HE_OR_SHE,
    IT,
    THEY,
    COMPANY,
    MEDIUM,
    ADJUNCT,
    ADDRESSEE
  }

  /** Most tokens that a repeated element takes. */
  private static final int MOST = 8;

  /** One place of a pattern: a token in any of the tables, or with any of the words. */
  record Element(long tables, List<String> words, boolean optional, boolean repeated) {
    boolean matches(Token token) {
      if (token.isIn(tables)) return true;
      for (String word : words)
        if (token.is(word)) return true;
      return false;
    }
  }

  static List<Pattern> all() {
    List<Pattern> patterns = new ArrayList<>();
    for (String line : SpeechWords.lines("speech-patterns.tsv")) {
      String[] cells = line.split("\t", -1);
      patterns.add(new Pattern(cells[0], Use.valueOf(cells[1].replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
          List.of(cells[2].split(" ", -1)).stream().map(Pattern::element).toList()));
    }
    return patterns;
  }

  private static Element element(String source) {
    boolean repeated = source.endsWith("*");
    boolean optional = repeated || source.endsWith("?");
    long tables = 0;
    List<String> words = new ArrayList<>();
    for (String each : (optional ? source.substring(0, source.length() - 1) : source).split("\\|", -1)) {
      String bare = each.endsWith("?") ? each.substring(0, each.length() - 1) : each;
      if (bare.startsWith("{")) tables |= SpeechWords.bits(bare.substring(1, bare.length() - 1));
      else if (bare.length() > 1 && bare.equals(bare.toUpperCase(java.util.Locale.ROOT))
          && Character.isLetter(bare.charAt(0)))
        tables |= SpeechWords.bits(bare);
      else
        words.add(bare);
    }
    return new Element(tables, List.copyOf(words), optional, repeated);
  }

  /** One past the last token of the longest match from {@code from}, ending at {@code end} unless that is -1; or -1. */
  int match(List<Token> tokens, int from, int end) {
    return match(tokens, from, 0, end);
  }

  private int match(List<Token> tokens, int at, int index, int end) {
    if (index == elements.size()) return end < 0 || at == end ? at : -1;
    Element element = elements.get(index);
    int most = element.repeated() ? MOST : 1;
    int limit = end < 0 ? tokens.size() : end;
    int taken = 0;
    while (taken < most && at + taken < limit && element.matches(tokens.get(at + taken)))
      taken++;
    for (int n = taken; n >= (element.optional() ? 0 : 1); n--) {
      int stop = match(tokens, at + n, index + 1, end);
      if (stop >= 0) return stop;
    }
    return -1;
  }
}
