package dossier.ingest;

import dossier.article.Article;
import dossier.index.NewsIndex.Outcome;
import dossier.store.SourceFeed;
import java.util.List;

/** What became of an address that a person wanted added. */
public sealed interface Added {
  /** One line for people; titles and names are the publisher's. */
  default String line() {
    return switch (this) {
      case OfPage(var article, var outcome) -> switch (outcome) {
        case ADDED -> "Added: " + title(article);
        case REPLACED -> "Replaced by its newer text: " + title(article);
        case UNCHANGED, DUPLICATE -> "It is here already, as it is: " + title(article);
      };
      case OfFeed(var feed, var first) -> first.problem() != null
          ? "The feed cannot be read: " + first.problem()
          : "Following the feed " + first.line();
      case Nothing(var address, var reason, var feeds) -> "Not added: " + reason
          + (feeds.isEmpty() ? "" : ". The page names feeds: " + String.join(" ", feeds));
    };
  }

  private static String title(Article article) {
    String title = article.title().isBlank() ? "an article without a title" : article.title();
    return title + (article.source() == null ? "" : " · " + article.source());
  }

  /** It is a page, and its article is in the index. */
  record OfPage(Article article, Outcome outcome) implements Added {}

  /** It is a feed, which is polled from now on. */
  record OfFeed(SourceFeed feed, PollReport first) implements Added {}

  /**
   * It could not be read.
   *
   * @param reason for people, one line
   * @param feeds addresses of feeds that the page there names, to add instead
   */
  record Nothing(String address, String reason, List<String> feeds) implements Added {
    public Nothing {
      feeds = List.copyOf(feeds);
    }
  }
}
