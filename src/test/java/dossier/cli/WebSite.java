package dossier.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A site on loopback for tests. */
public final class WebSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  public WebSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String page = pages.get(exchange.getRequestURI().getPath());
      byte[] bytes = (page == null ? "nothing here" : page).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
  }

  /** Puts a page at a path that begins with a slash; {@code SITE} in it becomes the site's address. */
  public WebSite put(String path, String text) {
    pages.put(path, text.replace("SITE", address("")));
    return this;
  }

  /** The address of a path. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The site with one article and a feed that has a teaser of it and an article of its own. */
  public static WebSite ofChips() throws IOException {
    return new WebSite().put("/plant", """
        <!doctype html><html lang="en"><head><title>Nvidia opens a plant</title>
        <meta property="og:site_name" content="Chip Example">
        <meta property="article:published_time" content="2026-01-20T08:00:00Z"></head><body>
        <nav><a href="/">Home</a> <a href="/more">More news</a></nav><article><h1>Nvidia opens a plant</h1>
        <p>Nvidia opened a plant in Texas on Tuesday that employs 1,200 people, its chief executive said.</p>
        <p>The company spent $2.5 billion on the plant, which took three years to build and makes chips.</p>
        <p>Analysts said that the plant would ease a shortage of chips that has held back the company.</p>
        </article><aside><h3>Related</h3><a href="/amd">AMD cuts prices</a></aside></body></html>""")
        .put("/feed", """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Chip Example</title><link>SITE/</link>
            <item><title>Nvidia opens a plant</title><link>SITE/plant</link><guid>1</guid>
            <description>Nvidia opened a plant … Read more</description>
            <pubDate>Tue, 20 Jan 2026 08:00:00 GMT</pubDate></item>
            <item><title>AMD hires a chief of design</title><link>SITE/amd</link><guid>2</guid>
            <description>%s</description><pubDate>Mon, 19 Jan 2026 08:00:00 GMT</pubDate></item>
            </channel></rss>""".formatted("AMD hired Jane Sample as its chief of design. ".repeat(20)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
