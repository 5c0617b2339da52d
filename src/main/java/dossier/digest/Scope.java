package dossier.digest;

import dossier.fact.FactType;
import dossier.name.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to hear of. An empty part means any.
 *
 * @param parties the companies, each once
 * @param types the kinds of facts
 * @param words what it must be about besides, in small letters
 * @param typed as it was written, to show it and to read it again when a list has changed
 */
public record Scope(List<Party> parties, Set<FactType> types, List<String> words, String typed) {
  /** Everything. */
  public static final Scope ALL = new Scope(List.of(), Set.of(), List.of(), "");

  public Scope {
    parties = List.copyOf(parties);
    types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    words = List.copyOf(words);
  }

  /** Whether nothing is narrowed down. */
  public boolean isAll() {
    return parties.isEmpty() && types.isEmpty() && words.isEmpty();
  }
}
