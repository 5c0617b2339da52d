package dossier.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Some of the pages and saved texts of each folder, the same ones each time: those whose names have the least hashes. */
final class FileSample {
  /** Most files of a folder: a line in a twentieth of its articles is met ten times. */
  static final int PER_FOLDER = 200;
  /** Most files in all: about a minute of reading. */
  static final int IN_ALL = 5_000;

  private record Drawn(SourceFile file, int lot) {}

  private final Map<String, PriorityQueue<Drawn>> folders = new HashMap<>();
  private int size;

  private FileSample() {}

  /** In the order of names. */
  static List<SourceFile> of(Iterable<Path> paths) {
    FileSample sample = new FileSample();
    SourceFiles.walk(paths, sample::add, notice -> {});
    List<SourceFile> files = new ArrayList<>();
    sample.folders.values().forEach(folder -> folder.forEach(drawn -> files.add(drawn.file)));
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  private void add(SourceFile file) {
    if (!FileKind.of(file.path()).filter(FileKind::hasBoilerplate).isPresent()) return;
    PriorityQueue<Drawn> folder = folders.computeIfAbsent(String.valueOf(file.path().getParent()),
        name -> new PriorityQueue<>(Comparator.comparingInt(Drawn::lot).reversed()));
    if (folder.size() < PER_FOLDER && size == IN_ALL) return;
    folder.add(new Drawn(file, file.name().hashCode() * 0x9e3779b9));
    size++;
    if (folder.size() > PER_FOLDER) {
      folder.remove();
      size--;
    }
  }
}
