package dossier.story;

import dossier.article.ArticleId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The traces of all real articles in order of their times, undated ones last. */
final class TracedCorpus {
  private TracedCorpus() {}

  /**
   * One of them.
   *
   * @param name as in the labels
   */
  record Item(String name, ArticleId id, Trace trace) {}

  static List<Item> inOrder() throws IOException {
    List<Corpus.Item> items = new ArrayList<>(Corpus.newsQa());
    items.addAll(Corpus.multihop());
    return items.stream()
        .map(item -> new Item(item.name(), item.article().id(), Reports.trace(item.article())))
        .sorted(
            Comparator.comparing(each -> each.trace().time(), Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
        .toList();
  }
}
