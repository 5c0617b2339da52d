package dossier.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds, as readers exchange it.
 *
 * @param title plain text, or null
 * @param items in the list's order, each feed once
 * @param problems what could not be read, for people, one line each, at most {@value #MAX_PROBLEMS}
 */
public record FeedList(@Nullable String title, List<Item> items, List<String> problems) {
  /** Most feeds that are read. */
  public static final int MAX_ITEMS = 5_000;

  /** Most problems that are told. */
  public static final int MAX_PROBLEMS = 100;

  public FeedList {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * One feed.
   *
   * @param title plain text; the feed's address where the list has none
   * @param feed http or https, as printed
   * @param site the page of the feed's publisher: http or https, or null
   * @param folder names from the outermost folder in, separated by {@code " / "}; "" outside of folders
   * @param on whether it is to be polled; false only where the list says so
   */
  public record Item(String title, String feed, @Nullable String site, String folder, boolean on) {}
}
