package dossier.web;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.view.ViewState;
import jakarta.servlet.http.HttpFilter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small Bolt app that answers with sample blocks of every kind, to try the server and the small Slack against. */
final class SampleBot {
  final List<String> commands = new ArrayList<>();
  final List<String> actions = new ArrayList<>();
  final SlackEndpoint endpoint;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String latest[] = { "" };

  SampleBot(SmallSlack slack) {
    this(slack.signingSecret(), slack.botToken(), slack.apiUrl());
  }

  SampleBot(String signingSecret, String botToken, String apiUrl) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setPrettyResponseLoggingEnabled(false);
    var app = new App(AppConfig.builder()
        .signingSecret(signingSecret)
        .singleTeamBotToken(botToken)
        .slack(Slack.getInstance(config))
        .allEventsApiAutoAckEnabled(true)
        .build());
    listen(app);
    endpoint = new SlackEndpoint(new HttpFilter() {
      private static final long serialVersionUID = 1L;
    }, new SlackAppServlet(app));
  }

  /** Where the newest command or press may be answered. */
  String responseUrl() {
    return latest[0];
  }

  private void listen(App app) {
    app.command("/dossier", (request, context) -> {
      String text = request.getPayload().getText();
      commands.add(text);
      latest[0] = request.getPayload().getResponseUrl();
      if (text.equals("every"))
        context.client().viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId()).viewAsString(Samples.EVERY));
      if (text.equals("fail")) return Response.error(500);
      if (text.equals("at once")) return context.ack("*At once* by acknowledgement");
      if (!text.equals("quiet") && !text.equals("every")) respond(latest[0], reply(text));
      return context.ack();
    });
    app.event(AppMentionEvent.class, (payload, context) -> {
      var event = payload.getEvent();
      String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
      context.client()
          .chatPostMessage(r -> r.channel(event.getChannel())
              .threadTs(thread)
              .text("You said: " + event.getText())
              .blocksAsString(Samples.threadBlocks(event.getText())));
      return context.ack();
    });
    app.blockAction(Pattern.compile(".*"), (request, context) -> {
      var action = request.getPayload().getActions().getFirst();
      latest[0] = String.valueOf(request.getPayload().getResponseUrl());
      actions.add(action.getActionId() + "=" + (action.getValue() == null ? "" : action.getValue())
          + (action.getSelectedOption() == null ? "" : action.getSelectedOption().getValue()));
      switch (action.getActionId()) {
        case "share" -> respond(latest[0], Samples.shared());
        case "form" -> context.client()
            .viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId()).viewAsString(Samples.FORM));
        default -> {
        }
      }
      return context.ack();
    });
    app.blockSuggestion(Pattern.compile(".*"), (request, context) -> context.ack(reply -> reply.options(
        Stream.of("Xiaomi", "Huawei", "ZTE")
            .filter(name -> name.toLowerCase(Locale.ROOT)
                .contains(request.getPayload().getValue().toLowerCase(Locale.ROOT)))
            .map(name -> Option.builder().text(PlainTextObject.builder().text(name).build()).value(name).build())
            .toList())));
    app.viewSubmission("every", (request, context) -> {
      request.getPayload()
          .getView()
          .getState()
          .getValues()
          .forEach((block, values) -> actions.add(block + "=" + entered(values.get("field"))));
      return context.ack();
    });
    app.viewSubmission("digest", (request, context) -> {
      String name = request.getPayload().getView().getState().getValues().get("name").get("text").getValue();
      actions.add("digest=" + name);
      return "bad".equals(name)
          ? context.ackWithErrors(java.util.Map.of("name", "Choose another name"))
          : context.ack();
    });
  }

  /** What was entered in a field of any kind. */
  private static String entered(ViewState.Value value) {
    Stream<Object> chosen = value.getSelectedOptions() == null
        ? Stream.of()
        : value.getSelectedOptions().stream().map(ViewState.SelectedOption::getValue);
    Stream<@Nullable Object> single = Stream.of(value.getValue(), value.getSelectedDate(), value.getSelectedTime(),
        value.getSelectedUser(), value.getSelectedConversation(), value.getSelectedChannel(),
        value.getSelectedOption() == null ? null : value.getSelectedOption().getValue());
    Stream<String> several = Stream.of(value.getSelectedUsers(), value.getSelectedConversations())
        .filter(Objects::nonNull)
        .flatMap(List::stream);
    return Stream.of(single, chosen, several)
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining("+"));
  }

  private static JsonObject reply(String text) {
    return switch (text) {
      case "help" -> Samples.HELP;
      case "long" -> Json.object("text", IntStream.rangeClosed(1, 200)
          .mapToObj(line -> "line " + line)
          .collect(Collectors.joining("\n")));
      default -> Samples.answer(text);
    };
  }

  /** Posts JSON to a response address; the status. */
  int respond(String url, JsonObject payload) throws IOException {
    try {
      var request = HttpRequest.newBuilder(URI.create(url))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(Json.text(payload)))
          .build();
      return http.send(request, BodyHandlers.ofString()).statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
