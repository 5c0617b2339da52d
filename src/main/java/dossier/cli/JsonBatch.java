package dossier.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dossier.DossierException;
import dossier.ingest.LineReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One JSON object a line, in and out, order kept; a bad line is reported with its number and skipped. */
abstract class JsonBatch {
  /** Longest line in bytes. */
  static final int MAX_LINE = 8 << 20;

  /** The output line for an input line; an {@link IllegalArgumentException} says what is wrong with it. */
  abstract JsonObject line(JsonObject in);

  BatchReport run(Path in, Path out) throws IOException {
    if (Files.isDirectory(in)) throw new DossierException(in + " is a folder: --batch takes a file");
    if (Files.exists(out) && Files.isSameFile(in, out))
      throw new DossierException("--out is " + in + " itself, which would be lost: name another file");
    BatchReport report = new BatchReport();
    // A stream writer writes '?' for half a surrogate pair, which Files.newBufferedWriter refuses.
    try (InputStream input = Files.newInputStream(in);
        Writer writer = new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(out), StandardCharsets.UTF_8))) {
      LineReader lines = new LineReader(input, MAX_LINE);
      while (lines.next())
        if (!lines.isBlank() || lines.isTooLong()) line(lines, writer, report);
    }
    return report;
  }

  private void line(LineReader lines, Writer writer, BatchReport report) throws IOException {
    try {
      JsonObject result = line(object(text(lines)));
      writer.write(Reading.GSON.toJson(result));
      writer.write('\n');
      report.done();
    } catch (IllegalArgumentException e) {
      report.bad(lines.number(), String.valueOf(e.getMessage()));
    } catch (IndexOutOfBoundsException | IllegalStateException | NullPointerException e) {
      report.bad(lines.number(), "this should not happen, please report it: " + e);
    }
  }

  private static String text(LineReader lines) {
    if (lines.isTooLong())
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "line of %,d bytes, at most %,d", lines.length(), MAX_LINE));
    try {
      return lines.text();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "not UTF-8: malformed at byte " + (lines.malformedAt() + 1) + " of the line", e);
    }
  }

  private static JsonObject object(String text) throws IOException {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement parsed = JsonParser.parseReader(reader);
      if (!parsed.isJsonObject()) throw new IllegalArgumentException("expected a JSON object");
      if (reader.peek() == JsonToken.END_DOCUMENT) return parsed.getAsJsonObject();
    } catch (JsonParseException | MalformedJsonException e) {
      throw new IllegalArgumentException("not valid JSON", e);
    }
    throw new IllegalArgumentException("not valid JSON");
  }

  /** The string {@code name} of {@code object}; empty where it is absent or null. */
  static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) return "";
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString())
      throw new IllegalArgumentException(name + " must be a string");
    return value.getAsString();
  }

  /** The string {@code name} of {@code object}. */
  static String required(JsonObject object, String name) {
    if (!object.has(name)) throw new IllegalArgumentException("no \"" + name + "\"");
    return string(object, name);
  }
}
