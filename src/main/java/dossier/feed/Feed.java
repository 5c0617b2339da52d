package dossier.feed;

import dossier.article.Published;
import dossier.text.TextCleaning;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as read. When it cannot be read, {@code error} says why and there are no entries.
 *
 * @param title plain text, or null
 * @param link the site's page, absolute where a base for it is known, or null
 * @param description plain text: the subtitle or what the feed says about itself, or null
 * @param language a language tag as printed, or null
 * @param hub the address of a server that tells of changes (WebSub), or null
 * @param updateEvery how often the feed says that it changes, or null
 * @param entries in the feed's order, at most {@value #MAX_ENTRIES}
 * @param error for people, or null
 */
public record Feed(@Nullable String title, @Nullable String link, @Nullable String description,
    @Nullable String language, @Nullable String hub, @Nullable Duration updateEvery, List<Entry> entries,
    @Nullable String error) {
  /** Most entries that are read; the longest real feeds have a few thousand. */
  public static final int MAX_ENTRIES = 10_000;

  /** Longest error in characters. */
  public static final int MAX_ERROR = 300;

  public Feed {
    entries = List.copyOf(entries);
  }

  /** A feed that cannot be read. */
  public static Feed unreadable(String error) {
    return new Feed(null, null, null, null, null, null, List.of(), TextCleaning.shortened(error, MAX_ERROR));
  }

  /**
   * One entry; every part is null where the feed has none.
   *
   * @param id as printed; without one the link, without that a hash of title and summary
   * @param title plain text
   * @param link the article's page: http or https, absolute where a base for it is known
   * @param author names as printed, several separated by {@code ", "}
   * @param published when it first appeared
   * @param updated when it was changed last
   * @param summary plain text, lines separated by {@code \n}: the content where there is one, else the summary
   * @param categories plain text, each once
   * @param teaser whether {@code summary} is only the beginning of the article, or too short to be all of it
   */
  public record Entry(
      @Nullable String id,
      @Nullable String title,
      @Nullable String link,
      @Nullable String author,
      @Nullable Published published,
      @Nullable Published updated,
      @Nullable String summary,
      List<String> categories,
      boolean teaser) {
    public Entry {
      categories = List.copyOf(categories);
    }
  }
}
