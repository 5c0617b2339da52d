package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;

/** The time zones of people, as Slack knows them; UTC where the app may not ask or Slack does not say. Kept for an hour. */
final class Zones {
  private static final ZoneId UNKNOWN = ZoneId.of("UTC");

  private final Clients clients;
  private final Cache<String, ZoneId> known = Caffeine.newBuilder()
      .maximumSize(10_000)
      .expireAfterWrite(Duration.ofHours(1))
      .build();

  Zones(Clients clients) {
    this.clients = clients;
  }

  ZoneId of(String team, String user) {
    return known.get(team + " " + user, _ -> asked(team, user));
  }

  private ZoneId asked(String team, String user) {
    try {
      UsersInfoResponse info = clients.of(team).usersInfo(request -> request.user(user));
      String zone = info.isOk() && info.getUser() != null ? info.getUser().getTz() : null;
      return zone == null || zone.equals("Etc/UTC") ? UNKNOWN : ZoneId.of(zone);
    } catch (SlackRefused | IOException | SlackApiException | DateTimeException e) {
      return UNKNOWN;
    }
  }
}
