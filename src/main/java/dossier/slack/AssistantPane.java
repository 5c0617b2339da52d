package dossier.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import dossier.watch.Redacted;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack's assistant pane shows around a conversation: that the bot is searching, a title, questions to begin with. All of it is
 * decoration: where Slack refuses it, as in a plain direct conversation, the answer comes all the same.
 */
final class AssistantPane {
  private static final Logger log = LoggerFactory.getLogger(AssistantPane.class);
  private static final int MAX_TITLE = 80;
  private static final List<Command> SHOWN = List.of(Command.ASK, Command.NEWS, Command.FACTS, Command.COMPARE);
  private final Clients clients;

  AssistantPane(Clients clients) {
    this.clients = clients;
  }

  /** A call to Slack. */
  private interface Call {
    SlackApiTextResponse with(MethodsClient methods) throws IOException, SlackApiException;
  }

  /** Says that the bot searches, until it answers. */
  void searching(Place place) {
    String thread = place.thread();
    if (thread == null) return;
    decorate(place.team(), "assistant.threads.setStatus", methods -> methods.assistantThreadsSetStatus(
        request -> request.channelId(place.channel()).threadTs(thread).status("is searching the articles …")));
  }

  /** Gives the conversation a title. */
  void title(Place place, String line) {
    String title = Mrkdwn.clean(line, MAX_TITLE);
    String thread = place.thread();
    if (thread == null || title.isEmpty()) return;
    decorate(place.team(), "assistant.threads.setTitle", methods -> methods.assistantThreadsSetTitle(
        request -> request.channelId(place.channel()).threadTs(thread).title(title)));
  }

  /**
   * Offers questions to begin with.
   *
   * @param thread the pane's thread, or null for the app's messages tab
   */
  void prompts(String team, String channel, @Nullable String thread) {
    List<SuggestedPrompt> prompts = prompts().toList();
    decorate(team, "assistant.threads.setSuggestedPrompts",
        methods -> methods.assistantThreadsSetSuggestedPrompts(request -> request.channelId(channel)
            .threadTs(thread)
            .title("Ask about the companies that are tracked, for example:")
            .prompts(prompts)));
  }

  private static Stream<SuggestedPrompt> prompts() {
    return Arrays.stream(Command.values())
        .filter(command -> SHOWN.contains(command) && !command.example().isEmpty())
        .map(Blocks::example)
        .map(line -> SuggestedPrompt.builder().title(line).message(line).build());
  }

  private void decorate(String team, String method, Call call) {
    try {
      SlackApiTextResponse response = call.with(clients.of(team));
      if (!response.isOk()) log.debug("{}: {}", method, response.getError());
    } catch (IOException | SlackApiException | SlackRefused e) {
      log.debug("{}: {}", method, Redacted.describe(e));
    }
  }
}
