package dossier.ingest;

import dossier.article.CanonicalUrl;
import dossier.fetch.Fetched;
import dossier.fetch.Fetcher;
import dossier.fetch.Validators;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other people's servers for tests: what is at each address, and what was asked. */
final class FakeWeb implements Fetcher {
  final List<String> asked = new ArrayList<>();
  private final Map<String, Fetched> answers = new HashMap<>();

  @Override
  public Fetched fetch(CanonicalUrl address, Validators validators) {
    asked.add(address.value() + (validators.etag() == null ? "" : " unless " + validators.etag()));
    return answers.getOrDefault(address.value(), new Fetched.Missing("nothing there (404)", false));
  }

  /** Puts text at an address. */
  FakeWeb at(String address, String text) {
    CanonicalUrl url = CanonicalUrl.parse(address);
    return at(address, new Fetched.Content(url, null, text.getBytes(StandardCharsets.UTF_8), null,
        new Validators("\"" + text.hashCode() + "\"", null), null));
  }

  /** Puts an answer at an address. */
  FakeWeb at(String address, Fetched answer) {
    answers.put(address, answer);
    return this;
  }

  /** What was asked since the last time. */
  List<String> takeAsked() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  /** A page with an article of our own. */
  static String page(String title, String body) {
    return """
        <!doctype html><html lang="en"><head><title>%1$s</title><meta property="og:site_name" content="Example Wire">
        </head><body><nav><a href="/">Home</a></nav><article><h1>%1$s</h1><p>%2$s</p><p>The company said so in a
        statement that it sent to reporters on Thursday, and declined to add anything to it.</p><p>Analysts had expected
        as much, since the company had talked about its plans for a year before it acted on them.</p></article>
        </body></html>""".formatted(title, body);
  }

  /** A feed of entries "title|link|summary|day". */
  static String feed(String... entries) {
    StringBuilder feed = new StringBuilder("""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Wire: all news</title><link>https://wire.example/</link>
        """);
    for (String entry : entries) {
      String[] parts = entry.split("\\|", -1);
      feed.append("""
          <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><description>%s</description>
          <pubDate>%s Nov 2026 08:00:00 GMT</pubDate></item>
          """.formatted(parts[0], parts[1], parts[1], parts[2], parts[3]));
    }
    return feed.append("</channel></rss>").toString();
  }
}
