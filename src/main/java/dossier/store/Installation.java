package dossier.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The app in a workspace. Its text form leaves the tokens out.
 *
 * @param team Slack's id of the workspace
 * @param name the workspace's name
 * @param botUser Slack's id of the bot there
 * @param scopes what the token allows, with commas between
 * @param token the bot's token
 * @param refresh what a new token is asked for with; null where tokens do not expire
 * @param expires when the token expires; null where it does not
 * @param at when it was installed, or its token renewed
 * @param by Slack's id of who installed it
 */
public record Installation(String team, String name, String botUser, String scopes, String token,
    @Nullable String refresh, @Nullable Instant expires, Instant at, String by) {
  /** Longest id and token in characters. */
  private static final int MAX_ID = 64;

  public Installation {
    if (team.isBlank() || team.length() > MAX_ID) throw new IllegalArgumentException("no id of a workspace");
    if (token.isBlank()) throw new IllegalArgumentException("no token");
    name = Columns.cut(name, 300);
    botUser = Columns.cut(botUser, MAX_ID);
    scopes = Columns.cut(scopes, 3_000);
    by = Columns.cut(by, MAX_ID);
  }

  /** The same with new tokens. */
  public Installation renewed(String newToken, @Nullable String newRefresh, @Nullable Instant newExpires, Instant now) {
    return new Installation(team, name, botUser, scopes, newToken, newRefresh, newExpires, now, by);
  }

  @Override
  public String toString() {
    return "Installation[team=" + team + ", name=" + name + ", expires=" + expires + "]";
  }
}
