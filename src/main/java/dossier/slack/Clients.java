package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls to Slack as the bot of a workspace. */
final class Clients {
  private static final Logger log = LoggerFactory.getLogger(Clients.class);
  /** Codes with which Slack says that a token is no longer good. */
  private static final Set<String> TAKEN_BACK = Set.of("token_revoked", "account_inactive", "invalid_auth",
      "team_access_not_granted");

  private final Slack slack;
  private final Tokens tokens;
  private final Leaving leaving;

  Clients(Slack slack, Tokens tokens) {
    this(slack, tokens, Leaving.NOTHING);
  }

  /** Clients that tell when a workspace took its token back. */
  Clients(Slack slack, Tokens tokens, Leaving leaving) {
    this.slack = slack;
    this.tokens = tokens;
    this.leaving = leaving;
  }

  /** Looks at a code with which Slack refused a call in a workspace; gives it back. */
  String noted(String team, String code) {
    if (TAKEN_BACK.contains(code)) left(team);
    return code;
  }

  /** Forgets a workspace that the bot is no longer in, and ends what is done for it. */
  void left(String team) {
    if (tokens.forget(team)) log.info("workspace {}: the app is no longer installed; its token is deleted", team);
    leaving.left(team);
  }

  /**
   * The Web API of a workspace.
   *
   * @throws SlackRefused with {@code not_installed} where the bot has no token there
   */
  MethodsClient of(String team) throws SlackRefused {
    return slack.methods(tokens.of(team).orElseThrow(() -> new SlackRefused("token", "not_installed")));
  }

  /** What sends to addresses that Slack gave, which need no token. */
  Slack slack() {
    return slack;
  }
}
