package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.event.AssistantThreadStartedEvent;

/** Somebody opens the assistant's pane: questions to begin with are offered. What is typed there comes as a direct message in a thread. */
final class PaneHandler implements BoltEventHandler<AssistantThreadStartedEvent> {
  private final AssistantPane pane;
  private final WorkGate gate;

  PaneHandler(AssistantPane pane, WorkGate gate) {
    this.pane = pane;
    this.gate = gate;
  }

  @Override
  public Response apply(EventsApiPayload<AssistantThreadStartedEvent> payload, EventContext context) {
    AssistantThread thread = payload.getEvent().getAssistantThread();
    String team = payload.getTeamId() == null ? "" : payload.getTeamId();
    if (thread != null && thread.getChannelId() != null && thread.getThreadTs() != null)
      gate.notice(() -> pane.prompts(team, thread.getChannelId(), thread.getThreadTs()));
    return context.ack();
  }
}
