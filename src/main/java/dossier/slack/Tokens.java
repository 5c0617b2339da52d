package dossier.slack;

import java.util.Optional;

/** The bot's token in each workspace that it is installed in. Safe for many threads. */
public interface Tokens {
  /** The token in a workspace, by Slack's id of it; nothing where the bot is not installed there. */
  Optional<String> of(String team);

  /** Forgets the token of a workspace that took it back; whether there was one to forget. */
  default boolean forget(String team) {
    return false;
  }

  /** One token, which is taken wherever a request comes from. */
  static Tokens single(String token) {
    return team -> Optional.of(token);
  }
}
