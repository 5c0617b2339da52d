package dossier.store;

import java.time.Instant;

/**
 * An article that an alert matched and that was not posted yet.
 *
 * @param alert the alert's number
 * @param team Slack's id of the alert's workspace
 * @param channel Slack's id of its channel
 * @param story stable name of the article's story
 * @param article stable name of the article
 * @param matched when
 */
public record WaitingMatch(long alert, String team, String channel, String story, String article, Instant matched) {}
