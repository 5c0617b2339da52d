package dossier.digest;

import dossier.article.ArticleId;
import dossier.index.Committed;
import dossier.index.Committed.Kind;
import dossier.store.UnmatchedArticles;
import dossier.store.UnmatchedArticles.Unmatched;
import dossier.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What commits are about to do, noted until their alerts have been asked. */
public final class CommitNotes {
  /** How long a commit is its program's own; longer than asking 1,000 alerts of 2,000 articles takes. */
  private static final Duration LEASE = Duration.ofMinutes(5);
  /** How long articles are waited for that are not in the index: they may come from another instance. */
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int AT_ONCE = 100;
  private static final String WITHDRAWN = "WITHDRAWN";

  private final UnmatchedArticles articles;
  private final Instant alone;

  /**
   * Notes of one program.
   *
   * @param alone what was noted before is left by programs that ended, for there is no other; {@link Instant#MIN} where others may run
   */
  public CommitNotes(UnmatchedArticles articles, Instant alone) {
    this.articles = articles;
    this.alone = alone;
  }

  /**
   * What is left of a commit.
   *
   * @param noted when it was noted
   */
  record Left(Committed committed, Instant noted) {
    boolean isOld(Instant now) {
      return noted.plus(KEPT).isBefore(now);
    }
  }

  /**
   * Notes a commit.
   *
   * @param withNew whether anybody wants to know what is new
   */
  void note(Committed coming, boolean withNew, Instant now) {
    List<Unmatched> noted = new ArrayList<>();
    coming.articles().forEach((id, kind) -> {
      if (kind == Kind.CORRECTED || (withNew && kind == Kind.NEW))
        noted.add(new Unmatched(id.value(), kind.name(), ""));
    });
    coming.withdrawn().forEach(each -> noted.add(new Unmatched(each.article().value(), WITHDRAWN, each.title())));
    articles.note(coming.key(), noted, now);
  }

  /** Lets go of a commit. */
  void done(Committed committed) {
    articles.done(committed.key());
  }

  /** Takes what others left. */
  List<Left> left(Instant now) {
    Instant over = now.minus(LEASE);
    Instant before = alone.isAfter(over) ? alone : over;
    List<Left> left = new ArrayList<>();
    for (UnmatchedArticles.Left each : articles.left(before, AT_ONCE)) {
      List<Unmatched> taken = articles.take(each, before, now);
      if (!taken.isEmpty()) left.add(new Left(committed(each.commit(), taken), each.noted()));
    }
    return left;
  }

  private static Committed committed(String key, List<Unmatched> taken) {
    Map<ArticleId, Kind> kinds = new HashMap<>();
    List<Committed.Withdrawn> withdrawn = new ArrayList<>();
    for (Unmatched each : taken) {
      ArticleId id = new ArticleId(each.article());
      if (each.kind().equals(WITHDRAWN)) withdrawn.add(new Committed.Withdrawn(id, new StoryId(id), each.title()));
      else
        kinds.put(id, Kind.valueOf(each.kind()));
    }
    return new Committed(key, kinds, withdrawn);
  }
}
