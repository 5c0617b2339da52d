package dossier.name;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of a gazetteer.
 *
 * @param type what it names; null for what is in capitals but names no party, thing or place, such as an index
 * @param everyday whether it also means other things, so that the text must say more
 * @param possessive whether it ends in {@code 's}, as names of shops do
 * @param region whether it is a country or a state, which follows the name of a city after a comma
 */
record Known(@Nullable NameType type, boolean everyday, boolean possessive, boolean region) {}
