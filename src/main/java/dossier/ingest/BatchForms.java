package dossier.ingest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import dossier.feed.FeedJson;
import dossier.feed.Feeds;
import dossier.page.PageJson;
import dossier.page.Pages;
import dossier.text.Decoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Pages and feeds read for scripts: one JSON object with one member for each file, written as they are read. */
public final class BatchForms {
  private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  /** What is made of one kind of file: the member's name from folder and file, its value from the file's bytes. */
  private record Form(
      FileKind kind,
      BiFunction<Path, Path, String> name,
      Function<byte[], JsonElement> value,
      int maxBytes) {}

  private static final Form PAGES = new Form(FileKind.PAGE, (folder, file) -> pageName(file),
      bytes -> PageJson.of(Pages.parse(bytes, "")), Pages.MAX_BYTES);
  private static final Form FEEDS = new Form(FileKind.FEED, BatchForms::pathBelow,
      bytes -> FeedJson.of(Feeds.parse(bytes)), Feeds.MAX_BYTES);

  private BatchForms() {}

  /**
   * Writes the article of each {@code .html[.gz]} file below {@code paths}, named by the file without its ending.
   *
   * @param notices is told what could not be read
   */
  public static void pages(List<Path> paths, Path out, Consumer<Read> notices) throws IOException {
    write(paths, out, PAGES, notices);
  }

  /**
   * Writes each feed below {@code paths}, named by its path below the folder that was given.
   *
   * @param notices is told what could not be read
   */
  public static void feeds(List<Path> paths, Path out, Consumer<Read> notices) throws IOException {
    write(paths, out, FEEDS, notices);
  }

  private static void write(List<Path> paths, Path out, Form form, Consumer<Read> notices) throws IOException {
    try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      json.setSerializeNulls(true);
      json.beginObject();
      for (Path path : paths)
        SourceFiles.walk(List.of(path), file -> write(form, path, file.path(), json, notices), notices);
      json.endObject();
    }
  }

  private static void write(Form form, Path folder, Path file, JsonWriter json, Consumer<Read> notices) {
    Origin origin = Origin.whole(file.toString());
    if (!FileKind.of(file).equals(Optional.of(form.kind))) {
      notices.accept(new Read.Skipped(origin, "not a file of the kind asked for"));
      return;
    }
    try (FileInput input = FileInput.open(file, bytes -> {})) {
      JsonElement value = form.value.apply(Decoding.bytes(input.stream(), form.maxBytes));
      json.name(form.name.apply(folder, file));
      GSON.toJson(value, json);
    } catch (IOException e) {
      notices.accept(new Read.Refused(origin, FileErrors.reason(e)));
    }
  }

  private static String pageName(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.html?(\\.gz)?$", "");
  }

  private static String pathBelow(Path folder, Path file) {
    return folder.equals(file) ? String.valueOf(file.getFileName()) : folder.relativize(file).toString();
  }
}
