package dossier.answer;

import org.jspecify.annotations.Nullable;

/**
 * Whose word a citation of an answer rests on.
 *
 * @param citation what is cited
 * @param speaker who is quoted there, as the article names them, or null where the article speaks itself
 * @param role the speaker's title or profession, or null
 */
public record Teller(Citation citation, @Nullable String speaker, @Nullable String role) {}
