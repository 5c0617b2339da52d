package dossier.retrieve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.article.ArticleId;
import dossier.fact.Corrections;
import dossier.fact.Corrections.Corrected;
import dossier.fact.Evidence;
import dossier.fact.EvidenceKey;
import dossier.fact.FactIds;
import dossier.fact.FactMerger;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.index.FactQueries;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.retrieve.FactQuery.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts, merged as of the moment asked for and corrected as people decided. All evidence about a party is read and
 * merged at once and kept for as long as index and corrections stay as they are. Safe for many threads; one for a program.
 */
public final class FactSearch {
  /** Pieces of evidence that are kept merged: about 1.5 KB each. */
  private static final long MOST_KEPT = 60_000;
  private static final Comparator<MergedFact> NEWEST = Comparator
      .comparing((MergedFact fact) -> fact.history().getLast().at())
      .reversed()
      .thenComparing(MergedFact::id);

  private final Supplier<Corrections> corrections;
  private final Cache<Key, List<MergedFact>> merged = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT)
      .weigher((Key key, List<MergedFact> facts) -> 1 + facts.stream().mapToInt(fact -> fact.evidence().size()).sum())
      .build();

  /** What the merged facts of a party depend on; {@code asOf} is null where everything indexed was known. */
  private record Key(long generation, long corrections, String party, @Nullable Instant asOf) {}

  /** @param corrections those that hold now; asked at every search */
  public FactSearch(Supplier<Corrections> corrections) {
    this.corrections = corrections;
  }

  /** The facts that a query wants, the one with the newest change first. */
  public List<MergedFact> facts(FactQuery query, IndexSnapshot index) {
    Corrections now = corrections.get();
    List<MergedFact> facts = new ArrayList<>();
    FactFilter filter = new FactFilter(query);
    about(subjects(query, index, now), query.asOf(), index, now).values().forEach(all -> facts.addAll(filter.of(all)));
    facts.sort(NEWEST);
    return List.copyOf(facts);
  }

  /** The evidence of the facts that a query wants, each as its sentence alone tells it, in the order of the facts. */
  public List<Evidence> evidence(FactQuery query, IndexSnapshot index) {
    return facts(query, index).stream().flatMap(fact -> fact.evidence().stream()).toList();
  }

  /** The fact of that id as of a moment, if there is one. */
  public Optional<MergedFact> find(String id, Instant asOf, IndexSnapshot index) {
    if (!id.matches("[0-9a-f]{32}")) return Optional.empty();
    Query article = all(FactQueries.facts(), FactQueries.articlePrefix(FactIds.articlePrefix(id)));
    Corrections now = corrections.get();
    return about(parties(index.evidence(article), now), asOf, index, now).values()
        .stream()
        .flatMap(List::stream)
        .filter(fact -> fact.id().equals(id))
        .findFirst();
  }

  /** The fact that has evidence now which one of these keys names, or named before people corrected it. */
  public Optional<MergedFact> became(List<EvidenceKey> keys, Instant asOf, IndexSnapshot index) {
    Corrections now = corrections.get();
    for (EvidenceKey key : keys) {
      List<Evidence> told = index.evidence(all(FactQueries.facts(), FactQueries.article(key.article())));
      List<Evidence> became = now.became(key, told);
      Set<String> parties = new TreeSet<>();
      became.forEach(each -> parties.add(PartyKey.of(each.fact().company())));
      Optional<MergedFact> fact = about(parties, asOf, index, now).values()
          .stream()
          .flatMap(List::stream)
          .filter(each -> each.evidence().stream().anyMatch(became::contains))
          .findFirst();
      if (fact.isPresent()) return fact;
    }
    return Optional.empty();
  }

  /** The facts that an article tells as of a moment, in the order of its sentences. */
  public List<MergedFact> toldBy(ArticleId article, Instant asOf, IndexSnapshot index) {
    Corrections now = corrections.get();
    List<Evidence> told = index.evidence(all(FactQueries.facts(), FactQueries.article(article)));
    return about(parties(told, now), asOf, index, now).values()
        .stream()
        .flatMap(List::stream)
        .filter(fact -> fact.evidence().stream().anyMatch(each -> each.article().equals(article)))
        .sorted(Comparator.comparingInt((MergedFact fact) -> first(fact, article)).thenComparing(MergedFact::id))
        .toList();
  }

  /** Position of the first sentence of an article that tells a fact. */
  private static int first(MergedFact fact, ArticleId article) {
    return fact.evidence()
        .stream()
        .filter(each -> each.article().equals(article))
        .mapToInt(Evidence::sentence)
        .min()
        .orElse(0);
  }

  /** Keys of the parties that facts wanted by the query are about. */
  private static Set<String> subjects(FactQuery query, IndexSnapshot index, Corrections now) {
    if (!query.parties().isEmpty() && query.side() == Side.SUBJECT) return query.parties();
    Set<String> subjects = new TreeSet<>(query.parties());
    if (query.parties().isEmpty()) {
      subjects.addAll(parties(index.evidence(narrowed(query)), now));
    } else {
      Query other = all(FactQueries.facts(), FactQueries.counterparty(query.parties()), Queries.knownBy(query.asOf()));
      subjects.addAll(parties(index.evidence(other), now));
    }
    for (ArticleId article : now.mended())
      subjects.addAll(parties(index.evidence(all(FactQueries.facts(), FactQueries.article(article))), now));
    return subjects;
  }

  private static Query narrowed(FactQuery query) {
    BooleanQuery.Builder narrow = new BooleanQuery.Builder().add(FactQueries.facts(), Occur.FILTER)
        .add(Queries.knownBy(query.asOf()), Occur.FILTER);
    if (!query.types().isEmpty()) narrow.add(FactQueries.types(query.types()), Occur.FILTER);
    if (!query.modalities().isEmpty()) narrow.add(FactQueries.modalities(query.modalities()), Occur.FILTER);
    if (!query.counterparties().isEmpty()) narrow.add(FactQueries.counterparty(query.counterparties()), Occur.FILTER);
    if (query.counterparty() != null) narrow.add(FactQueries.counterpartyWords(query.counterparty()), Occur.FILTER);
    if (query.person() != null) narrow.add(FactQueries.person(query.person()), Occur.FILTER);
    if (query.product() != null) narrow.add(FactQueries.product(query.product()), Occur.FILTER);
    if (query.amount() != null)
      narrow.add(FactQueries.amount(query.amount().least(), query.amount().most()), Occur.FILTER);
    if (query.days() != null) narrow.add(FactQueries.days(query.days()), Occur.FILTER);
    return narrow.build();
  }

  private static Set<String> parties(List<Evidence> evidence, Corrections now) {
    Set<String> parties = new TreeSet<>();
    for (Evidence each : now.apply(evidence).evidence())
      parties.add(PartyKey.of(each.fact().company()));
    return parties;
  }

  private Map<String, List<MergedFact>> about(Set<String> parties, Instant asOf, IndexSnapshot index,
      Corrections now) {
    Instant moment = index.allKnownBy(asOf) ? null : asOf;
    Map<String, List<MergedFact>> facts = new LinkedHashMap<>();
    Set<String> missing = new TreeSet<>();
    for (String party : parties) {
      List<MergedFact> kept = merged.getIfPresent(new Key(index.generation(), now.version(), party, moment));
      if (kept == null) missing.add(party);
      else
        facts.put(party, kept);
    }
    if (!missing.isEmpty()) merge(missing, asOf, index, now).forEach((party, its) -> {
      merged.put(new Key(index.generation(), now.version(), party, moment), its);
      facts.put(party, its);
    });
    return facts;
  }

  /** Everything about parties, what people gave to them included and what they took from them left out. */
  private static Map<String, List<MergedFact>> merge(Set<String> parties, Instant asOf, IndexSnapshot index,
      Corrections now) {
    Query known = all(FactQueries.facts(), Queries.knownBy(asOf));
    List<Evidence> evidence = new ArrayList<>(index.evidence(all(known, FactQueries.about(parties))));
    for (ArticleId article : moved(parties, now))
      index.evidence(all(known, FactQueries.article(article)))
          .stream()
          .filter(each -> !parties.contains(PartyKey.of(each.fact().company())))
          .forEach(evidence::add);
    Corrected corrected = now.apply(evidence);
    Map<String, List<Evidence>> each = new TreeMap<>();
    parties.forEach(party -> each.put(party, new ArrayList<>()));
    for (Evidence one : corrected.evidence()) {
      List<Evidence> its = each.get(PartyKey.of(one.fact().company()));
      if (its != null) its.add(one);
    }
    Map<String, List<MergedFact>> facts = new TreeMap<>();
    each.forEach((party, its) -> facts.put(party,
        FactMerger.merge(its, corrected.same()).stream().filter(MergedFact::tells).toList()));
    return facts;
  }

  private static Set<ArticleId> moved(Set<String> parties, Corrections now) {
    Set<ArticleId> articles = new HashSet<>();
    parties.forEach(party -> articles.addAll(now.movedTo(party)));
    return articles;
  }

  private static Query all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries)
      all.add(query, Occur.FILTER);
    return all.build();
  }
}
