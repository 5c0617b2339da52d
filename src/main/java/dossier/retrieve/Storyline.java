package dossier.retrieve;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reports an event, as one moment of the index knows it.
 *
 * @param reports earliest first; at least one, at most {@value #MAX_REPORTS}
 * @param articles how many articles report it in all
 * @param independent how many sources know it by themselves: copies, articles of one publisher and articles that credit
 *        the same report count once; at least 1
 */
public record Storyline(List<Report> reports, int articles, int independent) {
  /** Most reports that are named. */
  public static final int MAX_REPORTS = 20;

  public Storyline {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) throw new IllegalArgumentException("a story has a report");
  }

  /**
   * One article of the story.
   *
   * @param source its publisher, or null where unknown
   * @param copyOf the article whose text it repeats, or null
   */
  public record Report(ArticleId article, String title, @Nullable String source, @Nullable CanonicalUrl url,
      Dating dating, @Nullable ArticleId copyOf) {}

  /** The report that came first. */
  public Report first() {
    return reports.getFirst();
  }

  /** The other publishers by name, in order of their first reports, each once; those of {@code shown} are left out. */
  public List<String> alsoIn(@Nullable String shown) {
    return reports.stream()
        .map(Report::source)
        .filter(Objects::nonNull)
        .filter(source -> !source.equalsIgnoreCase(String.valueOf(shown)))
        .distinct()
        .toList();
  }
}
