package dossier.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;

/** A workspace takes the app out, or its token back: the token is deleted and what runs for the workspace ends. */
final class LeavingHandler {
  private final Clients clients;
  private final WorkGate gate;

  LeavingHandler(Clients clients, WorkGate gate) {
    this.clients = clients;
    this.gate = gate;
  }

  void register(App app) {
    app.event(AppUninstalledEvent.class, (payload, context) -> {
      left(payload);
      return context.ack();
    });
    app.event(TokensRevokedEvent.class, (payload, context) -> {
      TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
      if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) left(payload);
      return context.ack();
    });
  }

  private void left(EventsApiPayload<?> payload) {
    String team = payload.getTeamId();
    if (team == null || team.isBlank()) return;
    if (!gate.accept(() -> clients.left(team), id -> {})) clients.left(team);
  }
}
