package dossier.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One JSON object a line, in and out, order kept; a bad line is reported with its number and skipped. */
abstract class JsonBatch {
  /** The output line for an input line; an {@link IllegalArgumentException} says what is wrong with it. */
  abstract JsonObject line(JsonObject in);

  BatchReport run(Path in, Path out) throws IOException {
    BatchReport report = new BatchReport();
    try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      long number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (text.isBlank()) continue;
        Optional<JsonObject> result = result(text, number, report);
        if (result.isEmpty()) continue;
        writer.write(Reading.GSON.toJson(result.get()));
        writer.newLine();
      }
    }
    return report;
  }

  private Optional<JsonObject> result(String text, long number, BatchReport report) {
    try {
      JsonElement parsed = JsonParser.parseString(text);
      if (!parsed.isJsonObject()) throw new IllegalArgumentException("expected a JSON object");
      JsonObject result = line(parsed.getAsJsonObject());
      report.done();
      return Optional.of(result);
    } catch (JsonParseException | IllegalArgumentException e) {
      report.bad(number, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The string {@code name} of {@code object}; empty where it is absent or null. */
  static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) return "";
    if (!value.isJsonPrimitive()) throw new IllegalArgumentException(name + " must be a string");
    return value.getAsString();
  }

  /** The string {@code name} of {@code object}. */
  static String required(JsonObject object, String name) {
    if (!object.has(name)) throw new IllegalArgumentException("no \"" + name + "\"");
    return string(object, name);
  }
}
