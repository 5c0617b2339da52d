package dossier.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a slot's filler stands, seen from a pattern's trigger.
 *
 * @param prepositions for {@link Kind#AFTER}, {@link Kind#OBJECT_AFTER}, {@link Kind#ASKED_AFTER}: before the filler
 * @param heads name of a set of words that the filler's head is in, or null for any
 * @param name whether the filler must be a name
 * @param not whether the filler's head must not be in the set
 */
record Role(Kind kind, Set<String> prepositions, @Nullable String heads, boolean name, boolean not) {
  enum Kind {
    /** Who does it: subject of an active verb, "by" after a passive one. */
    SUBJECT,
    /** The possessor of the subject: "Dell" in "Dell's revenue rose". */
    SUBJECT_OWNER,
    /** What it is done to. */
    OBJECT,
    /** The possessor in the object: "Yahoo" in "bought Yahoo's stake". */
    OBJECT_OWNER,
    /** A possessor in the object that is named there, not only meant: "Yahoo" in "sell Yahoo's assets". */
    OBJECT_POSSESSOR,
    /** After a preposition that follows the object: "Yahoo" in "bought a stake in Yahoo". */
    OBJECT_AFTER,
    /** After a preposition that follows the trigger. */
    AFTER,
    /** After a preposition that follows the suit about which somebody is asked to do something: "Acme" in "asked a judge to dismiss a suit by Acme". */
    ASKED_AFTER,
    /** The possessor of what follows a preposition: "Intel" in "the launch of Intel's chip". */
    AFTER_OWNER,
    /** The possessor of a noun, or a name compounded with it. */
    OWNER,
    /** A name compounded with a noun: "the Instagram purchase". */
    COMPOUND,
    /** Who has what a noun names, not a name compounded with it: "Dell" in "Dell's 100 engineers", not in "100 Dell engineers". */
    POSSESSOR,
    /** Who does what a noun says: its possessor, or the subject of its verb. */
    DOER,
    /** The same, where the verb tells of the noun's event: it "signs", "announces" or "drops" it. */
    AGENT,
    /** The grammatical subject of the verb that a noun belongs to: "hit with a fine". */
    VERB_SUBJECT,
    /** The subject of the clause that the trigger tells: "Acme" in "found that Acme had misled", "into whether Acme broke". */
    CLAUSE,
    /** The subject of the sentence that a phrase with the noun opens: "Acme" in "Under the agreement, Acme will supply". */
    OPENED,
    /** The company that the sentence, or the one before, speaks of. */
    TOPIC,
    /** Money. */
    MONEY,
    /** Money that a measure is said to be: "revenue of $5 million", "$5 million in revenue". */
    OF_MONEY,
    /** Per cent. */
    PERCENT,
    /** A number of things of a kind; without a set any number. */
    COUNT,
    /** A number of things of a kind in the trigger's own noun phrase. */
    OWN_COUNT,
    /** A place in an order. */
    RANK,
    /** A name that stands beside the noun phrase between commas, or that the noun is said of: "X is the largest maker". */
    APPOSED,
    /** The trigger's own noun phrase. */
    SELF
  }
}
