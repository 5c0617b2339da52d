package dossier.answer;

import dossier.text.Span;

/**
 * The thing asked for, cut out of a sentence.
 *
 * @param text as it is shown
 * @param at where it stands in the sentence
 * @param fit how well it is of the kind asked for, 0 to 1
 * @param nearness how near the question's words stand to it, 0 to 1
 */
record Extract(String text, Span at, double fit, double nearness) {}
