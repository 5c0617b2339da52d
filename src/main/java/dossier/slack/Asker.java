package dossier.slack;

import org.jspecify.annotations.Nullable;

/** On whose behalf a request is handled, so that nobody takes all places for himself. Other threads begin without. */
final class Asker {
  private static final ScopedValue<String> WHO = ScopedValue.newInstance();

  private Asker() {}

  /**
   * Handles a request.
   *
   * @param team Slack's id of the workspace
   * @param user Slack's id of the person, null where Slack does not say
   */
  static <R, X extends Throwable> R in(String team, @Nullable String user, ScopedValue.CallableOp<R, X> handling)
      throws X {
    return ScopedValue.where(WHO, user == null ? "" : team + ":" + user).call(handling);
  }

  /** Who asks; empty where that is not known. */
  static String who() {
    return WHO.orElse("");
  }
}
