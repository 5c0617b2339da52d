package dossier.answer;

import dossier.fact.MergedFact;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known at one moment, merged. */
interface FactBase {
  /** The facts that have one of {@code parties} on either side; all facts where there are none. In no order. */
  List<MergedFact> facts(Collection<Party> parties);

  /** The fact of that id. */
  Optional<MergedFact> find(String id);

  /** What a choice of statements finds. */
  record Said(List<QuoteItem> items, int total) {
    public Said {
      items = List.copyOf(items);
    }
  }

  /**
   * Statements, newest first.
   *
   * @param speaker words of the speaker's name; empty for any
   * @param whom one of whom the speaker speaks for; with a speaker and one of them, also whom the sentence names; empty for
   *     anybody
   * @param period when the article appeared; null for any time
   */
  Said statements(String speaker, List<Party> whom, @Nullable TimeRange period, int limit);

  /** Parties outside the catalogue that are called so; where none is, those whose names begin with these words. */
  List<Party> called(String name);

  /** Names of parties outside the catalogue that begin with these words or are spelled nearly so, the likeliest first. */
  List<String> near(String name);
}
