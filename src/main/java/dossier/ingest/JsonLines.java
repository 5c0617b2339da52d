package dossier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads articles from JSON Lines: one object a line with {@code title}, {@code body}, {@code id} (string or number),
 * {@code url}, {@code source}, {@code author} and {@code published_at}; other fields are ignored, empty lines too. A
 * bad line is refused with its number and the rest goes in.
 */
final class JsonLines implements ArticleReader {
  /** Longest line in bytes: the longest body in three-byte characters, and room for the rest. */
  static final int MAX_LINE = 8 << 20;

  private final int maxLine;

  JsonLines() {
    this(MAX_LINE);
  }

  JsonLines(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    LineReader lines = new LineReader(in, maxLine);
    try {
      while (lines.next()) {
        Origin origin = new Origin(file, lines.number());
        if (lines.isTooLong()) {
          out.accept(new Read.Refused(origin, tooLong(lines.length())));
        } else if (!lines.isBlank()) {
          out.accept(article(lines, origin));
        }
      }
    } catch (IOException e) {
      throw new IOException("broken after line " + lines.number() + ": " + FileErrors.reason(e), e);
    }
  }

  private String tooLong(long bytes) {
    return String.format(Locale.ROOT, "line of %,d bytes, at most %,d", bytes, maxLine);
  }

  private static Read article(LineReader lines, Origin origin) {
    try {
      return JsonArticle.parse(lines.text()).at(origin);
    } catch (CharacterCodingException e) {
      return new Read.Refused(origin, "not UTF-8: malformed at byte " + (lines.malformedAt() + 1) + " of the line");
    } catch (IllegalArgumentException e) {
      return new Read.Refused(origin, String.valueOf(e.getMessage()));
    }
  }
}
