package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import dossier.watch.Redacted;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who the admins and owners of a workspace are, as Slack says; where it does not say, nobody is one. Safe for many threads. */
final class WorkspaceAdmins implements Permissions.Admins {
  private static final Logger log = LoggerFactory.getLogger(WorkspaceAdmins.class);
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int PEOPLE = 10_000;

  private final Clients clients;
  private final Cache<Person, Boolean> known = Caffeine.newBuilder()
      .expireAfterWrite(REMEMBERED)
      .maximumSize(PEOPLE)
      .build();

  private record Person(String team, String user) {}

  WorkspaceAdmins(Clients clients) {
    this.clients = clients;
  }

  @Override
  public boolean is(String team, String user) {
    Person person = new Person(team, user);
    Boolean admin = known.getIfPresent(person);
    if (admin != null) return admin;
    try {
      UsersInfoResponse info = clients.of(team).usersInfo(request -> request.user(user));
      if (!info.isOk()) throw new SlackRefused("users.info", String.valueOf(info.getError()));
      boolean found = info.getUser().isAdmin() || info.getUser().isOwner();
      known.put(person, found);
      return found;
    } catch (IOException | SlackApiException | SlackRefused e) {
      log.warn("whether somebody is an admin is not known: {}", Redacted.describe(e));
      return false;
    }
  }
}
