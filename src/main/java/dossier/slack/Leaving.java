package dossier.slack;

/** Who is told that a workspace took the app out: what runs for it ends. May be told more than once. */
public interface Leaving {
  /** Nobody. */
  Leaving NOTHING = team -> {};

  /** The app is no longer in a workspace, by Slack's id of it. */
  void left(String team);
}
