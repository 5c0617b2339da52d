package dossier.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries: "would not have been sold".
 *
 * @param from first unit
 * @param to one past the verb
 * @param lemma base form of the verb
 * @param kind how it stands in its sentence
 * @param passive whether its subject suffers it
 * @param negated whether a negation stands in it
 * @param modal its modal verb in small letters, or null
 */
public record VerbGroup(int from, int to, String lemma, Kind kind, boolean passive, boolean negated,
    @Nullable String modal) implements Element {
  /** How a verb stands in its sentence. */
  public enum Kind {
    FINITE,
    /** "to buy". */
    INFINITIVE,
    /** "buying". */
    GERUND,
    /** A participle alone: "bought by". */
    PARTICIPLE
  }

  /** The unit of the verb itself. */
  public int head() {
    return to - 1;
  }
}
