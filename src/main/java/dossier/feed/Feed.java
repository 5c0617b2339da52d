package dossier.feed;

import dossier.article.Published;
import dossier.text.TextCleaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as read. When it cannot be read, {@code error} says why and there are no entries.
 *
 * @param title plain text, or null
 * @param link as printed, or null
 * @param entries in the feed's order, at most {@value #MAX_ENTRIES}
 * @param error for people, or null
 */
public record Feed(@Nullable String title, @Nullable String link, List<Entry> entries, @Nullable String error) {
  /** Most entries that are read; the longest real feeds have a few thousand. */
  public static final int MAX_ENTRIES = 10_000;

  /** Longest error in characters. */
  public static final int MAX_ERROR = 300;

  public Feed {
    entries = List.copyOf(entries);
  }

  /** A feed that cannot be read. */
  public static Feed unreadable(String error) {
    return new Feed(null, null, List.of(), TextCleaning.shortened(error, MAX_ERROR));
  }

  /**
   * One entry; every part is null where the feed has none.
   *
   * @param title plain text
   * @param link as printed
   * @param summary plain text, lines separated by {@code \n}: the content where there is one, else the summary
   */
  public record Entry(
      @Nullable String id,
      @Nullable String title,
      @Nullable String link,
      @Nullable String author,
      @Nullable Published published,
      @Nullable Published updated,
      @Nullable String summary) {}
}
