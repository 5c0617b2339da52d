package dossier.fact;

import dossier.company.CompanyId;
import dossier.name.Party;

/**
 * What a party is found by: the id of a company of the catalogue, else {@code ~} and the words of its name without case,
 * accents, punctuation and corporate suffixes.
 */
public final class PartyKey {
  private static final String OUTSIDE = "~";

  private PartyKey() {}

  /** The key of a party. */
  public static String of(Party party) {
    return party.company() == null ? ofName(party.name()) : of(party.company());
  }

  /** The key of a company of the catalogue. */
  public static String of(CompanyId company) {
    return company.value();
  }

  /** Whether a key is that of a name outside the catalogue. */
  public static boolean isOutside(String key) {
    return key.startsWith(OUTSIDE);
  }

  /** Whether a name ends in what companies append to theirs, such as "Inc" or "Holdings". */
  public static boolean isDesignated(String name) {
    return NameWords.designated(name);
  }

  /** The key of a name outside the catalogue. */
  public static String ofName(String name) {
    return OUTSIDE + String.join(" ", NameWords.of(name).words());
  }
}
