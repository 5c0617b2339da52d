package dossier.slack;

/**
 * Somebody who asks.
 *
 * @param team Slack's id of the workspace
 * @param user Slack's id of the person there
 */
public record Person(String team, String user) {}
