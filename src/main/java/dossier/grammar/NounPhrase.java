package dossier.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A noun with what stands before it: "Yahoo's former chief executive".
 *
 * @param from first unit
 * @param to one past the last unit
 * @param head the unit that it is about, its last noun or name
 * @param possessor who has it: "Yahoo" before "'s"
 * @param pronoun the unit of a possessive pronoun ("its") that stands for its possessor, or -1
 */
public record NounPhrase(int from, int to, int head, @Nullable NounPhrase possessor, int pronoun) implements Element {}
