package dossier.index;

import dossier.company.EditDistance;
import dossier.fact.Evidence;
import dossier.fact.PartyKey;
import dossier.name.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Names of companies outside the catalogue that facts have on either side, looked up as somebody types them. */
public final class OutsideNames {
  private static final List<String> SIDES = List.of(Fields.FACT_COMPANY, Fields.FACT_COUNTERPARTY);
  /** Most companies that a few leading words may mean. */
  private static final int MOST_CALLED = 5;
  /** Fewest characters of a name in which one edit, and two edits, are a slip; as in questions. */
  private static final int ONE_EDIT_FROM = 5;
  private static final int TWO_EDITS_FROM = 8;

  private final IndexSnapshot index;
  private final Instant asOf;

  /** @param asOf names that appeared later are not known */
  public OutsideNames(IndexSnapshot index, Instant asOf) {
    this.index = index;
    this.asOf = asOf;
  }

  /**
   * The company of that name; where there is none, the companies whose names begin with these words, those of most facts
   * first: "Nik" is Nik Software and is not Nikon.
   *
   * @return at most {@value #MOST_CALLED}
   */
  public List<Party> called(String name) {
    String key = PartyKey.ofName(name);
    if (spelling(key).isPresent()) return List.of(new Party(name, null));
    return keys(other -> other.startsWith(key + " ")).map(this::spelling)
        .flatMap(Optional::stream)
        .limit(MOST_CALLED)
        .map(each -> new Party(each, null))
        .toList();
  }

  /** Names that begin with the words of a name, then those that are spelled nearly like it. */
  public List<String> near(String name, int most) {
    String key = PartyKey.ofName(name);
    int slips = key.length() > TWO_EDITS_FROM ? 2 : key.length() > ONE_EDIT_FROM ? 1 : 0;
    Stream<String> longer = keys(other -> other.startsWith(key + " "));
    Stream<String> slipped = slips == 0
        ? Stream.of()
        : keys(other -> !other.equals(key) && EditDistance.within(key, other, slips) <= slips);
    return Stream.concat(longer, slipped)
        .map(this::spelling)
        .flatMap(Optional::stream)
        .distinct()
        .limit(most)
        .toList();
  }

  /** Keys of parties outside the catalogue, those of most facts first. */
  private Stream<String> keys(Predicate<String> wanted) {
    return index.frequencies(SIDES, key -> PartyKey.isOutside(key) && wanted.test(key))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The fullest spelling of a name in what is known; none where nothing that is known has it. */
  private Optional<String> spelling(String key) {
    BooleanQuery sides = new BooleanQuery.Builder().add(FactQueries.about(Set.of(key)), Occur.SHOULD)
        .add(FactQueries.counterparty(Set.of(key)), Occur.SHOULD)
        .build();
    BooleanQuery known = new BooleanQuery.Builder().add(FactQueries.facts(), Occur.FILTER)
        .add(Queries.knownBy(asOf), Occur.FILTER)
        .add(sides, Occur.FILTER)
        .build();
    return index.evidence(known)
        .stream()
        .flatMap(OutsideNames::parties)
        .filter(party -> PartyKey.of(party).equals(key))
        .map(Party::name)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static Stream<Party> parties(Evidence evidence) {
    List<Party> parties = new ArrayList<>(evidence.fact().counterparties());
    parties.add(evidence.fact().company());
    return parties.stream();
  }
}
