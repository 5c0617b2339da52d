package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The small Slack's Web API on HTTP: the token is checked, refusals are {@code "ok": false} with status 200. */
final class WebApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  private final transient SmallSlack slack;

  WebApiServlet(SmallSlack slack) {
    this.slack = slack;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String method = Requests.below(request);
    JsonObject arguments = Requests.arguments(request).orElse(null);
    slack.faults()
        .around(method, response,
            () -> Requests.write(response, HttpServletResponse.SC_OK, reply(method, request, arguments)));
  }

  private JsonObject reply(String method, HttpServletRequest request, @Nullable JsonObject arguments) {
    try {
      if (arguments == null) throw new SlackError("invalid_arguments");
      authenticate(request.getHeader("Authorization"), arguments);
      return slack.call(method, new ApiCall(arguments));
    } catch (SlackError e) {
      return refusal(e);
    }
  }

  private void authenticate(@Nullable String header, JsonObject arguments) {
    String token = header != null && header.startsWith(BEARER)
        ? header.substring(BEARER.length())
        : Json.string(arguments, "token");
    if (token == null || token.isBlank()) throw new SlackError("not_authed");
    if (!MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
        slack.botToken().getBytes(StandardCharsets.UTF_8)))
      throw new SlackError("invalid_auth");
  }

  /** A refusal as Slack words it. */
  static JsonObject refusal(SlackError error) {
    var details = new JsonArray();
    error.details().forEach(detail -> details.add("[ERROR] " + detail));
    return Json.object("ok", false, "error", error.code(), "response_metadata",
        details.isEmpty() ? null : Json.object("messages", details));
  }
}
