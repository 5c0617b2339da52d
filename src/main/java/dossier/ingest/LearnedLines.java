package dossier.ingest;

import dossier.article.Article;
import dossier.page.SavedText;
import dossier.page.Templates;
import dossier.text.TextCleaning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What recurs in the articles of a site, learned from files as they are read, and taken out of them. Pages are counted
 * by host, else publisher, saved texts by folder and publisher. Not safe for threads.
 */
final class LearnedLines {
  private final Templates templates;
  private final Set<String> sampled = new HashSet<>();
  private boolean sampling;

  LearnedLines(Templates templates) {
    this.templates = templates;
  }

  /** Learns from some of the files below {@code paths}, so that the first ones read profit as the last ones do. */
  void sample(Iterable<Path> paths) {
    sampling = true;
    for (SourceFile file : FileSample.of(paths))
      ArticleFiles.read(file, consumed -> {}, this, read -> {});
    sampling = false;
  }

  /** The article of a web page without what its site repeats; it stays the same article. */
  Article page(String file, Article article) {
    String site = "page " + host(file, article);
    List<String> lines = article.body().lines().toList();
    if (isNew(file)) templates.learn(site, article.title(), lines, lines);
    return with(article, article.title(), String.join("\n", templates.clean(site, lines)));
  }

  /**
   * The article of a page saved as text without what its site repeats.
   *
   * @param plain the same read without knowing the site
   */
  SavedText text(String file, String page, SavedText plain) {
    List<String> sites = new ArrayList<>(List.of("text in " + folder(file)));
    if (plain.publisher() != null) sites.add("text of " + name(plain.publisher()));
    if (isNew(file)) {
      List<String> lines = TextCleaning.body(page).lines().map(String::strip).toList();
      sites.forEach(site -> templates.learn(site, plain.title(), lines, plain.body().lines().toList()));
    }
    return cleaned(page, plain, sites);
  }

  private SavedText cleaned(String page, SavedText plain, List<String> sites) {
    Predicate<String> boilerplate = line -> false;
    for (String site : sites)
      boilerplate = boilerplate.or(templates.everywhere(site));
    SavedText found = SavedText.of(page, boilerplate);
    SavedText text = found.body().isEmpty() ? plain : found;
    List<String> lines = text.body().lines().toList();
    for (String site : sites)
      lines = templates.clean(site, lines);
    return new SavedText(text.title(), String.join("\n", lines), plain.publisher(), text.author(), text.date());
  }

  /** Whether the file was not counted in the sample. */
  private boolean isNew(String file) {
    return sampling ? sampled.add(file) : !sampled.contains(file);
  }

  /** Hands what was learned to what keeps it. */
  void save() {
    templates.save();
  }

  /** The same article, by its id, with another title and text. */
  static Article with(Article article, String title, String body) {
    boolean same = article.title().equals(title) && article.body().equals(body);
    return same
        ? article
        : new Article(article.id(), title, body, article.url(), article.source(), article.author(),
            article.published(), article.updated(), article.language());
  }

  private static String host(String file, Article article) {
    if (article.url() != null) return article.url().domain();
    return article.source() != null ? name(article.source()) : folder(file);
  }

  private static String name(@Nullable String publisher) {
    return String.valueOf(publisher).toLowerCase(Locale.ROOT);
  }

  private static String folder(String file) {
    Path parent = Path.of(file).toAbsolutePath().normalize().getParent();
    return String.valueOf(parent);
  }
}
