package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.event.FunctionExecutedEvent;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The step "Ask Dossier" in workflows: takes a question, gives the answer as text, with quotes and sources. */
final class StepHandler implements BoltEventHandler<FunctionExecutedEvent> {
  /** By which the step is known, in the manifest too. */
  static final String CALLBACK = "ask_dossier";
  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  private final Replies replies;
  private final Clients clients;
  private final WorkGate gate;
  private final SeenEvents seen;
  private final InstantSource clock;

  StepHandler(Replies replies, Clients clients, WorkGate gate, SeenEvents seen, InstantSource clock) {
    this.replies = replies;
    this.clients = clients;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<FunctionExecutedEvent> payload, EventContext context) {
    String team = payload.getTeamId() == null ? "" : payload.getTeamId();
    String execution = payload.getEvent().getFunctionExecutionId();
    if (execution != null)
      seen.arrived("event:" + payload.getEventId(), "step:" + execution)
          .ifPresent(claim -> take(team, execution, question(payload.getEvent().getInputs()), claim));
    return context.ack();
  }

  private void take(String team, String execution, String question, SeenEvents.Claim claim) {
    Typed typed = Typed.plain(question, clock.instant());
    boolean accepted = gate.accept(claim.before(() -> complete(team, execution, typed)),
        id -> fail(team, execution, "Something went wrong; whoever runs Dossier finds it by this number: " + id));
    if (!accepted) gate.notice(claim.before(() -> fail(team, execution, "Dossier is busy with other questions.")));
  }

  private static String question(@Nullable Map<String, FunctionExecutedEvent.InputValue> inputs) {
    FunctionExecutedEvent.InputValue value = inputs == null ? null : inputs.get(QUESTION);
    return value == null || value.asString() == null ? "" : Typed.line(value.asString());
  }

  private void complete(String team, String execution, Typed typed)
      throws IOException, SlackApiException, SlackRefused {
    switch (typed) {
      case Typed.Refused(var reason) -> fail(team, execution, reason);
      case Typed.Asked(var inquiry) when !reads(inquiry.command()) ->
        fail(team, execution, "A workflow may ask questions only; \"" + inquiry.command().word() + "\" is for people.");
      case Typed.Asked(var inquiry) -> {
        Place nowhere = new Place(team, "", "", null, null);
        String answer = replies.reply(inquiry, nowhere, Showing.THREAD).text();
        checked("functions.completeSuccess", clients.of(team)
            .functionsCompleteSuccess(
                request -> request.functionExecutionId(execution).outputs(Map.of(ANSWER, answer))));
      }
    }
  }

  private static boolean reads(Command command) {
    return command.canBeFollowed() || command == Command.SEARCH;
  }

  private void fail(String team, String execution, String reason) throws IOException, SlackApiException, SlackRefused {
    MethodsClient methods = clients.of(team);
    checked("functions.completeError",
        methods.functionsCompleteError(request -> request.functionExecutionId(execution).error(reason)));
  }

  private static void checked(String method, SlackApiTextResponse response) throws SlackRefused {
    if (!response.isOk()) throw new SlackRefused(method, String.valueOf(response.getError()));
  }
}
