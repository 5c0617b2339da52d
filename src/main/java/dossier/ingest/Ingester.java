package dossier.ingest;

import dossier.article.Published;
import dossier.page.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads articles from files and hands them to a sink in batches. Reading and storing happen on the calling thread, the
 * preparation (linking, splitting) on others at the same time; the order of reading is kept.
 *
 * @param <T> a prepared article
 */
public final class Ingester<T> {
  /** Most articles in a batch. */
  static final int BATCH_ARTICLES = 100;
  /** Characters of text after which a batch is full. */
  static final int BATCH_CHARACTERS = 400_000;

  private final Function<Read.Found, T> prepare;
  private final Sink<T> sink;
  private final Templates templates;
  private final InstantSource clock;

  /** One that learns what sites repeat from the files of each run only. */
  public Ingester(Function<Read.Found, T> prepare, Sink<T> sink) {
    this(prepare, sink, new Templates(Templates.Memory.NONE), InstantSource.system());
  }

  /**
   * @param prepare is called by several threads at once; an article that it fails on with a {@link RuntimeException}
   *        is refused and the others go on
   * @param templates what sites repeat: taken out of pages and saved texts, and learned from them
   * @param clock tells which dates lie in the future
   */
  public Ingester(Function<Read.Found, T> prepare, Sink<T> sink, Templates templates, InstantSource clock) {
    this.prepare = prepare;
    this.sink = sink;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Reads all files below {@code paths}.
   *
   * @param report receives what became of everything
   * @throws IOException when the sink cannot store or the thread is interrupted; batches stored before stay stored
   */
  public void ingest(Iterable<Path> paths, IngestReport report, Progress progress) throws IOException {
    progress.start(size(paths));
    LearnedLines learned = new LearnedLines(templates);
    learned.sample(paths);
    try (Pipeline<T> pipeline = new Pipeline<>(prepare, sink, report)) {
      new Run<>(pipeline, learned, report, progress, clock.instant()).read(paths);
      pipeline.finish();
      learned.save();
    } catch (SinkFailure e) {
      throw e.reason();
    }
  }

  /**
   * Takes what was read elsewhere, in its order.
   *
   * @param report receives what became of everything
   * @throws IOException when the sink cannot store or the thread is interrupted; batches stored before stay stored
   */
  public void ingest(List<Read> reads, IngestReport report) throws IOException {
    LearnedLines learned = new LearnedLines(templates);
    try (Pipeline<T> pipeline = new Pipeline<>(prepare, sink, report)) {
      new Run<>(pipeline, learned, report, Progress.NONE, clock.instant()).takeAll(reads);
      pipeline.finish();
      learned.save();
    } catch (SinkFailure e) {
      throw e.reason();
    }
  }

  private static long size(Iterable<Path> paths) {
    long[] bytes = { 0 };
    SourceFiles.walk(paths, file -> bytes[0] += file.size(), notice -> {});
    return bytes[0];
  }

  /** A sink's failure on its way out through the callbacks of a run. */
  static final class SinkFailure extends RuntimeException {
    private final transient IOException reason;

    SinkFailure(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }

  /** One run over the files: collects batches. */
  private static final class Run<T> {
    private final Pipeline<T> pipeline;
    private final LearnedLines learned;
    private final IngestReport report;
    private final Progress progress;
    private final Instant now;
    private List<Read.Found> batch = new ArrayList<>();
    private long characters;
    private long bytes;
    private long articles;

    Run(Pipeline<T> pipeline, LearnedLines learned, IngestReport report, Progress progress, Instant now) {
      this.now = now;
      this.pipeline = pipeline;
      this.learned = learned;
      this.report = report;
      this.progress = progress;
    }

    void read(Iterable<Path> paths) {
      SourceFiles.walk(paths, this::read, this::take);
      flush();
    }

    /** Several entries of a feed come from one place, so that each is learned from under its own name. */
    void takeAll(List<Read> reads) {
      for (Read read : reads)
        take(read instanceof Read.Found(var origin, var article)
            ? new Read.Found(origin, learned.page(origin + "#" + article.id(), article))
            : read);
      flush();
    }

    private void read(SourceFile file) {
      long before = bytes;
      ArticleFiles.read(file, consumed -> bytes += consumed, learned, this::take);
      bytes = before + file.size();
      progress.at(bytes, articles);
    }

    private void take(Read read) {
      switch (read) {
        case Read.Found found -> add(found);
        case Read.Refused refused -> report.refused(refused);
        case Read.Skipped skipped -> report.skipped();
      }
    }

    private void add(Read.Found found) {
      Published published = found.article().published();
      if (published != null && !published.isLikely(now))
        report.warned(found.origin(), "published_at " + published
            + " is before 1900 or in the future; the article counts as undated");
      batch.add(found);
      articles++;
      characters += found.article().title().length() + found.article().body().length();
      if (batch.size() >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) flush();
    }

    private void flush() {
      if (!batch.isEmpty()) pipeline.submit(batch);
      batch = new ArrayList<>();
      characters = 0;
      progress.at(bytes, articles);
    }
  }
}
