package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import java.io.IOException;

/** Opens and changes forms. */
final class Forms {
  private final Clients clients;

  Forms(Clients clients) {
    this.clients = clients;
  }

  /**
   * Opens a form and gives its id.
   *
   * @param team where
   * @param trigger what the click brought, good for three seconds
   */
  String open(String team, String trigger, JsonObject view) throws IOException, SlackApiException, SlackRefused {
    ViewsOpenResponse opened = clients.of(team)
        .viewsOpen(request -> request.triggerId(trigger).viewAsString(Json.compact(view)));
    if (!opened.isOk()) throw new SlackRefused("views.open", String.valueOf(opened.getError()));
    return opened.getView().getId();
  }

  /** Acknowledges what was sent and shows another view in the form. */
  static Response instead(ViewSubmissionContext context, JsonObject view) {
    // Bolt's own form of a view would add styles that Slack does not know.
    JsonObject body = Json.of("response_action", "update");
    body.add("view", view);
    return context.ack(body);
  }

  /** Shows something else in an open form. */
  void update(String team, String id, JsonObject view) throws IOException, SlackApiException, SlackRefused {
    ViewsUpdateResponse updated = clients.of(team)
        .viewsUpdate(request -> request.viewId(id).viewAsString(Json.compact(view)));
    if (!updated.isOk()) throw new SlackRefused("views.update", String.valueOf(updated.getError()));
  }
}
