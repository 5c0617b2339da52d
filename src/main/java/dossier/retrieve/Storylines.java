package dossier.retrieve;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.story.Coverage;
import dossier.story.Placement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the stories of articles as of one moment of the index. */
public final class Storylines {
  private final IndexSnapshot index;
  private final Instant asked;

  /** What appeared after {@code asked} is not told. */
  public Storylines(IndexSnapshot index, Instant asked) {
    this.index = index;
    this.asked = asked;
  }

  /** The story that an article belongs to. */
  public Storyline of(ArticleEntry entry) {
    Placement placement = entry.placement();
    List<Coverage.Member> members = placement == null ? List.of() : index.story(placement.story(), asked);
    if (members.size() < 2) return new Storyline(List.of(report(entry)), 1, 1);
    List<Storyline.Report> reports = new ArrayList<>();
    members.stream()
        .sorted(Comparator.comparing(Coverage.Member::time, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(Storyline.MAX_REPORTS)
        .map(member -> index.find(member.id()))
        .forEach(member -> {
          if (member != null) reports.add(report(member));
        });
    return new Storyline(reports, members.size(), Coverage.of(members).independentSources());
  }

  private static Storyline.Report report(ArticleEntry entry) {
    Placement placement = entry.placement();
    return new Storyline.Report(entry.article().id(), entry.article().title(), entry.article().source(),
        entry.article().url(), entry.dating(), placement == null ? null : placement.copyOf());
  }
}
