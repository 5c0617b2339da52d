package dossier.store;

import dossier.store.CompanyList.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The named lists of companies. A person's list hides the workspace's of the same name for that person, and a workspace's
 * hides the operator's. At most {@value #MAX_LISTS} are kept of each owner. Safe for many threads.
 */
public final class CompanyLists {
  /** Most lists of one owner. */
  public static final int MAX_LISTS = 100;

  private static final String SEEN = """
      SELECT id, team_id, user_id, name FROM company_list
      WHERE (team_id = :team AND (user_id = :user OR user_id = '')) OR (team_id = '' AND user_id = '')
      """;
  private static final String MEMBERS = """
      SELECT company, name FROM company_list_member WHERE list_id = :list ORDER BY place
      """;
  private static final String FIND = """
      SELECT id FROM company_list WHERE team_id = :team AND user_id = :user AND name = :name
      """;
  private static final String COUNT = """
      SELECT COUNT(*) FROM company_list WHERE team_id = :team AND user_id = :user
      """;
  private static final String ADD = """
      INSERT INTO company_list (team_id, user_id, name, changed, changed_by)
      VALUES (:team, :user, :name, :changed, :by)
      """;
  private static final String CHANGE = """
      UPDATE company_list SET changed = :changed, changed_by = :by
      WHERE team_id = :team AND user_id = :user AND name = :name
      """;
  private static final String CLEAR = "DELETE FROM company_list_member WHERE list_id = :list";
  private static final String MEMBER = """
      INSERT INTO company_list_member (list_id, place, company, name) VALUES (:list, :place, :company, :name)
      """;
  private static final String REMOVE = "DELETE FROM company_list WHERE id = :list";

  private final Database database;

  /** Lists kept in {@code database}. */
  public CompanyLists(Database database) {
    this.database = database;
  }

  private record Row(long id, String team, String user, String name) {
    static Row read(ResultSet row) throws SQLException {
      return new Row(row.getLong("id"), row.getString("team_id"), row.getString("user_id"), row.getString("name"));
    }

    /** A person's own before the workspace's before the operator's. */
    int nearness() {
      return user.isEmpty() ? team.isEmpty() ? 0 : 1 : 2;
    }
  }

  /**
   * The list that a person means by a name.
   *
   * @param user empty where nobody asks
   * @throws StoreException when the database cannot be opened or used
   */
  public Optional<CompanyList> find(String team, String user, String name) {
    return all(team, user).stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /**
   * The lists that a person has, by name; those hidden by a nearer one of the same name are left out.
   *
   * @param user empty where nobody asks
   * @throws StoreException when the database cannot be opened or used
   */
  public List<CompanyList> all(String team, String user) {
    return used(handle -> {
      Map<String, Row> nearest = new java.util.TreeMap<>();
      handle.createQuery(SEEN)
          .bind("team", team)
          .bind("user", user)
          .map((row, context) -> Row.read(row))
          .forEach(row -> nearest.merge(row.name(), row, (one, other) -> one.nearness() > other.nearness()
              ? one
              : other));
      List<CompanyList> lists = new ArrayList<>();
      for (Row row : nearest.values())
        lists.add(new CompanyList(row.team(), row.user(), row.name(), members(handle, row.id())));
      return lists;
    });
  }

  private static List<Member> members(Handle handle, long list) {
    return handle.createQuery(MEMBERS)
        .bind("list", list)
        .map((row, context) -> new Member(row.getString("company"), row.getString("name")))
        .list();
  }

  /**
   * Keeps a list, in place of its owner's earlier one of that name.
   *
   * @param by Slack's id of who does it, or the name of an account in a terminal
   * @return false where the owner has too many lists already; nothing is kept then
   * @throws StoreException when the database cannot be opened or used
   */
  public synchronized boolean keep(CompanyList list, Instant at, String by) {
    return used(handle -> handle.inTransaction(transaction -> keep(transaction, list, at, by)));
  }

  private static boolean keep(Handle handle, CompanyList list, Instant at, String by) {
    Map<String, Object> owner = owner(list.team(), list.user());
    Map<String, Object> what = new LinkedHashMap<>(owner);
    what.put("name", list.name());
    boolean there = handle.createUpdate(CHANGE)
        .bindMap(what)
        .bind("changed", Columns.utc(at))
        .bind("by", Columns.cut(by, 64))
        .execute() > 0;
    if (!there) {
      if (handle.createQuery(COUNT).bindMap(owner).mapTo(Long.class).one() >= MAX_LISTS) return false;
      handle.createUpdate(ADD)
          .bindMap(what)
          .bind("changed", Columns.utc(at))
          .bind("by", Columns.cut(by, 64))
          .execute();
    }
    long id = handle.createQuery(FIND).bindMap(what).mapTo(Long.class).one();
    handle.createUpdate(CLEAR).bind("list", id).execute();
    int place = 0;
    for (Member member : list.members())
      handle.createUpdate(MEMBER)
          .bind("list", id)
          .bind("place", place++)
          .bind("company", member.company())
          .bind("name", Columns.cut(member.name(), CompanyList.MAX_NAME))
          .execute();
    return true;
  }

  private static Map<String, Object> owner(String team, String user) {
    Map<String, Object> owner = new LinkedHashMap<>();
    owner.put("team", team);
    owner.put("user", user);
    return owner;
  }

  /**
   * Removes an owner's list; whether there was one.
   *
   * @throws StoreException when the database cannot be opened or used
   */
  public synchronized boolean remove(String team, String user, String name) {
    return used(handle -> handle.inTransaction(transaction -> {
      Optional<Long> list = transaction.createQuery(FIND)
          .bindMap(owner(team, user))
          .bind("name", name)
          .mapTo(Long.class)
          .findOne();
      if (list.isEmpty()) return false;
      transaction.createUpdate(CLEAR).bind("list", list.get()).execute();
      return transaction.createUpdate(REMOVE).bind("list", list.get()).execute() > 0;
    }));
  }

  private <T> T used(org.jdbi.v3.core.HandleCallback<T, RuntimeException> work) {
    try {
      return database.jdbi().withHandle(work);
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }
}
