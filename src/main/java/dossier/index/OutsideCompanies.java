package dossier.index;

import dossier.fact.PartyKey;
import dossier.story.Publishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Companies outside the catalogue that the articles keep telling of: named in several stories, and doing something in them.
 * The employers of analysts and the banks of deals are named more often than anybody and do nothing.
 */
public final class OutsideCompanies {
  /** Fewest articles that name a company that keeps coming up. */
  private static final int LEAST_ARTICLES = 5;
  /** Fewest stories that they tell: copies and sequels of one event alone are a moment's fame. */
  private static final int LEAST_STORIES = 3;
  /** Fewest facts that are about it. */
  private static final int LEAST_FACTS = 3;
  /** Most articles that name it for each fact about it: who is only quoted is named far more often. */
  private static final int NAMED = 4;
  /** Articles in which the stories of a name are counted. */
  private static final int LOOKED_AT = 50;
  /** Articles in which its spelling is looked up. */
  private static final int SPELLINGS = 5;
  /** Names that are looked at for each one wanted. */
  private static final int CANDIDATES = 10;

  private final IndexSnapshot index;

  /** Those of a moment of the index. */
  public OutsideCompanies(IndexSnapshot index) {
    this.index = index;
  }

  /**
   * A company that is not tracked.
   *
   * @param name as most articles write it
   * @param articles how many name it
   */
  public record Recurring(String name, int articles) {}

  /**
   * Those of most facts, at least {@value #LEAST_FACTS}, that are named in at least {@value #LEAST_ARTICLES} articles of at
   * least {@value #LEAST_STORIES} stories, and in at most {@value #NAMED} articles for each fact; publishers are none,
   * nor is what nothing shows to be a company, see {@link CompanyEvidence}.
   *
   * @param most how many at most
   */
  public List<Recurring> recurring(int most) {
    return frequent().limit((long) CANDIDATES * most).flatMap(this::recurring).limit(most).toList();
  }

  /** Names by how many facts are about them, those of replaced articles included. */
  private Stream<String> frequent() {
    return index.frequencies(List.of(Fields.FACT_COMPANY), PartyKey::isOutside)
        .entrySet()
        .stream()
        .filter(count -> count.getValue() >= LEAST_FACTS)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .filter(count -> articles(count.getKey()) <= NAMED * count.getValue())
        .map(Map.Entry::getKey);
  }

  private int articles(String key) {
    return index.count(new TermQuery(new Term(Fields.OUTSIDE, key)));
  }

  private Stream<Recurring> recurring(String key) {
    Query naming = new TermQuery(new Term(Fields.OUTSIDE, key));
    int articles = articles(key);
    if (articles < LEAST_ARTICLES || stories(naming) < LEAST_STORIES) return Stream.of();
    Map<String, Integer> spellings = spellings(naming, key);
    String name = commonest(spellings, key);
    if (Publishers.known(Publishers.normal(name)) || !isCompany(key))
      return Stream.of();
    return Stream.of(new Recurring(name, articles));
  }

  private int stories(Query naming) {
    return new HashSet<>(index.stories(naming, LOOKED_AT)).size();
  }

  private boolean isCompany(String key) {
    BooleanQuery sides = new BooleanQuery.Builder().add(FactQueries.about(Set.of(key)), Occur.SHOULD)
        .add(FactQueries.counterparty(Set.of(key)), Occur.SHOULD)
        .build();
    BooleanQuery told = new BooleanQuery.Builder().add(FactQueries.facts(), Occur.FILTER)
        .add(sides, Occur.FILTER)
        .build();
    return new CompanyEvidence(key, index.evidence(told)).isEnough();
  }

  private Map<String, Integer> spellings(Query naming, String key) {
    Map<String, Integer> spellings = new HashMap<>();
    for (String name : names(naming))
      if (PartyKey.ofName(name).equals(key)) spellings.merge(name, 1, Integer::sum);
    return spellings;
  }

  private static String commonest(Map<String, Integer> spellings, String key) {
    return spellings.entrySet()
        .stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  private List<String> names(Query naming) {
    List<String> names = new ArrayList<>();
    for (ScoreDoc hit : index.first(naming, SPELLINGS))
      names.addAll(index.entry(hit.doc).outside());
    return names;
  }
}
