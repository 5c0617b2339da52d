package dossier.slack;

import org.jspecify.annotations.Nullable;

/**
 * Where a reply belongs.
 *
 * @param channel Slack's id of the channel
 * @param user Slack's id of who asked
 * @param thread the time stamp of the thread's first message, or null at the channel's root
 * @param responseUrl where Slack takes replies for half an hour, or null where it gave none
 */
record Place(String channel, String user, @Nullable String thread, @Nullable String responseUrl) {}
