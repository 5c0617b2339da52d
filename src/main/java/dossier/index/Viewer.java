package dossier.index;

/**
 * For which workspace the index is looked at. What is done inside {@link #in} sees no article that is another workspace's own;
 * outside of it, as in a terminal, everything is seen. Other threads that are started inside begin outside.
 */
public final class Viewer {
  private static final ScopedValue<String> TEAM = ScopedValue.newInstance();

  private Viewer() {}

  /**
   * Looks for a workspace.
   *
   * @param team Slack's id of it
   */
  public static <T, X extends Throwable> T in(String team, ScopedValue.CallableOp<T, X> looking) throws X {
    return ScopedValue.where(TEAM, team).call(looking);
  }

  /** The workspace for which is looked; empty where for none. */
  public static String team() {
    return TEAM.orElse("");
  }
}
