package dossier.digest;

import dossier.answer.Among;
import dossier.company.CompanyId;
import dossier.fact.FactType;
import dossier.name.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to hear of. An empty part means any.
 *
 * @param parties the companies, each once
 * @param types the kinds of facts
 * @param words what it must be about besides, in small letters
 * @param typed as it was written, to show it and to read it again when a list has changed
 * @param own companies of the workspace's own, whose names are among the parties
 * @param unwanted companies that are not to be heard of, where nobody is named
 */
public record Scope(List<Party> parties, Set<FactType> types, List<String> words, String typed,
    List<Among.Own> own, Set<CompanyId> unwanted) {
  /** Everything. */
  public static final Scope ALL = new Scope(List.of(), Set.of(), List.of(), "");

  public Scope {
    parties = List.copyOf(parties);
    types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    words = List.copyOf(words);
    own = List.copyOf(own);
    unwanted = Set.copyOf(unwanted);
  }

  /** One without companies that are not to be heard of. */
  public Scope(List<Party> parties, Set<FactType> types, List<String> words, String typed) {
    this(parties, types, words, typed, List.of(), Set.of());
  }

  /** The same without these companies; nothing where no other is named. */
  public Optional<Scope> without(Set<CompanyId> companies) {
    List<Party> left = parties.stream()
        .filter(party -> party.company() == null || !companies.contains(party.company()))
        .toList();
    return left.isEmpty() && !parties.isEmpty()
        ? Optional.empty()
        : Optional.of(new Scope(left, types, words, typed, own, companies));
  }

  /** Whether a company outside the catalogue is one of the workspace's own. */
  boolean isOwn(Party party) {
    return party.company() == null && own.stream()
        .anyMatch(each -> each.name().equalsIgnoreCase(party.name())
            || each.aliases().stream().anyMatch(party.name()::equalsIgnoreCase));
  }

  /** Whether nothing is narrowed down. */
  public boolean isAll() {
    return parties.isEmpty() && types.isEmpty() && words.isEmpty();
  }
}
