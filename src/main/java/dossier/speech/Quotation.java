package dossier.speech;

import dossier.text.Span;

/**
 * A run of words between quotation marks.
 *
 * @param words what stands between the marks
 * @param close one past the closing mark, or the end of the words where none closes
 * @param continued whether no mark closes it since the next quotation goes on with it
 */
record Quotation(Span words, int close, boolean continued) {
  int open() {
    return words.start() - 1;
  }
}
