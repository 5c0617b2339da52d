package dossier.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;

/** What a workspace gets that does not have the app, or has it no more: a sentence for a command, else nothing. */
final class NotInstalled {
  static final String TEXT = "Dossier is not installed in this workspace, so nothing was done. An admin can add it at"
      + " /slack/install of this server.";

  private NotInstalled() {}

  static Response answer(Request<?> request) {
    if (request.getRequestType() != RequestType.Command) return Response.ok();
    return Response.builder().statusCode(200).contentType("text/plain; charset=utf-8").body(TEXT).build();
  }
}
