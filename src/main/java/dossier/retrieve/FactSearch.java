package dossier.retrieve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.article.ArticleId;
import dossier.fact.Corrections;
import dossier.fact.Corrections.Corrected;
import dossier.fact.Corrections.Same;
import dossier.fact.Evidence;
import dossier.fact.EvidenceKey;
import dossier.fact.FactIds;
import dossier.fact.FactMerger;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.index.FactQueries;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.retrieve.FactQuery.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts, merged as of the moment asked for and corrected as people decided. All evidence of one type
 * about a party is read and merged at once and kept for as long as index and corrections stay as they are. Safe for many
 * threads; one for a program.
 */
public final class FactSearch {
  /** Pieces of evidence that are kept merged, those of each moment asked about by themselves: about 1.5 KB each. */
  private static final long MOST_KEPT = 250_000;
  /** Pieces of evidence that are kept beside, for the moment after the next commit. */
  private static final long MOST_BESIDE = 60_000;
  private static final Comparator<MergedFact> NEWEST = Comparator
      .comparing((MergedFact fact) -> fact.history().getLast().at())
      .reversed()
      .thenComparing(MergedFact::id);

  private final Supplier<Corrections> corrections;
  private final Cache<Key, List<MergedFact>> merged = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT)
      .weigher((Key key, List<MergedFact> facts) -> 1 + facts.stream().mapToInt(fact -> fact.evidence().size()).sum())
      .build();

  /** What was merged of a subject last, which is what it was before where no commit since was about it. */
  private final Cache<Subject, Told> told = Caffeine.newBuilder()
      .maximumWeight(MOST_BESIDE)
      .weigher((Subject subject, Told kept) -> 1 + kept.evidence().size())
      .build();
  /** Of whom single tellings are that queries asked for. */
  private final Cache<Narrowed, Set<Subject>> narrowed = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT)
      .weigher((Narrowed key, Set<Subject> subjects) -> 5 + subjects.size())
      .build();

  /** Single tellings at a moment of the index. */
  private record Narrowed(long generation, long corrections, Query query) {}

  /**
   * What facts were merged from.
   *
   * @param same what people said is the same
   */
  private record Told(List<Evidence> evidence, List<Same> same, List<MergedFact> facts) {
    boolean isOf(List<Evidence> other, List<Same> otherSame) {
      return evidence.equals(other) && same.equals(otherSame);
    }
  }

  /** What the merged facts of a subject depend on; {@code asOf} is null where everything indexed was known. */
  private record Key(long generation, long corrections, Subject subject, @Nullable Instant asOf) {}

  /**
   * What is merged by itself: tellings of one type about one party.
   *
   * @param party by {@link PartyKey}
   */
  private record Subject(String party, FactType type) {
    static Subject of(Evidence evidence) {
      return new Subject(PartyKey.of(evidence.fact().company()), evidence.fact().type());
    }
  }

  /** @param corrections those that hold now; asked at every search */
  public FactSearch(Supplier<Corrections> corrections) {
    this.corrections = corrections;
  }

  /** The facts that a query wants, the one with the newest change first. */
  public List<MergedFact> facts(FactQuery query, IndexSnapshot index) {
    Corrections now = corrections.get();
    FactFilter filter = new FactFilter(query);
    return about(subjects(query, index, now), query.asOf(), index, now).filter(filter).sorted(NEWEST).toList();
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
    return about(subjects(index.evidence(article), now), asOf, index, now).filter(fact -> fact.id().equals(id))
        .findFirst();
  }

  /** The fact that has evidence now which one of these keys names, or named before people corrected it. */
  public Optional<MergedFact> became(List<EvidenceKey> keys, Instant asOf, IndexSnapshot index) {
    Corrections now = corrections.get();
    for (EvidenceKey key : keys) {
      List<Evidence> told = index.evidence(all(FactQueries.facts(), FactQueries.article(key.article())));
      List<Evidence> became = now.became(key, told);
      Set<Subject> subjects = became.stream().map(Subject::of).collect(Collectors.toSet());
      Optional<MergedFact> fact = about(subjects, asOf, index, now)
          .filter(each -> each.evidence().stream().anyMatch(became::contains))
          .min(NEWEST);
      if (fact.isPresent()) return fact;
    }
    return Optional.empty();
  }

  /** Subjects of the facts that the query may want. */
  private Set<Subject> subjects(FactQuery query, IndexSnapshot index, Corrections now) {
    Set<FactType> types = query.types().isEmpty() ? EnumSet.allOf(FactType.class) : query.types();
    Set<Subject> subjects = new HashSet<>();
    for (String party : query.parties())
      types.forEach(type -> subjects.add(new Subject(party, type)));
    if (!query.parties().isEmpty() && query.side() == Side.SUBJECT) return subjects;
    Set<Subject> others = new HashSet<>(
        narrowed.get(new Narrowed(index.generation(), now.version(), narrowed(query, index)),
            key -> subjects(index.evidence(key.query()), now)));
    for (ArticleId article : now.mended())
      others.addAll(subjects(index.evidence(all(FactQueries.facts(), FactQueries.article(article))), now));
    for (Subject other : others)
      if (query.parties().isEmpty()) types.forEach(type -> subjects.add(new Subject(other.party(), type)));
      else if (types.contains(other.type())) subjects.add(other);
    return subjects;
  }

  /** Single tellings of facts that the query may want; where it has parties, of those about others. */
  private static Query narrowed(FactQuery query, IndexSnapshot index) {
    BooleanQuery.Builder narrow = new BooleanQuery.Builder().add(known(query.asOf(), index), Occur.FILTER);
    if (!query.types().isEmpty()) narrow.add(FactQueries.types(query.types()), Occur.FILTER);
    if (!query.parties().isEmpty()) return narrow.add(FactQueries.counterparty(query.parties()), Occur.FILTER).build();
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

  /** All facts that had appeared by a moment. */
  private static Query known(Instant asOf, IndexSnapshot index) {
    return index.allKnownBy(asOf) ? FactQueries.facts() : all(FactQueries.facts(), Queries.knownBy(asOf));
  }

  private static Set<Subject> subjects(List<Evidence> evidence, Corrections now) {
    return now.apply(evidence).evidence().stream().map(Subject::of).collect(Collectors.toSet());
  }

  /** All facts of the subjects, in no order. */
  private Stream<MergedFact> about(Set<Subject> subjects, Instant asOf, IndexSnapshot index, Corrections now) {
    Instant moment = index.allKnownBy(asOf) ? null : asOf;
    List<MergedFact> facts = new ArrayList<>();
    Set<Subject> missing = new HashSet<>();
    for (Subject subject : subjects) {
      List<MergedFact> kept = merged.getIfPresent(new Key(index.generation(), now.version(), subject, moment));
      if (kept == null) missing.add(subject);
      else
        facts.addAll(kept);
    }
    if (!missing.isEmpty()) merge(missing, asOf, index, now).forEach((subject, its) -> {
      merged.put(new Key(index.generation(), now.version(), subject, moment), its);
      facts.addAll(its);
    });
    return facts.stream();
  }

  /** Everything about subjects, what people gave to them included and what they took from them left out. */
  private Map<Subject, List<MergedFact>> merge(Set<Subject> subjects, Instant asOf, IndexSnapshot index,
      Corrections now) {
    Query known = known(asOf, index);
    List<Evidence> evidence = new ArrayList<>(index.evidence(all(known, tellings(subjects))));
    for (ArticleId article : moved(subjects, now))
      index.evidence(all(known, FactQueries.article(article)))
          .stream()
          .filter(each -> !subjects.contains(Subject.of(each)))
          .forEach(evidence::add);
    Corrected corrected = now.apply(evidence);
    Map<Subject, List<Evidence>> each = new HashMap<>();
    subjects.forEach(subject -> each.put(subject, new ArrayList<>()));
    for (Evidence one : corrected.evidence()) {
      List<Evidence> its = each.get(Subject.of(one));
      if (its != null) its.add(one);
    }
    Map<Subject, List<MergedFact>> facts = new HashMap<>();
    each.forEach((subject, its) -> facts.put(subject, merged(subject, its, corrected.same())));
    return facts;
  }

  private List<MergedFact> merged(Subject subject, List<Evidence> evidence, List<Same> same) {
    if (evidence.isEmpty()) return List.of();
    Told kept = told.getIfPresent(subject);
    if (kept != null && kept.isOf(evidence, same)) return kept.facts();
    List<MergedFact> facts = FactMerger.merge(evidence, same).stream().filter(MergedFact::tells).toList();
    told.put(subject, new Told(List.copyOf(evidence), List.copyOf(same), facts));
    return facts;
  }

  /** The tellings of subjects as they are stored. */
  private static Query tellings(Set<Subject> subjects) {
    Map<FactType, Set<String>> parties = new EnumMap<>(FactType.class);
    subjects.forEach(each -> parties.computeIfAbsent(each.type(), _ -> new TreeSet<>()).add(each.party()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parties.forEach((type, about) -> any.add(all(FactQueries.types(Set.of(type)), FactQueries.about(about)),
        Occur.SHOULD));
    return any.build();
  }

  private static Set<ArticleId> moved(Set<Subject> subjects, Corrections now) {
    Set<ArticleId> articles = new HashSet<>();
    subjects.forEach(subject -> articles.addAll(now.movedTo(subject.party())));
    return articles;
  }

  private static Query all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries)
      all.add(query, Occur.FILTER);
    return all.build();
  }
}
