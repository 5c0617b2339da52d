package dossier.slack;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who may do something in Slack. In a terminal whoever can write the data folder may.
 *
 * @param group whom it is about
 * @param users Slack ids of those who may where these are named, else none
 */
public record WhoMay(Group group, Set<String> users) {
  /** All who reach the bot. */
  public static final WhoMay EVERYONE = new WhoMay(Group.EVERYONE, Set.of());

  /** Whom a rule is about. */
  public enum Group {
    /** All who reach the bot. */
    EVERYONE,
    /** The admins and owners of the workspace. */
    ADMINS,
    /** Those who are named; nobody where none is. */
    NAMED
  }

  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,30}");

  public WhoMay {
    users = Set.copyOf(users);
  }

  /**
   * Reads {@code everyone}, {@code admins}, {@code nobody}, or ids of Slack users with commas between them.
   *
   * @throws IllegalArgumentException when the text has another form; the message says what came
   */
  public static WhoMay parse(String text) {
    String all = text.strip();
    return switch (all) {
      case "everyone" -> EVERYONE;
      case "admins" -> new WhoMay(Group.ADMINS, Set.of());
      case "nobody" -> new WhoMay(Group.NAMED, Set.of());
      default -> named(all);
    };
  }

  private static WhoMay named(String all) {
    Set<String> users = new TreeSet<>();
    for (String part : all.split(",", -1)) {
      String user = part.strip();
      if (!USER.matcher(user).matches())
        throw new IllegalArgumentException(
            "\"" + user + "\" is no id of a Slack user: expected everyone, admins, nobody, or ids like U012AB3CD with "
                + "commas between them");
      users.add(user);
    }
    return new WhoMay(Group.NAMED, users);
  }
}
