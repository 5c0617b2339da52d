package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Hands files over to those who asked for them. */
final class Uploads {
  private static final Set<String> CLOSED = Set.of("not_in_channel", "channel_not_found", "is_archived",
      "restricted_action", "no_permission");

  private final Clients clients;
  private final FileUpload files;

  Uploads(Clients clients, FileUpload files) {
    this.clients = clients;
    this.files = files;
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
    String id;
    try {
      id = files.send(methods, file.name(), file.type(), file.bytes());
    } catch (SlackRefused e) {
      if (e.code().equals("missing_scope")) return Outcome.NO_SCOPE;
      throw e;
    }
    try {
      String channel = alone ? conversation(methods, place.user(), file) : place.channel();
      FileUpload.complete(methods, id, file.title(), channel, alone ? null : place.thread());
    } catch (SlackRefused e) {
      if (CLOSED.contains(e.code())) return Outcome.NOT_WELCOME;
      throw e;
    }
    return alone ? Outcome.DIRECTLY : Outcome.THERE;
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
    FileUpload.check("chat.postMessage", posted);
    return posted.getChannel();
  }
}
