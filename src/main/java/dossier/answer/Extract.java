package dossier.answer;

import dossier.text.Span;

/**
 * A thing asked for, cut out of a sentence.
 *
 * @param text as it is shown
 * @param at where it stands in the sentence
 * @param fit how well it is of the kind asked for, 0 to 1
 * @param near how near the question's words stand to it
 * @param compared whether it is what another figure is compared with: last year's, or what analysts expected
 * @param own whether it is told of the time asked for: 1, -1 where of another, 0 where the sentence tells none
 * @param plural whether it is several things where several are asked for: 1, -1 where it is one, 0 where one is asked for
 * @param office whether the person named holds the office asked for, 0 to 1
 */
record Extract(String text, Span at, double fit, Closeness.Near near, boolean compared, double own,
    double plural, double office) {}
