import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.apache.zookeeper.server.NIOServerCnxnFactory;
import org.apache.zookeeper.server.ZooKeeperServer;

/**
 * One process of a cluster for tests, run from its source: {@code zookeeper FOLDER}, or {@code node FOLDER PORT ZOOKEEPER}. Prints
 * the port that it listens on when it is up, and lives until it is killed or its standard input ends.
 */
public final class SolrNode {
  private static final String CONFIGURATION = """
      <solr>
        <str name="coreRootDirectory">${solr.home.here}</str>
        <solrcloud>
          <str name="host">127.0.0.1</str>
          <int name="hostPort">${hostPort:8983}</int>
          <str name="hostContext">${hostContext:solr}</str>
          <int name="zkClientTimeout">6000</int>
          <int name="distribUpdateConnTimeout">1000</int>
          <int name="distribUpdateSoTimeout">3000</int>
        </solrcloud>
        <shardHandlerFactory name="shardHandlerFactory" class="HttpShardHandlerFactory">
          <int name="connTimeout">1000</int>
          <int name="socketTimeout">15000</int>
        </shardHandlerFactory>
        <metrics enabled="false"/>
      </solr>
      """;

  private SolrNode() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    int port = args[0].equals("zookeeper") ? zooKeeper(folder) : node(folder, Integer.parseInt(args[2]), args[3]);
    System.out.println("port " + port);
    while (System.in.read() >= 0) {
      // whoever started this holds the other end
    }
    Runtime.getRuntime().halt(0);
  }

  private static int zooKeeper(Path folder) throws Exception {
    ZooKeeperServer server = new ZooKeeperServer(folder.toFile(), folder.toFile(), 1_000);
    NIOServerCnxnFactory connections = new NIOServerCnxnFactory();
    connections.configure(new InetSocketAddress("127.0.0.1", 0), 100);
    connections.startup(server);
    return connections.getLocalPort();
  }

  private static int node(Path folder, int port, String zooKeeper) throws Exception {
    Files.writeString(folder.resolve("solr.xml"), CONFIGURATION);
    System.setProperty("zkHost", zooKeeper);
    System.setProperty("solr.home.here", folder.toString());
    JettyConfig config = new JettyConfig.Builder().setContext("/solr").setPort(port).stopAtShutdown(true).build();
    JettySolrRunner solr = new JettySolrRunner(folder.toString(), new Properties(), config);
    solr.start();
    return solr.getLocalPort();
  }
}
