package dossier.digest;

import dossier.fact.Fact;
import dossier.fact.FoundFact;
import dossier.fact.Modality;
import dossier.index.ArticleEntry;
import dossier.text.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is left to digests because nobody vouches for it: rumours, and what people without a name claim. */
final class Unsure {
  private static final Set<String> UNNAMED = Set.copyOf(ResourceLines.of(Unsure.class, "unnamed-sources.txt"));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}’']+");

  private Unsure() {}

  /** Whether an article tells nothing surer of the companies that a query names, or of all where it names none. */
  static boolean is(ArticleEntry entry, @Nullable StandingQuery query) {
    List<Fact> facts = entry.facts()
        .facts()
        .stream()
        .map(FoundFact::fact)
        .filter(fact -> query == null || query.companies().isEmpty()
            || (fact.company().company() != null && query.companies().contains(fact.company().company())))
        .toList();
    return !facts.isEmpty() && facts.stream().allMatch(Unsure::is);
  }

  /** Whether a fact is a rumour or claimed by people without a name. */
  static boolean is(Fact fact) {
    String who = fact.attributedTo();
    return fact.modality() == Modality.REPORTED
        || (who != null && BETWEEN_WORDS.splitAsStream(who).anyMatch(UNNAMED::contains));
  }
}
