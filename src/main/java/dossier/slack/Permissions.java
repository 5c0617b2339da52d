package dossier.slack;

/**
 * Who may change what everybody sees. Asked at every action and again when a form is submitted. Safe for many threads.
 */
public final class Permissions {
  /** What not everybody may be allowed to do. */
  public enum Action {
    /** Decide on facts: what is wrong, another value, a duplicate. */
    MEND("correct facts"),
    /** Track and untrack companies, add pages and feeds, change the workspace's lists, and others' digests and alerts. */
    MANAGE("change what this workspace follows");

    private final String words;

    Action(String words) {
      this.words = words;
    }

    /** What it is, behind "who may". */
    public String words() {
      return words;
    }
  }

  /** Whether somebody is an admin or owner of a workspace. */
  interface Admins {
    boolean is(String team, String user);
  }

  private final WhoMay editors;
  private final WhoMay managers;
  private volatile Admins admins = (team, user) -> false;

  /**
   * Rules.
   *
   * @param editors who may mend facts
   * @param managers who may manage
   */
  public Permissions(WhoMay editors, WhoMay managers) {
    this.editors = editors;
    this.managers = managers;
  }

  /** Everybody may do everything. */
  public static Permissions everyone() {
    return new Permissions(WhoMay.EVERYONE, WhoMay.EVERYONE);
  }

  /** Where it is asked from now on who the admins are; before, nobody is one. */
  void ask(Admins known) {
    admins = known;
  }

  /**
   * Whether a person may.
   *
   * @param team Slack's id of the workspace
   * @param user Slack's id of the person
   */
  public boolean may(Action action, String team, String user) {
    WhoMay who = rule(action);
    return switch (who.group()) {
      case EVERYONE -> true;
      case ADMINS -> admins.is(team, user);
      case NAMED -> who.users().contains(user);
    };
  }

  /** A sentence for a person who may not: who can. */
  public String refusal(Action action) {
    WhoMay who = rule(action);
    String those = switch (who.group()) {
      case EVERYONE -> "Everybody";
      case ADMINS -> "Only admins of this workspace";
      case NAMED -> who.users().isEmpty() ? "Nobody in Slack" : "Only those whom the operator named";
    };
    return those + " may " + action.words() + ". Nothing was changed.";
  }

  private WhoMay rule(Action action) {
    return switch (action) {
      case MEND -> editors;
      case MANAGE -> managers;
    };
  }
}
