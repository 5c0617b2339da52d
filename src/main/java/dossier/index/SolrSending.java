package dossier.index;

import dossier.index.SolrNodes.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/**
 * Sends articles to a collection, some at a time and some requests at once. What is sent twice because an answer was lost
 * takes its own place. Everything is kept until it was seen in the collection: a node that passes articles on to a leader
 * that dies may confirm what nobody has. For one thread at a time.
 */
final class SolrSending implements AutoCloseable {
  /** Articles of one request: some hundred kilobytes. */
  private static final int AT_ONCE = 100;
  /** Articles that are looked for with one request. */
  private static final int LOOKED_FOR = 500;
  /** Requests under way: the nodes write on several threads. */
  private static final int UNDER_WAY = 4;

  private final SolrNodes nodes;
  private final SolrAsking asking;
  private final ExecutorService threads = Executors.newFixedThreadPool(UNDER_WAY,
      Thread.ofPlatform().daemon().name("sending-", 0).factory());
  private List<SolrInputDocument> batch = new ArrayList<>();
  private final List<Future<?>> underWay = new ArrayList<>();
  /** Articles that are under way or waiting: two versions of one must not overtake each other. */
  private final Set<String> busy = new HashSet<>();
  private final Map<String, SolrInputDocument> sent = new HashMap<>();
  private final Set<String> deleted = new HashSet<>();

  SolrSending(SolrNodes nodes) {
    this.nodes = nodes;
    this.asking = SolrAsking.everything(nodes);
  }

  void send(SolrInputDocument article) throws IOException {
    String id = (String) article.getFieldValue(SolrDocuments.ID);
    sent.put(id, article);
    deleted.remove(id);
    put(id, article);
  }

  private void put(String id, SolrInputDocument article) throws IOException {
    if (busy.contains(id)) finish();
    busy.add(id);
    batch.add(article);
    if (batch.size() >= AT_ONCE) begin();
  }

  void delete(String id) throws IOException {
    finish();
    sent.remove(id);
    deleted.add(id);
    update(new UpdateRequest().deleteById(id));
  }

  private void begin() throws IOException {
    if (batch.isEmpty()) return;
    List<SolrInputDocument> documents = batch;
    batch = new ArrayList<>();
    while (underWay.size() >= UNDER_WAY)
      await(underWay.removeFirst());
    underWay.add(threads.submit(() -> {
      update(new UpdateRequest().add(documents));
      return null;
    }));
  }

  /** Waits until the cluster has confirmed everything. */
  void finish() throws IOException {
    begin();
    while (!underWay.isEmpty())
      await(underWay.removeFirst());
    busy.clear();
  }

  /**
   * Looks after a commit whether everything is there, and sends what is not once more.
   *
   * @return whether nothing had to be sent
   */
  boolean confirm() throws IOException {
    Map<String, Long> there = there();
    List<SolrInputDocument> lost = sent.entrySet()
        .stream()
        .filter(each -> !isThere(each.getValue(), there.get(each.getKey())))
        .map(Map.Entry::getValue)
        .toList();
    for (SolrInputDocument article : lost)
      put((String) article.getFieldValue(SolrDocuments.ID), article);
    List<String> left = deleted.stream().filter(there::containsKey).toList();
    for (String id : left)
      update(new UpdateRequest().deleteById(id));
    return lost.isEmpty() && left.isEmpty();
  }

  private static boolean isThere(SolrInputDocument article, @Nullable Long block) {
    return article.getFieldValue(SolrDocuments.BLOCK).equals(block);
  }

  private Map<String, Long> there() throws IOException {
    Set<String> all = new HashSet<>(sent.keySet());
    all.addAll(deleted);
    List<String> ids = List.copyOf(all);
    Map<String, Long> there = new HashMap<>();
    for (int from = 0; from < ids.size(); from += LOOKED_FOR) {
      String some = String.join("\n", ids.subList(from, Math.min(ids.size(), from + LOOKED_FOR)));
      Map<String, Object> articles = Map.of("terms", Map.of("f", SolrDocuments.ID, "separator", "\n", "query", some));
      for (SolrDocument each : asking.documents(articles, SolrDocuments.SEQUENCE + " asc", LOOKED_FOR, Fields.ARTICLE,
          SolrDocuments.BLOCK))
        there.put((String) each.getFirstValue(Fields.ARTICLE), (Long) each.getFirstValue(SolrDocuments.BLOCK));
    }
    return there;
  }

  /** What was sent need not be looked for any more. */
  void forget() {
    sent.clear();
    deleted.clear();
  }

  void update(UpdateRequest request) throws IOException {
    nodes.ask(() -> request, Patience.CHANGING);
  }

  private static void await(Future<?> request) throws IOException {
    try {
      request.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while articles were sent", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
