package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Messages kept as files; {@code -Dgolden=write} writes them anew, to be reviewed as a diff. */
final class Goldens {
  private static final Path FOLDER = Path.of("src/test/resources/dossier/slack");
  private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Goldens() {}

  static void check(String name, Message message) {
    JsonObject json = new JsonObject();
    json.addProperty("text", message.text());
    json.add("blocks", message.blocks());
    Path file = FOLDER.resolve(name + ".json");
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, PRETTY.toJson(json) + "\n");
      }
      assertThat(PRETTY.toJson(json)).isEqualTo(PRETTY.toJson(JsonParser.parseString(Files.readString(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
