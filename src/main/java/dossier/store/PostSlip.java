package dossier.store;

import java.time.Instant;

/**
 * A post that is to be made.
 *
 * @param key its name for ever, at most 200 characters
 * @param team Slack's id of the workspace
 * @param channel Slack's id of the channel or person
 * @param due when it is to be sent
 */
public record PostSlip(String key, String team, String channel, Instant due) {}
