package dossier.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that a workspace tracks beside the catalogue.
 *
 * @param id its number in the store
 * @param team Slack's id of the workspace; empty for all workspaces
 * @param key lower-case letters, digits and hyphens, made of its name
 * @param name as it is shown
 * @param aliases other names
 * @param linked up to which moment the articles that came in were searched for it, or null where none were yet
 * @param channel Slack's id of the channel in which it was asked for, may be empty
 * @param by Slack's id of who asked for it, or another name of theirs
 */
public record TrackedCompany(long id, String team, String key, String name, List<String> aliases,
    @Nullable Instant linked, String channel, String by) {
  public TrackedCompany {
    aliases = List.copyOf(aliases);
  }
}
