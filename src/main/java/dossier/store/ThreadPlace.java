package dossier.store;

/**
 * A thread of a conversation. Longer ids are cut to {@value Feedback#MAX_ID} characters.
 *
 * @param team Slack's id of the workspace, may be empty
 * @param channel Slack's id of the channel
 * @param thread time stamp of the thread's first message
 */
public record ThreadPlace(String team, String channel, String thread) {
  public ThreadPlace {
    team = Columns.cut(team, Feedback.MAX_ID);
    channel = Columns.cut(channel, Feedback.MAX_ID);
    thread = Columns.cut(thread, Feedback.MAX_ID);
  }
}
