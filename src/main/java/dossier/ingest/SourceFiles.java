package dossier.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files to read below the paths that a person named: folders with all that is in them, sorted by name, without
 * hidden files; each folder once, so that links cannot lead in circles.
 */
public final class SourceFiles {
  static final String UNKNOWN_KIND = "not a kind of file that is read: .txt .md .html .jsonl .jsonl.gz .xml .rss .atom .opml";

  /** A link may lead anywhere on the machine; whoever means what it leads to can name it. */
  static final String LINK = "a link: name what it leads to";

  private final Consumer<SourceFile> files;
  private final Consumer<Read> notices;
  private final Set<Path> folders = new HashSet<>();

  private SourceFiles(Consumer<SourceFile> files, Consumer<Read> notices) {
    this.files = files;
    this.notices = notices;
  }

  /**
   * Hands on the files in order.
   *
   * @param notices is told what is refused (a path that is not there, a named file of unknown kind) and what is skipped
   *        (files of unknown kind in folders)
   */
  public static void walk(Iterable<Path> paths, Consumer<SourceFile> files, Consumer<Read> notices) {
    SourceFiles walk = new SourceFiles(files, notices);
    for (Path path : paths)
      walk.visit(path, true);
  }

  private void visit(Path path, boolean named) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(path);
      } else if (!attributes.isRegularFile()) {
        refuse(path, "not a regular file");
      } else if (FileKind.of(path).isPresent()) {
        files.accept(new SourceFile(path, attributes.size()));
      } else if (named) {
        refuse(path, UNKNOWN_KIND);
      } else {
        notices.accept(new Read.Skipped(Origin.whole(path.toString()), UNKNOWN_KIND));
      }
    } catch (NoSuchFileException e) {
      refuse(path, FileErrors.reason(e));
    } catch (IOException e) {
      refuse(path, FileErrors.reason(e));
    }
  }

  private void folder(Path path) throws IOException {
    if (!folders.add(path.toRealPath())) return;
    for (Path entry : sorted(path)) {
      if (Files.isSymbolicLink(entry)) notices.accept(new Read.Skipped(Origin.whole(entry.toString()), LINK));
      else
        visit(entry, false);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, SourceFiles::isVisible)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(null);
    return entries;
  }

  private static boolean isVisible(Path path) {
    Path name = path.getFileName();
    return name != null && !name.toString().startsWith(".");
  }

  private void refuse(Path path, String reason) {
    notices.accept(new Read.Refused(Origin.whole(path.toString()), reason));
  }
}
