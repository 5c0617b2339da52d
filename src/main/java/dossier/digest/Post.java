package dossier.digest;

import org.jspecify.annotations.Nullable;

/**
 * A message that nobody asked for just now.
 *
 * @param key its name for ever, at most {@value #MAX_KEY} characters; goes to Slack as metadata, so that it can be looked up
 * @param team Slack's id of the workspace
 * @param channel Slack's id of a channel, or of a person, who gets it as a direct message
 * @param thread the time stamp of the message below which it goes, or null for the channel's root
 * @param text what shows where blocks do not, escaped, never blank
 * @param blocks Slack's blocks, a JSON array; {@code []} for a message of plain text
 */
public record Post(String key, String team, String channel, @Nullable String thread, String text, String blocks) {
  /** Longest key. */
  public static final int MAX_KEY = 200;

  public Post {
    if (key.isBlank() || key.length() > MAX_KEY) throw new IllegalArgumentException("key \"" + key + "\"");
    if (text.isBlank()) throw new IllegalArgumentException("a post needs a text");
  }
}
