package dossier.fact;

import dossier.name.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a noun phrase means, as far as facts need it.
 *
 * @param party the company or body; null where a person or product stands for none that is known
 * @param person full name of the person that it is or speaks of
 * @param product name of the product that it is
 * @param first first unit that names it
 * @param last one past the last unit that names it
 */
record Actor(@Nullable Party party, @Nullable String person, @Nullable String product, int first, int last) {
  boolean isBody() {
    return party != null && person == null && product == null;
  }
}
