package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Asks whether anything was written of a matter after a moment. */
public final class LaterPassages {
  private LaterPassages() {}

  /**
   * Whether a passage that appeared after {@code after} and by {@code upTo} names a company, by whatever name or by {@code called}, and,
   * with all its words, one of {@code names}.
   */
  public static boolean nameAny(CompanyId company, String called, List<String> names, Instant after, Instant upTo,
      IndexSnapshot snapshot) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    names.forEach(name -> any.add(all(name), Occur.SHOULD));
    BooleanQuery whose = new BooleanQuery.Builder().add(Queries.names(List.of(company)), Occur.SHOULD)
        .add(all(called), Occur.SHOULD)
        .build();
    BooleanQuery query = new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER)
        .add(whose, Occur.FILTER)
        .add(Queries.knownBetween(after, upTo), Occur.FILTER)
        .add(any.build(), Occur.FILTER)
        .build();
    return snapshot.countAll(query) > 0;
  }

  private static Query all(String name) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    NewsAnalyzer.INSTANCE.terms(name).forEach(term -> query.add(Queries.inBody(term.value()), Occur.MUST));
    return query.build();
  }
}
