package dossier.story;

import dossier.article.ArticleId;

/**
 * The memory of all placed articles, which finds for each new one its copies and its story: one pass, article by article,
 * in any order. About 500 bytes an article. Stories neither merge nor split, so their names are stable.
 *
 * <p>
 * An article joins the story with which it agrees best, as the mean of its likeness to the story's most similar article
 * and to all its articles: single links, which chain one event to the next, do not suffice.
 *
 * <p>
 * For one thread at a time.
 */
public final class Stories {
  /** Least agreement of an article with the story that it joins. */
  private static final double LEAST = 0.32;
  /** Part of the most similar article in the agreement with a story; the rest is that of all. */
  private static final double BEST_PART = 0.5;
  /** Articles of a story that a new one is compared with. */
  private static final int MOST_COMPARED = 12;
  private static final int CANDIDATES = 32;

  private final Members members = new Members();
  private final NearDuplicates sketches = new NearDuplicates();
  private final StoryIndex index = new StoryIndex();
  private final DocumentCounts counts = new DocumentCounts();
  private final Weights weights = new Weights(counts);
  private final Affinity affinity = new Affinity(weights, members);
  private final CopySearch copies = new CopySearch(sketches, affinity, members);

  /**
   * Finds the place of an article and remembers it there. An article placed before is forgotten first; the opener of a
   * story with other articles stays in it.
   */
  public Placement place(ArticleId id, Trace trace) {
    forget(id);
    Subject subject = new Subject(trace, weights.vector(trace.words()));
    int copy = copies.of(subject);
    int row = members.rowOrNew(id);
    int story = members.next(row) != row ? row : copy != Members.NONE ? members.story(copy) : story(subject, row);
    add(row, story, subject);
    boolean sameStory = copy != Members.NONE && members.story(copy) == story;
    return new Placement(new StoryId(members.id(story)), sameStory ? members.id(copy) : null);
  }

  /** Remembers an article where it was placed in an earlier run; articles may come in any order. */
  public void remember(ArticleId id, Trace trace, Placement placement) {
    forget(id);
    int story = members.rowOrNew(placement.story().opener());
    int row = members.rowOrNew(id);
    add(row, story, new Subject(trace, weights.vector(trace.words())));
  }

  /** Forgets an article; the story that it opened keeps its name while it has other articles. Unknown ones are fine. */
  public void forget(ArticleId id) {
    int row = members.row(id);
    if (row == Members.NONE || !members.here(row)) return;
    Keywords words = members.keywords(row);
    counts.remove(words);
    sketches.remove(row);
    index.remove(row, members.minute(row), words);
    members.empty(row);
    if (members.story(row) != row) members.leave(row);
  }

  private void add(int row, int story, Subject subject) {
    members.fill(row, subject.trace());
    members.join(row, story);
    sketches.add(row, subject.trace().sketch());
    counts.add(subject.words());
    index.add(row, subject);
  }

  /** The story that agrees best with the subject, or the subject's own. */
  private int story(Subject subject, int own) {
    int best = own;
    double most = LEAST;
    for (int candidate : index.candidates(subject, CANDIDATES)) {
      double agreement = agreement(subject, members.story(candidate));
      if (agreement <= most) continue;
      best = members.story(candidate);
      most = agreement;
    }
    return best;
  }

  private double agreement(Subject subject, int story) {
    double best = 0;
    double sum = 0;
    int compared = 0;
    int row = story;
    do {
      if (members.here(row)) {
        double alike = affinity.of(subject, row);
        best = Math.max(best, alike);
        sum += alike;
        compared++;
      }
      row = members.next(row);
    } while (row != story && compared < MOST_COMPARED);
    return compared == 0 ? 0 : BEST_PART * best + (1 - BEST_PART) * sum / compared;
  }

  /** Bytes that the memory takes, roughly. */
  public long bytes() {
    return members.bytes() + index.bytes() + sketches.bytes();
  }
}
