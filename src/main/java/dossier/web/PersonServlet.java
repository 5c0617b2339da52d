package dossier.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the person does on the page. JSON only, which another site's page cannot send without being asked first. */
final class PersonServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SmallSlack slack;

  PersonServlet(SmallSlack slack) {
    this.slack = slack;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!Requests.isJson(request)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    JsonObject body = Json.parseObject(Requests.body(request)).orElse(null);
    if (body == null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Delivery delivery = perform(Requests.below(request), body);
    if (delivery == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
    else
      Requests.write(response, HttpServletResponse.SC_OK, reply(delivery));
  }

  private @Nullable Delivery perform(String path, JsonObject body) {
    return switch (path) {
      case "type" -> slack.type(text(body, "channel"), Json.string(body, "thread_ts"), text(body, "text"));
      case "press" -> press(body);
      case "home" -> slack.openHome("home");
      case "messages" -> slack.openHome("messages");
      case "shortcut" -> slack.shortcut(text(body, "channel"), text(body, "ts"), text(body, "callback"));
      case "options" -> slack.options(Json.string(body, "view"), text(body, "channel"), text(body, "ts"),
          text(body, "block_id"), text(body, "action_id"), text(body, "value"));
      case "submit" -> slack.submit(text(body, "view"),
          body.get("values") instanceof JsonObject values ? values : new JsonObject());
      case "dismiss" -> {
        slack.dismiss(text(body, "view"));
        yield new Delivery.Taken();
      }
      default -> null;
    };
  }

  private Delivery press(JsonObject body) {
    String view = Json.string(body, "view");
    String value = Json.string(body, "value");
    return view == null
        ? slack.press(text(body, "channel"), text(body, "ts"), text(body, "block_id"), text(body, "action_id"), value)
        : slack.pressInView(view, text(body, "block_id"), text(body, "action_id"), value);
  }

  private static JsonObject reply(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Taken() -> Json.object("ok", true);
      case Delivery.Failed(var reason) -> Json.object("ok", false, "error", reason);
      case Delivery.Offered(var options) -> Json.object("ok", true, "options", options);
      case Delivery.FormErrors(var errors) -> Json.object("ok", false, "errors", errors);
    };
  }

  private static String text(JsonObject body, String name) {
    String value = Json.string(body, name);
    return value == null ? "" : value;
  }
}
