package dossier.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;

/** Files: taken from the bot at the address that it was given, handed to the person, pictures to be seen and others as downloads. */
final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Uploads uploads;

  UploadServlet(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] content = request.getInputStream().readNBytes(Uploads.MAX_BYTES + 1);
    if (!uploads.take(Requests.below(request), content)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Uploads.File file = uploads.find(Requests.below(request)).orElse(null);
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean picture = file.name().endsWith(".png");
    response.setContentType(picture ? "image/png" : "text/csv; charset=utf-8");
    if (!picture) response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    Channels.newChannel(response.getOutputStream()).write(file.content().duplicate());
  }
}
