package dossier.digest;

/** What people are told when Slack does not take a post. */
public final class Refusals {
  private Refusals() {}

  /** A sentence for Slack's code. */
  public static String sentence(String code) {
    return switch (code) {
      case "not_in_channel", "channel_not_found" -> "I am not in that channel: invite me with /invite first.";
      case "is_archived" -> "The channel is archived.";
      case "restricted_action", "no_permission", "ekm_access_denied" -> "I may not post in that channel.";
      case "user_not_found", "user_disabled", "cannot_dm_bot", "messages_tab_disabled" ->
        "The person cannot be written to.";
      default -> "Slack did not take the last one (" + code + ").";
    };
  }
}
