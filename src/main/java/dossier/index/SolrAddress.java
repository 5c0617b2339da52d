package dossier.index;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a SolrCloud collection is. Its text form leaves the password out.
 *
 * @param nodes addresses of nodes, which may be any of the cluster: each passes requests on, and another one is asked where
 *          one fails
 * @param login {@code user:password} for all of them, or null
 * @param shards in how many parts a new collection is split
 * @param replicas how many copies of each part a new collection has
 */
public record SolrAddress(List<URI> nodes, @Nullable String login, String collection, int shards, int replicas) {
  /** How it is written. */
  public static final String FORM = "solr:http://host:8983/solr,http://host2:8983/solr/collection?shards=1&replicas=2";

  private static final String SCHEME = "solr:";
  private static final Pattern LAST = Pattern.compile("\\A(.*/solr)/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})(?:\\?(.*))?");
  private static final Pattern COUNT = Pattern.compile("(shards|replicas)=([1-9]\\d{0,2})");

  public SolrAddress {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) throw new IllegalArgumentException("a cluster has at least one node");
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException when it is none; the message says what was expected and has no password
   */
  public static SolrAddress parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.startsWith(SCHEME)) throw wrong("it does not begin with " + SCHEME);
    List<String> parts = new ArrayList<>(List.of(trimmed.substring(SCHEME.length()).split(",", -1)));
    Matcher last = LAST.matcher(parts.removeLast());
    if (!last.matches()) throw wrong("the last address does not end with /solr/ and the name of a collection");
    parts.add(last.group(1));
    List<URI> nodes = parts.stream().map(SolrAddress::node).toList();
    String login = nodes.getFirst().getUserInfo();
    int[] counts = counts(last.group(3));
    return new SolrAddress(nodes.stream().map(SolrAddress::plain).toList(), login, last.group(2), counts[0], counts[1]);
  }

  private static URI node(String text) {
    try {
      URI node = new URI(text);
      boolean http = "http".equals(node.getScheme()) || "https".equals(node.getScheme());
      if (!http || node.getHost() == null || !"/solr".equals(node.getPath()) || node.getQuery() != null)
        throw wrong("an address of a node is not like http://host:8983/solr");
      return node;
    } catch (URISyntaxException e) {
      throw wrong("an address of a node cannot be read");
    }
  }

  private static URI plain(URI node) {
    return URI.create(node.getScheme() + "://" + node.getHost() + (node.getPort() < 0 ? "" : ":" + node.getPort())
        + node.getPath());
  }

  private static int[] counts(@Nullable String query) {
    int[] counts = { 1, 2 };
    if (query == null) return counts;
    for (String part : query.split("&", -1)) {
      Matcher count = COUNT.matcher(part);
      if (!count.matches()) throw wrong("after ? stand shards and replicas, each with a number from 1 to 999");
      counts[count.group(1).equals("shards") ? 0 : 1] = Integer.parseInt(count.group(2));
    }
    return counts;
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("expected " + FORM + ", but " + what);
  }

  @Override
  public String toString() {
    return "collection " + collection + " at " + nodes.getFirst() + (nodes.size() == 1 ? "" : " and others");
  }
}
