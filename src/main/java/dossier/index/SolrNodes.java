package dossier.index;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a cluster as one that answers while any of them does. Every node passes a request on to where the documents
 * are; one that fails is passed over, and asked again when the others fail too. Safe for all threads.
 */
final class SolrNodes implements AutoCloseable {
  /** How long a node may take to be reached: it is on the same network. */
  private static final Duration REACHED = Duration.ofSeconds(1);
  /** Between two rounds over all nodes. */
  private static final Duration PAUSE = Duration.ofMillis(200);
  /** The node is well and says that the request is wrong. */
  private static final int FIRST_SERVER_ERROR = 500;
  /** Somebody else wrote the document since it was read. */
  static final int CONFLICT = 409;

  /** How long a request is tried. */
  enum Patience {
    /** Whether it is there at all; what is wrong with a setting is said soon. */
    OPENING(Duration.ofSeconds(8), Duration.ofSeconds(3)),
    /** People wait for it. */
    ASKING(Duration.ofSeconds(8), Duration.ofSeconds(20)),
    /** A commit or a new collection takes seconds, and a cluster that lost a node some time to choose new leaders. */
    CHANGING(Duration.ofSeconds(20), Duration.ofMinutes(2));

    private final Duration answered;
    private final Duration tried;

    /** @param answered how long a node may take; {@code tried} how long all of them may */
    Patience(Duration answered, Duration tried) {
      this.answered = answered;
      this.tried = tried;
    }
  }

  private final SolrAddress address;
  private final List<HttpJdkSolrClient> asking;
  private final List<HttpJdkSolrClient> changing;
  private final AtomicInteger present = new AtomicInteger();
  /** Not the client's own, whose end waits for requests that a dead node never took. */
  private final ExecutorService threads = Executors
      .newCachedThreadPool(Thread.ofPlatform().daemon().name("solr-", 0).factory());

  SolrNodes(SolrAddress address) {
    this.address = address;
    this.asking = clients(Patience.ASKING);
    this.changing = clients(Patience.CHANGING);
  }

  private List<HttpJdkSolrClient> clients(Patience patience) {
    return address.nodes()
        .stream()
        .map(node -> new HttpJdkSolrClient.Builder(node.toString()).useHttp1_1(true)
            .withConnectionTimeout(REACHED.toMillis(), TimeUnit.MILLISECONDS)
            .withRequestTimeout(patience.answered.toMillis(), TimeUnit.MILLISECONDS)
            .withOptionalBasicAuthCredentials(address.login())
            .withExecutor(threads)
            .build())
        .toList();
  }

  String collection() {
    return address.collection();
  }

  /** Makes the request anew for each try, since one may have been read in part. */
  interface Making {
    SolrRequest<?> make() throws IOException;
  }

  /**
   * Asks the collection.
   *
   * @throws SolrException with {@link #CONFLICT} where somebody else was first
   * @throws IOException when no node answers in time, or one says that the request is wrong
   */
  NamedList<Object> ask(Making request, Patience patience) throws IOException {
    return ask(request, address.collection(), patience);
  }

  /** The same of the cluster as a whole. */
  NamedList<Object> askCluster(Making request, Patience patience) throws IOException {
    return ask(request, null, patience);
  }

  private NamedList<Object> ask(Making request, @Nullable String collection, Patience patience) throws IOException {
    List<HttpJdkSolrClient> nodes = patience == Patience.CHANGING ? changing : asking;
    long until = System.nanoTime() + patience.tried.toNanos();
    for (int tried = 1;; tried++) {
      int node = present.get();
      try {
        return nodes.get(node).request(request.make(), collection);
      } catch (SolrException e) {
        if (e.code() == CONFLICT) throw e;
        if (e.code() < FIRST_SERVER_ERROR) throw new IOException(address + " refuses: " + e.getMessage(), e);
        giveUp(e, until);
      } catch (SolrServerException | IOException e) {
        giveUp(e, until);
      }
      present.compareAndSet(node, (node + 1) % nodes.size());
      if (tried % nodes.size() == 0) pause();
    }
  }

  private void giveUp(Exception failure, long until) throws IOException {
    if (System.nanoTime() < until) return;
    String reason = failure instanceof ConnectException ? "it cannot be reached" : String.valueOf(failure.getMessage());
    throw new IOException(address + " does not answer: " + reason, failure);
  }

  /** Waits a little before the cluster is asked again. */
  static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the index was asked", e);
    }
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    for (HttpJdkSolrClient node : asking)
      node.close();
    for (HttpJdkSolrClient node : changing)
      node.close();
  }
}
