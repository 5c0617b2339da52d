package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import java.io.IOException;

/** Opens and changes forms. */
final class Forms {
  private final MethodsClient methods;

  Forms(MethodsClient methods) {
    this.methods = methods;
  }

  /**
   * Opens a form and gives its id.
   *
   * @param trigger what the click brought, good for three seconds
   */
  String open(String trigger, JsonObject view) throws IOException, SlackApiException, SlackRefused {
    ViewsOpenResponse opened = methods
        .viewsOpen(request -> request.triggerId(trigger).viewAsString(Json.compact(view)));
    if (!opened.isOk()) throw new SlackRefused("views.open", String.valueOf(opened.getError()));
    return opened.getView().getId();
  }

  /** Shows something else in an open form. */
  void update(String id, JsonObject view) throws IOException, SlackApiException, SlackRefused {
    ViewsUpdateResponse updated = methods.viewsUpdate(request -> request.viewId(id).viewAsString(Json.compact(view)));
    if (!updated.isOk()) throw new SlackRefused("views.update", String.valueOf(updated.getError()));
  }
}
