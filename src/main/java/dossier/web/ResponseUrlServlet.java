package dossier.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The response addresses on HTTP: {@code ok}, or 404 for an address that is over and 400 for bad content. */
final class ResponseUrlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OVER = Set.of("expired_url", "used_url", "no_such_url");

  private final transient SmallSlack slack;

  ResponseUrlServlet(SmallSlack slack) {
    this.slack = slack;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    slack.faults().around(Faults.RESPONSE, response, () -> respond(request, response));
  }

  private void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = Requests.below(request);
    try {
      JsonObject payload = Json.parseObject(Requests.body(request))
          .orElseThrow(() -> new SlackError("invalid_payload"));
      slack.respond(name, payload);
      response.setContentType("text/plain");
      response.getOutputStream().write("ok".getBytes(StandardCharsets.UTF_8));
    } catch (SlackError e) {
      int status = OVER.contains(e.code()) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST;
      Requests.write(response, status, WebApiServlet.refusal(e));
    }
  }
}
