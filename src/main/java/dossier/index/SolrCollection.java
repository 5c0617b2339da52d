package dossier.index;

import dossier.index.SolrNodes.Patience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.util.ContentStreamBase;
import org.apache.solr.common.util.NamedList;

/** Looks for a collection and makes it, with the fields that this program has. */
final class SolrCollection {
  private static final List<String> FILES = List.of("managed-schema.xml", "solrconfig.xml");
  /** What a core says of its index, some levels down in the status. */
  private static final String SIZE = "sizeInGB";
  private static final int DEEPEST = 20;
  /** Grows when fields are added, which a collection gets without losing anything; stands in the schema's name. */
  static final int ADDED = 2;
  private static final String CONFIGURATION = "dossier-" + Fields.SCHEMA + "." + ADDED;

  private SolrCollection() {}

  static boolean exists(SolrNodes nodes) throws IOException {
    Object names = nodes.askCluster(CollectionAdminRequest.List::new, Patience.OPENING).get("collections");
    return names instanceof List<?> all && all.contains(nodes.collection());
  }

  static void make(SolrNodes nodes, SolrAddress address) throws IOException {
    configure(nodes);
    try {
      nodes.askCluster(() -> CollectionAdminRequest.createCollection(address.collection(), CONFIGURATION,
          address.shards(), address.replicas()), Patience.CHANGING);
    } catch (IOException e) {
      if (!exists(nodes)) throw e; // otherwise another instance made it at the same time
    }
  }

  private static void configure(SolrNodes nodes) throws IOException {
    Object sets = nodes.askCluster(ConfigSetAdminRequest.List::new, Patience.ASKING).get("configSets");
    if (!(sets instanceof List<?> all) || !all.contains(CONFIGURATION)) upload(nodes);
  }

  /** Gives a collection the fields of this program's schema; Solr loads it anew on every node. */
  static void renew(SolrNodes nodes) throws IOException {
    configure(nodes);
    nodes.askCluster(() -> CollectionAdminRequest.modifyCollection(nodes.collection(),
        Map.of("collection.configName", CONFIGURATION)), Patience.CHANGING);
    nodes.askCluster(() -> CollectionAdminRequest.reloadCollection(nodes.collection()), Patience.CHANGING);
  }

  /** Bytes of the leaders' indexes, to some hundred bytes; copies are not counted. */
  static long bytes(SolrNodes nodes) throws IOException {
    NamedList<Object> status = nodes.askCluster(
        () -> CollectionAdminRequest.collectionStatus(nodes.collection()).setWithCoreInfo(true), Patience.ASKING);
    return (long) (gigabytes(status.asMap(DEEPEST)) * (1L << 30));
  }

  private static double gigabytes(Map<?, ?> status) {
    double all = 0;
    for (var each : status.entrySet())
      if (each.getValue() instanceof Map<?, ?> inner) all += gigabytes(inner);
      else if (SIZE.equals(each.getKey()) && each.getValue() instanceof Number size) all += size.doubleValue();
    return all;
  }

  private static void upload(SolrNodes nodes) throws IOException {
    byte[] zip = zip();
    nodes.askCluster(() -> {
      ConfigSetAdminRequest.Upload upload = new ConfigSetAdminRequest.Upload();
      upload.setConfigSetName(CONFIGURATION);
      upload.setOverwrite(true);
      upload.setUploadStream(new ContentStreamBase.ByteArrayStream(zip, "configuration", "application/octet-stream"));
      return upload;
    }, Patience.CHANGING);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : FILES)
        try (InputStream in = SolrCollection.class.getResourceAsStream("solr/" + file)) {
          if (in == null) throw new IllegalStateException("there is no resource " + file);
          zip.putNextEntry(new ZipEntry(file));
          in.transferTo(zip);
          zip.closeEntry();
        }
    }
    return bytes.toByteArray();
  }
}
