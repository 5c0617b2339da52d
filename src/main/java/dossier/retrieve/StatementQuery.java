package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.fact.PartyKey;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; what is empty or null is left open.
 *
 * @param speaker words that all stand in the speaker's name
 * @param parties whom the speaker speaks for, by {@link PartyKey}: one of them
 * @param words words that all stand in what was said
 * @param published when the article may have appeared
 * @param asOf nothing that appeared later is used
 */
public record StatementQuery(@Nullable String speaker, Set<String> parties, @Nullable String words,
    @Nullable TimeRange published, Instant asOf) {
  public StatementQuery {
    parties = Set.copyOf(parties);
  }

  /** All statements as of a moment. */
  public static StatementQuery asOf(Instant moment) {
    return new StatementQuery(null, Set.of(), null, null, moment);
  }

  /** By somebody with these words in the name. */
  public StatementQuery by(String name) {
    return new StatementQuery(name, parties, words, published, asOf);
  }

  /** For one of these companies of the catalogue, or of those asked for before. */
  public StatementQuery speakingFor(Collection<CompanyId> companies) {
    Set<String> all = new TreeSet<>(parties);
    companies.forEach(company -> all.add(PartyKey.of(company)));
    return new StatementQuery(speaker, all, words, published, asOf);
  }

  /** For one of these bodies outside the catalogue by name, or of those asked for before. */
  public StatementQuery speakingForOthers(Collection<String> names) {
    Set<String> all = new TreeSet<>(parties);
    names.forEach(name -> all.add(PartyKey.ofName(name)));
    return new StatementQuery(speaker, all, words, published, asOf);
  }

  /** With these words in what was said. */
  public StatementQuery saying(String said) {
    return new StatementQuery(speaker, parties, said, published, asOf);
  }

  /** In articles of these days. */
  public StatementQuery publishedIn(TimeRange days) {
    return new StatementQuery(speaker, parties, words, days, asOf);
  }
}
