package dossier.answer;

import dossier.text.Span;

/**
 * The thing asked for, cut out of a sentence.
 *
 * @param text as it is shown
 * @param at where it stands in the sentence
 * @param fit how well it is bound to the question's words, 0 to 1
 */
record Extract(String text, Span at, double fit) {}
