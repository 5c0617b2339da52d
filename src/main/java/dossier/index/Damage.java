package dossier.index;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;

/** Says which file of an index is damaged and how. */
final class Damage {
  /** The file in what Lucene says of where it read: {@code …(path="/home/index/_0.cfs") [slice=_0.fdt]}. */
  private static final Pattern FILE = Pattern.compile("path=\"[^\"]{0,4000}?([^\"/\\\\]{1,255})\"");

  private Damage() {}

  /** A sentence without its stop: folder, file where it is known, reason. */
  static String of(Path folder, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String file = file(cause);
      if (file != null) return "the index at " + folder + " cannot be read: " + file + ": " + IndexFolder.reason(cause);
    }
    return "the index at " + folder + " cannot be read: " + IndexFolder.reason(failure);
  }

  /** The damaged file's name, or null where that is not known. */
  private static @Nullable String file(Throwable failure) {
    return switch (failure) {
      case CorruptIndexException e -> in(e.getResourceDescription());
      case IndexFormatTooOldException e -> in(e.getResourceDescription());
      case IndexFormatTooNewException e -> in(e.getResourceDescription());
      case NoSuchFileException e -> String.valueOf(Path.of(e.getFile()).getFileName());
      default -> in(String.valueOf(failure.getMessage()));
    };
  }

  private static @Nullable String in(String resource) {
    Matcher file = FILE.matcher(resource);
    return file.find() ? file.group(1) : null;
  }
}
