package dossier.retrieve;

import dossier.index.FactQueries;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.index.SaidStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds what people and companies said. */
public final class StatementSearch {
  /** Statements looked at for each one wanted: copies of an article repeat them. */
  private static final int LOOKED_AT = 5;

  private StatementSearch() {}

  /**
   * What was found.
   *
   * @param statements newest first, undated ones last; words that a speaker said are listed once, from the newest article
   * @param total how many there are in all, repetitions included
   */
  public record Found(List<SaidStatement> statements, int total) {
    public Found {
      statements = List.copyOf(statements);
    }
  }

  /**
   * The newest statements that a query wants.
   *
   * @param size most statements, at least 1
   */
  public static Found find(StatementQuery query, IndexSnapshot index, int size) {
    Query wanted = wanted(query);
    int total = index.countAll(wanted);
    Set<Object> said = new HashSet<>();
    List<SaidStatement> found = index
        .newestStatements(wanted, (int) Math.min(Integer.MAX_VALUE, (long) LOOKED_AT * size))
        .stream()
        .filter(each -> said.add(List.of(each.statement().speaker(), each.words())))
        .limit(size)
        .toList();
    return new Found(found, total);
  }

  private static Query wanted(StatementQuery query) {
    BooleanQuery.Builder wanted = new BooleanQuery.Builder().add(FactQueries.statements(), Occur.FILTER)
        .add(Queries.knownBy(query.asOf()), Occur.FILTER);
    if (query.speaker() != null) wanted.add(FactQueries.speaker(query.speaker()), Occur.FILTER);
    if (!query.parties().isEmpty()) wanted.add(FactQueries.speakingFor(query.parties()), Occur.FILTER);
    if (query.words() != null) wanted.add(FactQueries.saying(query.words()), Occur.FILTER);
    if (query.published() != null) wanted.add(Queries.dated(query.published()), Occur.FILTER);
    return wanted.build();
  }
}
