package dossier.web;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that the bot uploads, in memory. Safe for many threads; the oldest are forgotten. */
final class Uploads {
  /** Largest file that is taken, in bytes. */
  static final int MAX_BYTES = 16 << 20;
  private static final int MAX_FILES = 50;

  private final URI base;
  private final Map<String, File> files = new LinkedHashMap<>();

  /** @param base below which files are sent, ending in a slash */
  Uploads(URI base) {
    this.base = base;
  }

  /**
   * A file.
   *
   * @param length how many bytes were announced
   * @param content its bytes, read-only; none before they came
   * @param title as people see it, empty before it is given
   */
  record File(String id, String name, long length, ByteBuffer content, String title) {
    /** As the Web API shows it. */
    JsonObject toApi() {
      return Json.object("id", id, "name", name, "title", title.isEmpty() ? name : title, "size", content.remaining());
    }
  }

  /**
   * Announces a file.
   *
   * @return where to send it and its id, as Slack says it
   * @throws SlackError for a name or length that Slack would refuse
   */
  synchronized JsonObject announce(String name, long length) {
    if (length < 1 || length > MAX_BYTES) throw new SlackError("invalid_arguments");
    String id = Ids.random("F");
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    files.put(id, new File(id, plain, length, ByteBuffer.allocate(0), ""));
    if (files.size() > MAX_FILES) files.remove(files.keySet().iterator().next());
    return Json.object("ok", true, "upload_url", base.resolve(id).toString(), "file_id", id);
  }

  /** Takes a file's bytes; false where it was not announced so. */
  synchronized boolean take(String id, byte[] content) {
    File file = files.get(id);
    if (file == null || file.length() != content.length || file.content().hasRemaining()) return false;
    files.put(id, new File(id, file.name(), file.length(), ByteBuffer.wrap(content).asReadOnlyBuffer(), ""));
    return true;
  }

  /**
   * Names a file that came.
   *
   * @throws SlackError {@code file_not_found} where its bytes did not come
   */
  synchronized File complete(String id, String title) {
    File file = files.get(id);
    if (file == null || !file.content().hasRemaining()) throw new SlackError("file_not_found");
    File named = new File(id, file.name(), file.length(), file.content(), title);
    files.put(id, named);
    return named;
  }

  /** The file of that id, where its bytes came. */
  synchronized Optional<File> find(String id) {
    return Optional.ofNullable(files.get(id)).filter(file -> file.content().hasRemaining());
  }
}
