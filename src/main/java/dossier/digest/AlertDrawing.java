package dossier.digest;

import dossier.answer.NewsItem;
import dossier.store.Alert;
import dossier.store.ChangedArticles.Change;
import java.time.Instant;
import java.util.List;

/** What draws the messages of alerts. */
public interface AlertDrawing {
  /**
   * A message.
   *
   * @param text what shows where blocks do not
   * @param blocks a JSON array
   */
  record Drawn(String text, String blocks) {}

  /**
   * A story that alerts of a channel matched.
   *
   * @param alerts those that did, oldest first, at least one
   */
  Drawn story(NewsItem item, List<Alert> alerts, Instant now);

  /** Stories above the day's number, of which at least one. */
  Drawn more(List<NewsItem> items, Instant now);

  /** A change of an article, told below a post that linked to it. */
  Drawn changed(Change change);
}
