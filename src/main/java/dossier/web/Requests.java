package dossier.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bodies of requests read, and JSON written, at the edge of the small Slack. */
final class Requests {
  private Requests() {}

  /** The path below the servlet's own, without its first slash; empty where there is none. */
  static String below(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.isEmpty() ? "" : path.substring(1);
  }

  /** The body as text; the server bounds its size. */
  static String body(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Whether the body is said to be JSON. */
  static boolean isJson(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  /** The JSON object or form of a body; nothing where it is neither. */
  static Optional<JsonObject> arguments(HttpServletRequest request) throws IOException {
    String body = body(request);
    return isJson(request) ? Json.parseObject(body) : form(body);
  }

  /** Writes JSON. */
  static void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(Json.text(body).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<JsonObject> form(String body) {
    var fields = new JsonObject();
    try {
      for (String pair : body.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0)
          fields.addProperty(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
      return Optional.of(fields);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
