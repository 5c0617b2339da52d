package dossier.story;

import dossier.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The memory of all placed articles, which finds for each new one its copies and its story: one pass, article by article,
 * in any order. About 600 bytes an article, outside the heap. Stories neither merge nor split, so their names are stable.
 *
 * <p>
 * An article joins the story whose event it most likely tells of, by the {@link Signs} between it and the story, where the
 * odds suffice.
 *
 * <p>
 * For one thread at a time.
 */
public final class Stories {
  /** Least logarithm of the odds that an article tells of the event of the story that it joins. */
  static final double LEAST = 0.6;
  private static final int CANDIDATES = 32;
  /** Begins a file of this form; the version of traces is part of it. */
  private static final long FORM = 0x53544f5259_01L << Byte.SIZE | TraceForm.VERSION;

  private final Members members = new Members();
  private final NearDuplicates sketches = new NearDuplicates();
  private final StoryIndex index = new StoryIndex();
  private final DocumentCounts counts = new DocumentCounts();
  private final Weights weights = new Weights(counts);
  private final Likeness likeness = new Likeness(weights, members, sketches);
  private final CopySearch copies = new CopySearch(sketches, new Cosine(weights, members), members);

  /**
   * Finds the place of an article and remembers it there. An article placed before is forgotten first; the opener of a
   * story with other articles stays in it.
   */
  public Placement place(ArticleId id, Trace trace) {
    forget(id);
    Subject subject = new Subject(trace, weights.vector(trace.words()));
    int copy = copies.of(subject);
    int row = members.rowOrNew(id);
    int story = members.next(row) != row ? row : copies.sure(subject) ? members.story(copy) : story(subject, row, copy);
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

  /** The story that the subject most likely tells, or the subject's own. */
  private int story(Subject subject, int own, int copy) {
    if (subject.trace().list()) return own;
    int best = own;
    double most = LEAST;
    for (int story : stories(index.candidates(subject, CANDIDATES), copy)) {
      double odds = likeness.of(subject, story).logOdds();
      if (odds <= most) continue;
      best = story;
      most = odds;
    }
    return best;
  }

  /** The stories of these articles and of the one that may be copied, each once. */
  private int[] stories(int[] rows, int copy) {
    IntStream copied = copy == Members.NONE ? IntStream.empty() : IntStream.of(copy);
    return IntStream.concat(copied, Arrays.stream(rows))
        .filter(row -> !members.list(row))
        .map(members::story)
        .distinct()
        .toArray();
  }

  /** How many articles are remembered. */
  public int articles() {
    return counts.articles();
  }

  /** Forgets all articles but these. */
  public void keepOnly(Iterable<ArticleId> articles) {
    BitSet kept = new BitSet(members.size());
    for (ArticleId id : articles) {
      int row = members.row(id);
      if (row != Members.NONE) kept.set(row);
    }
    for (int row = kept.nextClearBit(0); row < members.size(); row = kept.nextClearBit(row + 1))
      if (members.here(row)) forget(members.id(row));
  }

  /**
   * Writes all of it to a file, which takes the place of the one that is there only when it is whole.
   *
   * @param parts names of what it was read from, to be had back from {@link Saved#parts}
   */
  public void save(Path file, List<String> parts) throws IOException {
    Path fresh = fresh(file);
    Files.deleteIfExists(fresh);
    try (StoriesWriter out = new StoriesWriter(fresh)) {
      out.number(FORM);
      out.number(parts.size());
      for (String part : parts)
        out.text(part);
      members.write(out);
      sketches.write(out);
      index.write(out);
      counts.write(out);
      out.end();
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path fresh(Path file) {
    return file.resolveSibling(file.getFileName() + ".fresh");
  }

  /**
   * What was saved.
   *
   * @param parts what was given with it
   */
  public record Saved(Stories stories, List<String> parts) {}

  /**
   * Reads what {@link #save} wrote. It is mapped, so that little of it is read before it is needed.
   *
   * @throws IOException when it cannot be read, is damaged or of another version
   */
  public static Saved saved(Path file) throws IOException {
    Files.deleteIfExists(fresh(file)); // of one that was killed
    StoriesReader in = new StoriesReader(file);
    if (in.number() != FORM) throw new IOException(file + " was written by another version");
    List<String> parts = new ArrayList<>();
    for (long left = in.number(); left > 0; left--)
      parts.add(in.text());
    Stories stories = new Stories();
    stories.members.read(in);
    stories.sketches.read(in);
    stories.index.read(in);
    stories.counts.read(in);
    return new Saved(stories, List.copyOf(parts));
  }

  /** Bytes that the memory takes, roughly. */
  public long bytes() {
    return members.bytes() + index.bytes() + sketches.bytes();
  }
}
