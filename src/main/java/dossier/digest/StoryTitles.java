package dossier.digest;

import dossier.answer.NewsItem;
import dossier.article.Article;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.retrieve.Storylines;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A story as an alert shows it, and the words that stand for it. */
final class StoryTitles {
  private static final int START = 120;
  private static final int SHORTEST = 3;
  /** Words that two titles must share at least, and the share of the shorter one's. */
  private static final int SHARED = 2;
  private static final double ALIKE = 0.5;

  private StoryTitles() {}

  static NewsItem item(ArticleEntry entry, IndexSnapshot index, Instant now) {
    Article article = entry.article();
    String lead = entry.sentences().isEmpty() ? "" : entry.sentence(0);
    return new NewsItem(article.id(), title(article), lead, article.url(), article.source(), entry.dating(),
        new Storylines(index, now).of(entry));
  }

  /** Its title, or the start of its body where it has none. */
  static String title(Article article) {
    if (!article.title().isBlank()) return article.title();
    String body = article.body().strip();
    return body.substring(0, Math.min(START, body.length()));
  }

  /** The terms of a title that an alert did not ask for itself. */
  static List<String> words(String title, String asked) {
    Set<String> words = new LinkedHashSet<>();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(title))
      if (term.value().length() >= SHORTEST) words.add(term.value());
    NewsAnalyzer.INSTANCE.terms(asked).forEach(term -> words.remove(term.value()));
    return List.copyOf(words);
  }

  /** Whether two titles tell the like: they share half the words of the shorter one, and two at least. */
  static boolean alike(List<String> one, List<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= SHARED && shared >= ALIKE * Math.min(one.size(), other.size());
  }
}
