package dossier.speech;

import dossier.name.Party;
import dossier.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param speaker the person's full name in the article, or the body that speaks ("Microsoft", "a spokesman for Oracle")
 * @param role the speaker's title or profession as it stands, or null
 * @param party the company or body that the speaker speaks for, or null where the text names none
 * @param direct whether the words stand in quotation marks
 * @param words the exact words said, without the marks; offsets count from the body's start
 * @param sentence position of the sentence in the body where the words begin, from 0
 */
public record Statement(String speaker, @Nullable String role, @Nullable Party party, boolean direct, Span words,
    int sentence) {}
