package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Hands files over, in the three steps that Slack asks for: an address, the bytes, and where they are to be seen. */
final class Uploads {
  private static final Set<String> CLOSED = Set.of("not_in_channel", "channel_not_found", "is_archived",
      "restricted_action", "no_permission");

  private final Clients clients;
  private final ResponseUrls urls;

  Uploads(Clients clients, ResponseUrls urls) {
    this.clients = clients;
    this.urls = urls;
  }

  /**
   * A file.
   *
   * @param title as people see it
   * @param type its media type
   */
  record File(String name, String title, String text, String type) {
    private byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What an inquiry lists, as CSV. */
    static File csv(Inquiry inquiry, String text) {
      String words = inquiry.typed().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      String name = "dossier-" + words.substring(0, Math.min(words.length(), 60)) + ".csv";
      return new File(name, Mrkdwn.clean(inquiry.typed(), Limits.TITLE), text, "text/csv; charset=utf-8");
    }
  }

  /** What became of a file. */
  enum Outcome {
    /** It is where it was asked for. */
    THERE,
    /** It is in the person's conversation with the bot. */
    DIRECTLY,
    /** The workspace does not let the bot upload files. */
    NO_SCOPE,
    /** The bot may not post where it was asked for. */
    NOT_WELCOME
  }

  /**
   * Hands a file over.
   *
   * @param alone whether it is for the person alone, whose answer nobody else saw
   */
  Outcome send(File file, Place place, boolean alone) throws IOException, SlackApiException, SlackRefused {
    MethodsClient methods = clients.of(place.team());
    FilesGetUploadURLExternalResponse ticket = methods.filesGetUploadURLExternal(
        request -> request.filename(file.name()).length(file.bytes().length));
    if ("missing_scope".equals(ticket.getError())) return Outcome.NO_SCOPE;
    check("files.getUploadURLExternal", ticket);
    post(ticket.getUploadUrl(), file);
    try {
      String channel = alone ? conversation(methods, place.user(), file) : place.channel();
      check("files.completeUploadExternal", methods.filesCompleteUploadExternal(request -> request
          .files(List.of(FileDetails.builder().id(ticket.getFileId()).title(file.title()).build()))
          .channelId(channel)
          .threadTs(alone ? null : place.thread())));
    } catch (SlackRefused e) {
      if (CLOSED.contains(e.code())) return Outcome.NOT_WELCOME;
      throw e;
    }
    return alone ? Outcome.DIRECTLY : Outcome.THERE;
  }

  private void post(@Nullable String url, File file) throws IOException, SlackRefused {
    if (url == null || !urls.allowsFiles(url)) throw new SlackRefused("files.getUploadURLExternal", "foreign_url");
    Request request = new Request.Builder().url(url)
        .post(RequestBody.create(file.bytes(), MediaType.get(file.type())))
        .build();
    try (Response response = clients.slack().getHttpClient().getOkHttpClient().newCall(request).execute()) {
      if (!response.isSuccessful()) throw new SlackRefused("upload", "status_" + response.code());
    }
  }

  /** The conversation with a person, opened by saying what comes. */
  private String conversation(MethodsClient methods, String user, File file)
      throws IOException, SlackApiException, SlackRefused {
    ChatPostMessageResponse posted = methods.chatPostMessage(request -> request.channel(user)
        .text("The file for: " + Mrkdwn.escape(file.title()))
        .parse("none")
        .linkNames(false)
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false));
    check("chat.postMessage", posted);
    return posted.getChannel();
  }

  private static void check(String method, SlackApiTextResponse response) throws SlackRefused {
    if (!response.isOk())
      throw new SlackRefused(method, response.getError() == null ? "unknown_error" : response.getError());
  }
}
