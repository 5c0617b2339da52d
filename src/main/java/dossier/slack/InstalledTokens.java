package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dossier.slack.Tenancy.Installing;
import dossier.store.Installation;
import dossier.watch.Redacted;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of the workspaces that installed the app. Nothing is remembered beside the database, so that what another instance
 * deleted or renewed counts at once. Tokens that expire are renewed ahead of time, by one instance.
 */
final class InstalledTokens implements Tokens {
  /** How long before its end a token is renewed: Slack's live twelve hours. */
  private static final Duration AHEAD = Duration.ofHours(1);
  private static final Logger log = LoggerFactory.getLogger(InstalledTokens.class);

  private final Slack slack;
  private final Installing app;
  private final InstantSource clock;

  InstalledTokens(Slack slack, Installing app, InstantSource clock) {
    this.slack = slack;
    this.app = app;
    this.clock = clock;
  }

  @Override
  public Optional<String> of(String team) {
    return app.installations().of(team).map(installation -> fresh(installation).token());
  }

  @Override
  public boolean forget(String team) {
    return app.installations().remove(team);
  }

  private Installation fresh(Installation installation) {
    Instant now = clock.instant();
    Instant expires = installation.expires();
    String refresh = installation.refresh();
    if (expires == null || refresh == null || now.isBefore(expires.minus(AHEAD))) return installation;
    if (!app.installations().takeTurn(installation.team(), now)) return installation;
    try {
      OAuthV2AccessResponse answer = slack.methods()
          .oauthV2Access(request -> request.clientId(app.clientId())
              .clientSecret(app.clientSecret())
              .grantType("refresh_token")
              .refreshToken(refresh));
      if (!answer.isOk()) throw new SlackRefused("oauth.v2.access", String.valueOf(answer.getError()));
      Installation renewed = installation.renewed(answer.getAccessToken(), answer.getRefreshToken(),
          end(answer, now), now);
      app.installations().renew(renewed);
      return renewed;
    } catch (IOException | SlackApiException | SlackRefused e) {
      log.warn("workspace {}: its token was not renewed: {}", installation.team(), Redacted.describe(e));
      return installation;
    }
  }

  /** When the token of an answer ends; null where it does not. */
  static @Nullable Instant end(OAuthV2AccessResponse answer, Instant now) {
    Integer seconds = answer.getExpiresIn();
    return seconds == null || seconds <= 0 ? null : now.plusSeconds(seconds);
  }
}
