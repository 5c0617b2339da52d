package dossier.retrieve;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.story.Coverage;
import dossier.story.Placement;
import dossier.story.Publishers;
import dossier.story.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the stories of articles as of one moment of the index, each read once. For one thread. */
public final class Storylines {
  private final IndexSnapshot index;
  private final Instant asked;
  private final Map<StoryId, List<Coverage.Member>> members = new HashMap<>();

  /** What appeared after {@code asked} is not told. */
  public Storylines(IndexSnapshot index, Instant asked) {
    this.index = index;
    this.asked = asked;
  }

  /** The story that an article belongs to. */
  public Storyline of(ArticleEntry entry) {
    List<Coverage.Member> members = members(entry);
    if (members.size() < 2) return new Storyline(List.of(report(entry)), 1, 1);
    List<Storyline.Report> reports = first(members).map(member -> index.find(member.id()))
        .filter(Objects::nonNull)
        .map(Storylines::report)
        .toList();
    return new Storyline(reports, members.size(), Coverage.of(members).independentSources());
  }

  /**
   * The other publishers among the first reports of an article's story by name, in order of those reports, each once. Only
   * what is asked for of the stream is read.
   */
  public Stream<String> alsoIn(ArticleEntry entry) {
    Set<String> seen = new HashSet<>();
    String source = entry.article().source();
    if (source != null) seen.add(Publishers.normal(source));
    return first(members(entry)).filter(member -> !member.publisher().isEmpty() && seen.add(member.publisher()))
        .map(member -> index.find(member.id()))
        .filter(Objects::nonNull)
        .map(report -> report.article().source())
        .filter(Objects::nonNull);
  }

  private List<Coverage.Member> members(ArticleEntry entry) {
    Placement placement = entry.placement();
    return placement == null
        ? List.of()
        : members.computeIfAbsent(placement.story(), story -> index.story(story, asked));
  }

  private static Stream<Coverage.Member> first(List<Coverage.Member> members) {
    return members.stream()
        .sorted(Comparator.comparing(Coverage.Member::time, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(Storyline.MAX_REPORTS);
  }

  private static Storyline.Report report(ArticleEntry entry) {
    Placement placement = entry.placement();
    return new Storyline.Report(entry.article().id(), entry.article().title(), entry.article().source(),
        entry.article().url(), entry.dating(), placement == null ? null : placement.copyOf());
  }
}
