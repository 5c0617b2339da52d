package dossier.fact;

import dossier.name.Party;
import org.jspecify.annotations.Nullable;

/**
 * What fills a slot, with the units it stands on.
 *
 * @param party for companies and counterparties
 * @param text for persons, products and places
 * @param amount for amounts and changes
 */
record Found(@Nullable Party party, @Nullable String text, @Nullable Amount amount, int from, int to) {
  static Found party(Party party, int from, int to) {
    return new Found(party, null, null, from, to);
  }

  /** @param text quotation marks around a part of it are left out */
  static Found text(String text, int from, int to) {
    return new Found(null, text.replaceAll("[\"“”]", ""), null, from, to);
  }

  static Found amount(Amount amount, int from, int to) {
    return new Found(null, null, amount, from, to);
  }
}
