package dossier.slack;

import org.jspecify.annotations.Nullable;

/**
 * Where a reply belongs.
 *
 * @param team Slack's id of the workspace, empty where Slack did not say
 * @param channel Slack's id of the channel
 * @param user Slack's id of who asked
 * @param thread the time stamp of the thread's first message, or null at the channel's root
 * @param responseUrl where Slack takes replies for half an hour, or null where it gave none
 */
record Place(String team, String channel, String user, @Nullable String thread, @Nullable String responseUrl) {
  /** Who asked. */
  Person person() {
    return new Person(team, user);
  }

  /** Whether only the bot and one person read there: Slack's ids of such conversations begin with D, those of people with U or W. */
  boolean direct() {
    return channel.startsWith("D") || channel.equals(user);
  }
}
