package dossier.digest;

/** Reads what somebody wants to hear of: names of companies, {@code @list}, {@code sector:chips}, kinds of facts, words. */
public interface Scopes {
  /**
   * Reads what was typed. Lists mean the companies that are in them now.
   *
   * @param typed blank for everything
   * @param team Slack's id of the workspace; empty in a terminal
   * @param user Slack's id of the person, whose own lists come before the workspace's; empty where it is nobody
   */
  Reading read(String typed, String team, String user);

  /** What came of reading. */
  sealed interface Reading {
    /** It is clear. */
    record Understood(Scope scope) implements Reading {}

    /**
     * It is not clear, or names what does not exist.
     *
     * @param sentence for the person who typed it; holds their words as they are
     */
    record Unclear(String sentence) implements Reading {}
  }
}
