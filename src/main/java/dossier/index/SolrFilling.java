package dossier.index;

import static java.util.Objects.requireNonNull;

import dossier.article.ArticleId;
import dossier.embed.EmbeddingException;
import dossier.index.SolrEntries.Version;
import dossier.index.SolrNodes.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.CommonParams;

/**
 * Makes the vectors of a collection: articles are put there again with them, where nobody changed them meanwhile. What lacks them
 * is asked of the collection each time, so that whatever is lost is made again. Several programs may do so at once: each first
 * for the articles that it took in, then for those of others from a place of its own, so that they seldom meet.
 */
final class SolrFilling implements VectorFilling {
  /** Articles read at once, and committed together: some twenty seconds' work on two cores. */
  private static final int AT_ONCE = 200;
  /** Articles of one request. */
  private static final int SENT_AT_ONCE = 50;

  private final SolrEngine engine;
  private final SolrAsking asking;
  private final String model;
  private final VectorMaking making;
  private final Runnable changed;

  /** @param changed is told when other vectors can be found */
  SolrFilling(SolrEngine engine, String model, VectorMaking making, Runnable changed) {
    this.engine = engine;
    this.asking = SolrAsking.everything(engine.nodes());
    this.model = model;
    this.making = making;
    this.changed = changed;
  }

  @Override
  public long fill(Reach reach, RereadProgress progress, BooleanSupplier stop) throws EmbeddingException {
    if (stop.getAsBoolean()) return 0;
    Query due = due(reach);
    Query own = new TermQuery(new Term(SolrDocuments.PLACED_BY, engine.name()));
    Query others = new BooleanQuery.Builder().add(due, Occur.FILTER).add(own, Occur.MUST_NOT).build();
    try {
      long all = count(Queries.articles());
      long before = all - count(due);
      progress.at(before, all);
      if (before == all) return 0;
      Run run = new Run(reach, stop, done -> progress.at(Math.min(all, before + done), all));
      run.over(new BooleanQuery.Builder().add(due, Occur.FILTER).add(own, Occur.FILTER).build(), 0, Long.MAX_VALUE);
      long from = ThreadLocalRandom.current().nextLong(Math.max(0, engine.last()) + 1);
      run.over(others, from, Long.MAX_VALUE);
      run.over(others, 0, from);
      return run.made;
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors cannot be made: " + e.getMessage(), e);
    }
  }

  private Query due(Reach reach) {
    BooleanQuery.Builder due = new BooleanQuery.Builder().add(Queries.articles(), Occur.FILTER)
        .add(new TermQuery(new Term(SolrVector.REACH, SolrVector.whole(model))), Occur.MUST_NOT);
    if (reach == Reach.LEADING)
      due.add(new TermQuery(new Term(SolrVector.REACH, SolrVector.leading(model))), Occur.MUST_NOT);
    return due.build();
  }

  private long count(Query query) throws IOException {
    return asking.documents(SolrQueries.json(query), SolrAsking.BY_SEQUENCE, 0, SolrDocuments.ID).getNumFound();
  }

  /** How many articles are done. */
  private interface Done {
    void at(long articles);
  }

  /** One filling. */
  private final class Run {
    private final Reach reach;
    private final BooleanSupplier stop;
    private final Done done;
    private long made;
    private long articles;

    Run(Reach reach, BooleanSupplier stop, Done done) {
      this.reach = reach;
      this.stop = stop;
      this.done = done;
    }

    /** The articles that match and whose numbers lie in a range, once each. */
    void over(Query due, long from, long to) throws IOException, EmbeddingException {
      long next = from;
      while (!stop.getAsBoolean()) {
        Query here = new BooleanQuery.Builder().add(due, Occur.FILTER)
            .add(LongPoint.newRangeQuery(SolrDocuments.SEQUENCE, next, to), Occur.FILTER)
            .build();
        List<SolrBlock> blocks = asking
            .documents(SolrQueries.json(here), SolrAsking.BY_SEQUENCE, AT_ONCE, SolrBlock.FIELDS)
            .stream()
            .map(SolrBlock::of)
            .toList();
        if (blocks.isEmpty()) return;
        fill(blocks);
        articles += blocks.size();
        done.at(articles);
        next = blocks.getLast().version().block() + 1;
      }
    }

    private void fill(List<SolrBlock> blocks) throws IOException, EmbeddingException {
      Map<ArticleId, Due> due = read(blocks, reach);
      List<PassageWords> lacking = due.values().stream().flatMap(each -> each.lacking.stream()).toList();
      try {
        made += making.make(lacking, stop,
            (passage, vector) -> requireNonNull(due.get(passage.article())).give(passage, SmallVector.of(vector)));
      } finally {
        put(due.values());
      }
    }
  }

  /**
   * An article with passages that lack vectors.
   *
   * @param vectors those that it has, for all threads
   */
  private record Due(String model, SolrBlock block, ArticleEntry entry, Map<BytesRef, SolrVector> vectors,
      List<PassageWords> lacking) {
    static Due of(String model, SolrBlock block, ArticleEntry entry, Map<BytesRef, SolrVector> there, Reach reach) {
      Map<BytesRef, SolrVector> vectors = new ConcurrentHashMap<>(there);
      vectors.values().removeIf(vector -> !vector.model().equals(model));
      List<PassageWords> lacking = PassageWords.of(entry)
          .stream()
          .filter(passage -> passage.isWithin(reach) && !vectors.containsKey(new BytesRef(passage.digest())))
          .toList();
      return new Due(model, block, entry, vectors, lacking);
    }

    void give(PassageWords passage, byte[] vector) {
      vectors.put(new BytesRef(passage.digest()), new SolrVector(model, passage.digest(), vector));
    }

    /** Whether it got any, or has all and only the note of that is lacking. */
    boolean isChanged() {
      return lacking.isEmpty()
          || lacking.stream().anyMatch(passage -> vectors.containsKey(new BytesRef(passage.digest())));
    }
  }

  /** Those of the articles that are still as they were found. */
  private Map<ArticleId, Due> read(List<SolrBlock> blocks, Reach reach) throws IOException {
    Map<Version, ArticleEntry> entries = engine.entries().read(blocks.stream().map(SolrBlock::version).toList());
    var vectors = SolrVector.read(entries.values().stream().map(entry -> entry.article().id()).toList(), asking);
    Map<ArticleId, Due> due = new LinkedHashMap<>();
    for (SolrBlock block : blocks) {
      ArticleEntry entry = entries.get(block.version());
      if (entry == null) continue;
      ArticleId id = entry.article().id();
      due.put(id, Due.of(model, block, entry, vectors.getOrDefault(id, Map.of()), reach));
    }
    return due;
  }

  private void put(Collection<Due> due) throws IOException {
    List<SolrInputDocument> documents = due.stream()
        .filter(Due::isChanged)
        .map(each -> each.block.with(each.entry, each.vectors))
        .toList();
    if (documents.isEmpty()) return;
    for (int from = 0; from < documents.size(); from += SENT_AT_ONCE)
      send(documents.subList(from, Math.min(documents.size(), from + SENT_AT_ONCE)));
    engine.nodes()
        .ask(() -> new UpdateRequest().setAction(UpdateRequest.ACTION.COMMIT, true, true),
            Patience.CHANGING);
    changed.run();
  }

  /** What somebody changed since it was read stays as it is. */
  private void send(List<SolrInputDocument> documents) throws IOException {
    engine.nodes().ask(() -> {
      UpdateRequest update = new UpdateRequest().add(documents);
      update.setParam(CommonParams.FAIL_ON_VERSION_CONFLICTS, "false");
      return update;
    }, Patience.CHANGING);
  }
}
