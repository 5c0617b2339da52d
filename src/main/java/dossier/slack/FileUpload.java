package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Brings the bytes of a file to a workspace, in the steps that Slack asks for: an address, the bytes, and what becomes of them. */
final class FileUpload {
  private final Clients clients;
  private final ResponseUrls urls;

  FileUpload(Clients clients, ResponseUrls urls) {
    this.clients = clients;
    this.urls = urls;
  }

  /**
   * Sends a file's bytes; nobody sees it before it is {@link #complete}.
   *
   * @param name its name with an ending
   * @param type its media type
   * @return its id
   * @throws SlackRefused with {@code missing_scope} where the bot may not upload files
   */
  String send(MethodsClient methods, String name, String type, byte[] bytes)
      throws IOException, SlackApiException, SlackRefused {
    FilesGetUploadURLExternalResponse ticket = methods.filesGetUploadURLExternal(
        request -> request.filename(name).length(bytes.length));
    check("files.getUploadURLExternal", ticket);
    post(ticket.getUploadUrl(), type, bytes);
    return ticket.getFileId();
  }

  /**
   * Makes a file that was sent one of the workspace.
   *
   * @param channel where it is posted, or null where the bot alone has it
   */
  static void complete(MethodsClient methods, String id, String title, @Nullable String channel,
      @Nullable String thread) throws IOException, SlackApiException, SlackRefused {
    check("files.completeUploadExternal", methods.filesCompleteUploadExternal(request -> request
        .files(List.of(FileDetails.builder().id(id).title(title).build()))
        .channelId(channel)
        .threadTs(thread)));
  }

  private void post(@Nullable String url, String type, byte[] bytes) throws IOException, SlackRefused {
    if (url == null || !urls.allowsFiles(url)) throw new SlackRefused("files.getUploadURLExternal", "foreign_url");
    Request request = new Request.Builder().url(url).post(RequestBody.create(bytes, MediaType.get(type))).build();
    // Sending bytes twice shows nothing twice, so that a kept connection that ended may be replaced.
    OkHttpClient http = clients.slack()
        .getHttpClient()
        .getOkHttpClient()
        .newBuilder()
        .retryOnConnectionFailure(true)
        .build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) throw new SlackRefused("upload", "status_" + response.code());
    }
  }

  static void check(String method, SlackApiTextResponse response) throws SlackRefused {
    if (!response.isOk())
      throw new SlackRefused(method, response.getError() == null ? "unknown_error" : response.getError());
  }
}
