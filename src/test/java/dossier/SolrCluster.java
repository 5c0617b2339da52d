package dossier;

import dossier.index.SolrAddress;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * A SolrCloud of several nodes and a ZooKeeper, each a process of its own on the class path of {@code src/test/solr}, whose
 * Lucene is another than ours. A node can be killed and started again where it was.
 */
final class SolrCluster implements AutoCloseable {
  /** Written by {@code .ci/run}. */
  private static final Path CLASS_PATH = Path
      .of(System.getProperty("dossier.solr", "src/test/solr/target/solr.classpath"));
  private static final Path PROGRAM = Path.of("src/test/solr/SolrNode.java");
  private static final Pattern LEADER = Pattern
      .compile("\"node_name\":\"127.0.0.1:(\\d+)_solr\",\"type\":\"NRT\",\"state\":\"active\",\"leader\":\"true\"");
  private static final Pattern LIVE = Pattern.compile("\"live_nodes\":\\[([^]]*)]");
  /** How long a cluster may take to come to a state, in nanoseconds: two minutes on a machine that does much else. */
  private static final long PATIENCE = 120_000_000_000L;
  private static final String READY = "port ";

  private final Path folder;
  private final Process zooKeeper;
  private final String zooKeeperAddress;
  private final List<Node> nodes = new ArrayList<>();

  private record Node(Process process, int port) {}

  private SolrCluster(Path folder, int size) throws IOException {
    this.folder = folder;
    zooKeeper = start("zookeeper", folder.resolve("zookeeper").toString());
    zooKeeperAddress = "127.0.0.1:" + port(zooKeeper);
    List<Process> starting = new ArrayList<>();
    for (int i = 0; i < size; i++)
      starting.add(node(i, 0));
    for (Process process : starting)
      nodes.add(new Node(process, port(process)));
  }

  /** Starts a cluster; skips the test where its class path was not fetched. */
  static SolrCluster start(Path folder, int size) throws IOException {
    Assumptions.assumeTrue(Files.exists(CLASS_PATH), "skipped: there is no " + CLASS_PATH + ", which .ci/run writes");
    return new SolrCluster(folder, size);
  }

  private Process node(int number, int port) throws IOException {
    return start("node", folder.resolve("node" + number).toString(), String.valueOf(port), zooKeeperAddress);
  }

  private Process start(String... arguments) throws IOException {
    String classPath = Files.readString(CLASS_PATH).strip();
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        classPath, PROGRAM.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(Path.of(arguments[1] + ".log").toFile()))
        .start();
  }

  /** The port that a process listens on; waits until it does. */
  private static int port(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine())
      if (line.startsWith(READY)) return Integer.parseInt(line.substring(READY.length()));
    throw new IOException("a node ended before it was up");
  }

  /** The address of a collection with every part on {@code replicas} nodes. */
  SolrAddress address(String collection, int shards, int replicas) {
    String addresses = nodes.stream()
        .map(node -> "http://127.0.0.1:" + node.port + "/solr")
        .collect(Collectors.joining(","));
    return SolrAddress.parse("solr:" + addresses + "/" + collection + "?shards=" + shards + "&replicas=" + replicas);
  }

  /** Makes a collection of one part and one copy with a schema, as another program would; {@code configuration} is its name there. */
  void make(String collection, String configuration, Path schema) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream files = new ZipOutputStream(zip)) {
      files.putNextEntry(new ZipEntry("managed-schema.xml"));
      Files.copy(schema, files);
      files.putNextEntry(new ZipEntry("solrconfig.xml"));
      Files.copy(Path.of("src/main/resources/dossier/index/solr/solrconfig.xml"), files);
    }
    HttpURLConnection upload = (HttpURLConnection) admin("configs?action=UPLOAD&name=" + configuration).toURL()
        .openConnection();
    upload.setDoOutput(true);
    upload.setRequestProperty("Content-Type", "application/octet-stream");
    upload.getOutputStream().write(zip.toByteArray());
    read(upload.getInputStream());
    read(admin("collections?action=CREATE&numShards=1&replicationFactor=1&name=" + collection
        + "&collection.configName=" + configuration).toURL().openStream());
  }

  private URI admin(String request) {
    Node one = nodes.stream().filter(node -> node.process.isAlive()).findFirst().orElseThrow();
    return URI.create("http://127.0.0.1:" + one.port + "/solr/admin/" + request);
  }

  private static String read(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Ends a node at once, as kill -9 does. */
  void kill(int number) {
    nodes.get(number).process.destroyForcibly();
    nodes.get(number).process.onExit().join();
  }

  /** Ends a node as an operator does, who waits until the others know that it is gone. */
  void stop(int number) throws IOException {
    nodes.get(number).process.destroy();
    nodes.get(number).process.onExit().join();
    await(() -> live(status("")) == nodes.size() - 1);
  }

  /** Starts a node that ended, with its data and at its address. */
  void restart(int number) throws IOException {
    int port = nodes.get(number).port;
    Process process = node(number, port);
    nodes.set(number, new Node(process, port(process)));
  }

  /** Waits until every copy of every part of a collection can answer. */
  void awaitActive(String collection) throws IOException {
    await(() -> isActive(collection));
  }

  private interface State {
    boolean isReached() throws IOException;
  }

  private static void await(State state) throws IOException {
    for (long until = System.nanoTime() + PATIENCE; !state.isReached();) {
      if (System.nanoTime() > until) throw new IOException("the cluster did not come to the state that was waited for");
      LockSupport.parkNanos(200_000_000);
    }
  }

  private boolean isActive(String collection) throws IOException {
    String status = status(collection);
    return !status.contains("\"state\":\"down\"") && !status.contains("\"state\":\"recover")
        && live(status) == nodes.size();
  }

  /** The node that leads the first shard of a collection: what it does last may be known to it alone. */
  int leading(String collection) throws IOException {
    Matcher leader = LEADER.matcher(status(collection));
    if (!leader.find()) throw new IOException(collection + " has no leader");
    int port = Integer.parseInt(leader.group(1));
    return IntStream.range(0, nodes.size()).filter(each -> nodes.get(each).port == port).findFirst().orElseThrow();
  }

  private String status(String collection) throws IOException {
    URI address = admin("collections?action=CLUSTERSTATUS" + (collection.isEmpty() ? "" : "&collection=" + collection));
    return read(address.toURL().openStream()).replaceAll("\\s+", "");
  }

  private int live(String status) {
    Matcher live = LIVE.matcher(status);
    return live.find() ? (int) live.group(1).chars().filter(each -> each == '_').count() : 0;
  }

  @Override
  public void close() {
    IntStream.range(0, nodes.size()).forEach(this::kill);
    zooKeeper.destroyForcibly();
    zooKeeper.onExit().join();
  }
}
