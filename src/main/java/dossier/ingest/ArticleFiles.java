package dossier.ingest;

import dossier.page.Templates;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the articles of one file, whatever its kind. What cannot be read is handed on as refused, never thrown. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /** Hands on what the file holds by itself, see {@link #read(SourceFile, LongConsumer, LearnedLines, Consumer)}. */
  public static void read(SourceFile file, LongConsumer consumed, Consumer<Read> out) {
    read(file, consumed, new LearnedLines(new Templates(Templates.Memory.NONE)), out);
  }

  /**
   * Hands on what the file holds, in its order, in bounded memory.
   *
   * @param consumed is told how many bytes of the file were just read
   * @param learned what sites repeat is taken out of pages and saved texts, and learned from them
   */
  static void read(SourceFile file, LongConsumer consumed, LearnedLines learned, Consumer<Read> out) {
    Origin origin = Origin.whole(file.name());
    FileKind kind = FileKind.of(file.path()).orElse(null);
    if (kind == null) {
      out.accept(new Read.Refused(origin, SourceFiles.UNKNOWN_KIND));
      return;
    }
    try (FileInput input = FileInput.open(file.path(), consumed)) {
      String unreadable = unreadable(input.head());
      if (unreadable != null) {
        out.accept(new Read.Refused(origin, unreadable));
      } else {
        kind.reader().apply(learned).read(file.name(), input.stream(), out);
      }
    } catch (IOException e) {
      out.accept(new Read.Refused(origin, FileErrors.reason(e)));
    }
  }

  private static @Nullable String unreadable(byte[] head) {
    if (head.length == 0) return "the file is empty";
    String kind = Magic.notText(head);
    return kind == null ? null : "not text: it is " + kind;
  }
}
