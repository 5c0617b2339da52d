package dossier.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The page's stream of server-sent events: first a {@code snapshot}, then what happens. A comment every few seconds
 * keeps the connection and finds the ones that are gone.
 */
final class StreamServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final long HEARTBEAT_SECONDS = 10;

  private final transient SmallSlack slack;

  StreamServlet(SmallSlack slack) {
    this.slack = slack;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Feed.Reader reader = slack.feed().open();
    if (reader == null) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setContentType("text/event-stream;charset=utf-8");
    try (reader) {
      stream(reader, response.getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stream(Feed.Reader reader, OutputStream out) throws IOException, InterruptedException {
    write(out, "retry: 1000\n" + frame(new Feed.News("snapshot", slack.snapshot())));
    while (!reader.ended()) {
      Feed.News news = reader.next(HEARTBEAT_SECONDS);
      write(out, news == null ? ": still here\n\n" : frame(news));
    }
  }

  private static String frame(Feed.News news) {
    return "event: " + news.name() + "\ndata: " + Json.text(news.data()) + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
