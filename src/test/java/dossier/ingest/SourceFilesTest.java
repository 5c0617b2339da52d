package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir
  Path folder;

  private final List<String> files = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private void walk(Path... paths) {
    SourceFiles.walk(List.of(paths), file -> files.add(below(file.name())),
        notice -> notices.add(notice.getClass().getSimpleName() + " " + below(notice.origin().toString())));
  }

  private String below(String path) {
    return path.replace(folder + "/", "");
  }

  @Test
  void foldersAreWalkedInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name : List.of("z.txt", "a.md", "b/c/x.jsonl.gz", "b/.hidden.md", ".git/x.md", "b/pic.jpg", "b/A.HTML"))
      Files.writeString(folder.resolve(name), "x");
    walk(folder);
    assertThat(files).containsExactly("a.md", "b/A.HTML", "b/c/x.jsonl.gz", "z.txt");
    assertThat(notices).containsExactly("Skipped b/pic.jpg");
  }

  @Test
  void aNamedFileOfUnknownKindIsRefused() throws IOException {
    walk(Files.writeString(folder.resolve("pic.jpg"), "x"), folder.resolve("none"));
    assertThat(notices).containsExactly("Refused pic.jpg", "Refused none");
  }

  @Test
  void linksInAFolderAreNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/x.md"), "x");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/self.md"), folder.resolve("a/self.md"));
    Files.createSymbolicLink(folder.resolve("a/gone.md"), folder.resolve("nowhere"));
    walk(folder);
    assertThat(files).containsExactly("a/x.md");
    assertThat(notices).containsExactly("Skipped a/b/up", "Skipped a/gone.md", "Skipped a/self.md");
  }
}
