package dossier.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A health page: 200 when every part is ready, else 503; the body names each part. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Readiness readiness;

  HealthServlet(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<Readiness.Part> parts = readiness.parts();
    boolean ready = parts.stream().allMatch(Readiness.Part::ready);
    response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.getOutputStream().write((Json.text(body(ready, parts)) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject body(boolean ready, List<Readiness.Part> parts) {
    var states = new JsonObject();
    for (Readiness.Part part : parts)
      states.add(part.name(), Json.object("ready", part.ready(), "detail", part.detail()));
    return Json.object("ready", ready, "parts", parts.isEmpty() ? null : states);
  }
}
