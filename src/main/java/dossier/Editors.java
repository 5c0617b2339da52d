package dossier;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who may correct facts. Every decision is logged with who made it and can be undone, so that everyone may unless the
 * operator says otherwise. In a terminal whoever can write the data folder may.
 *
 * @param everyone whether all who reach the bot may
 * @param users Slack ids of those who may where not everyone may; none: nobody
 */
public record Editors(boolean everyone, Set<String> users) {
  /** All who reach the bot. */
  public static final Editors EVERYONE = new Editors(true, Set.of());

  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,30}");

  public Editors {
    users = Set.copyOf(users);
  }

  /**
   * Reads {@code everyone}, {@code nobody}, or ids of Slack users with commas between them.
   *
   * @throws IllegalArgumentException when the text has another form; the message says what came
   */
  public static Editors parse(String text) {
    String all = text.strip();
    if (all.equals("everyone")) return EVERYONE;
    if (all.equals("nobody")) return new Editors(false, Set.of());
    Set<String> users = new TreeSet<>();
    for (String part : all.split(",", -1)) {
      String user = part.strip();
      if (!USER.matcher(user).matches())
        throw new IllegalArgumentException(
            "\"" + user + "\" is no id of a Slack user: expected everyone, nobody, or ids like U012AB3CD with commas "
                + "between them");
      users.add(user);
    }
    return new Editors(false, users);
  }

  /** Whether the Slack user of that id may. */
  public boolean may(String user) {
    return everyone || users.contains(user);
  }
}
