package dossier.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The files of the playground's page, by name from a closed list. */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html;charset=utf-8",
      "js", "text/javascript;charset=utf-8",
      "css", "text/css;charset=utf-8",
      "svg", "image/svg+xml");
  /** Paths and files. */
  static final Map<String, String> FILES = Map.ofEntries(
      Map.entry("/", "index.html"),
      Map.entry("/style.css", "style.css"),
      Map.entry("/blocks.css", "blocks.css"),
      Map.entry("/icon.svg", "icon.svg"),
      Map.entry("/app.js", "app.js"),
      Map.entry("/blocks.js", "blocks.js"),
      Map.entry("/charts.js", "charts.js"),
      Map.entry("/composer.js", "composer.js"),
      Map.entry("/dom.js", "dom.js"),
      Map.entry("/elements.js", "elements.js"),
      Map.entry("/emoji.js", "emoji.js"),
      Map.entry("/modal.js", "modal.js"),
      Map.entry("/mrkdwn.js", "mrkdwn.js"),
      Map.entry("/home.js", "home.js"),
      Map.entry("/typeahead.js", "typeahead.js"),
      Map.entry("/messages.js", "messages.js"),
      Map.entry("/richtext.js", "richtext.js"),
      Map.entry("/store.js", "store.js"),
      Map.entry("/welcome.js", "welcome.js"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String file = FILES.get(request.getRequestURI());
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (var stream = StaticFiles.class.getResourceAsStream("/dossier/web/" + file)) {
      if (stream == null) throw new IOException("not in the jar: " + file);
      response.setContentType(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
      if (file.endsWith(".svg")) response.setHeader("Cache-Control", "private, max-age=86400");
      byte[] bytes = stream.readAllBytes();
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
