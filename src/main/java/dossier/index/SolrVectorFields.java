package dossier.index;

import dossier.index.SolrNodes.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.common.params.ModifiableSolrParams;

/** The fields that vectors need of a collection; one that an older program made lacks them until it gets them. Safe for all threads. */
final class SolrVectorFields {
  /** A schema's name: that of {@link Fields#SCHEMA}, then what grows when fields are added, 1 where it is not said. */
  private static final Pattern NAME = Pattern.compile("dossier-(\\d{1,4})(?:\\.(\\d{1,4}))?");

  /** How long nodes of a cluster may go on with what they knew of a collection before. */
  private static final Duration TAKEN = Duration.ofSeconds(20);

  private final SolrNodes nodes;
  private volatile boolean seen;

  SolrVectorFields(SolrNodes nodes) {
    this.nodes = nodes;
  }

  boolean exist() throws IOException {
    if (seen) return true;
    Object name = nodes
        .ask(() -> SolrAsking.collection(METHOD.GET, "/schema/name", new ModifiableSolrParams()), Patience.ASKING)
        .get("name");
    seen = hasThem(String.valueOf(name));
    return seen;
  }

  static boolean hasThem(String schema) {
    Matcher name = NAME.matcher(schema);
    return name.matches() && name.group(2) != null && Integer.parseInt(name.group(2)) >= SolrCollection.ADDED;
  }

  /** Gives the fields to a collection that lacks them; its documents stay as they are, and older programs can go on with it. */
  void make() throws IOException {
    if (exist()) return;
    SolrCollection.renew(nodes);
    for (long until = System.nanoTime() + TAKEN.toNanos(); !exist(); SolrNodes.pause())
      if (System.nanoTime() > until) throw new IOException("the collection did not take the fields for vectors");
  }
}
