package dossier.page;

/**
 * A text that may be an article's body, with what it is judged by.
 *
 * @param words all its words
 * @param sentenceWords those on lines that are sentences
 */
record BodyText(String text, int words, int sentenceWords) {
  static BodyText of(String text) {
    int words = 0;
    int sentenceWords = 0;
    for (String line : text.split("\n", -1)) {
      Block block = Block.of(line.isBlank() ? "-" : line, 0, Box.NONE);
      words += block.words();
      if (block.isProse()) sentenceWords += block.words();
    }
    return new BodyText(text, words, sentenceWords);
  }

  /** The part of the words that are in sentences, 0 to 1. */
  double cleanness() {
    return words == 0 ? 0 : (double) sentenceWords / words;
  }
}
