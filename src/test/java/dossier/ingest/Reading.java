package dossier.ingest;

import dossier.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads files for tests and says what came as short lines. */
public final class Reading {
  private Reading() {}

  public static List<Read> of(Path file) {
    List<Read> reads = new ArrayList<>();
    ArticleFiles.read(new SourceFile(file, 0), bytes -> {}, reads::add);
    return reads;
  }

  public static List<Read> of(Path folder, String name, byte[] content) {
    return of(write(folder, name, content));
  }

  public static List<Read> of(Path folder, String name, String content) {
    return of(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static Path write(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static Article article(List<Read> reads) {
    return reads.size() == 1 && reads.getFirst() instanceof Read.Found found
        ? found.article()
        : fail("expected one article, got " + reads);
  }

  private static Article fail(String message) {
    throw new AssertionError(message);
  }

  /** {@code line title} or {@code line! reason}. */
  public static List<String> shown(List<Read> reads) {
    return reads.stream().map(read -> switch (read) {
      case Read.Found found -> found.origin().line() + " " + found.article().title();
      case Read.Refused refused -> refused.origin().line() + "! " + refused.reason();
      case Read.Skipped skipped -> "- " + skipped.reason();
    }).toList();
  }

  public static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
