package dossier.store;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A named list of companies.
 *
 * @param team Slack's id of the workspace; empty for the operator's, which every workspace has
 * @param user Slack's id of the person whose list it is; empty for the workspace's
 * @param name lower-case letters, digits and hyphens, at most 40
 * @param members the companies, at least one, at most {@value #MAX_MEMBERS}
 */
public record CompanyList(String team, String user, String name, List<Member> members) {
  /** Most companies of a list. */
  public static final int MAX_MEMBERS = 100;
  /** Longest name of a company. */
  public static final int MAX_NAME = 200;
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

  public CompanyList {
    if (!isName(name)) throw new IllegalArgumentException("a list cannot be called \"" + name + "\"");
    members = List.copyOf(members);
    if (members.isEmpty() || members.size() > MAX_MEMBERS)
      throw new IllegalArgumentException(members.size() + " companies");
  }

  /** Whether a list can be called so. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether it is one person's. */
  public boolean isPersonal() {
    return !user.isEmpty();
  }

  /**
   * A company of a list.
   *
   * @param company its id in the catalogue, or null for one outside it
   * @param name its name, at most {@value CompanyList#MAX_NAME} characters
   */
  public record Member(@Nullable String company, String name) {
    public Member {
      if (name.isBlank() || name.length() > MAX_NAME) throw new IllegalArgumentException("a company's name");
    }
  }
}
