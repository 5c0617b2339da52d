package dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What workspaces track otherwise than the catalogue: companies of their own with the articles that name them, at most
 * {@value #MAX_OWN} a workspace, and companies of the catalogue that they do not want. Safe for many threads.
 */
public final class TrackedCompanies {
  /** Most companies of a workspace's own. */
  public static final int MAX_OWN = 200;
  /** Most articles that are kept of one company. */
  public static final int MAX_ARTICLES = 20_000;
  private static final String SEPARATOR = "\n";
  private static final int MAX_ALIASES = 2_000;

  private static final String OWN = """
      SELECT id, team_id, company, name, aliases, linked, channel_id, changed_by FROM workspace_company
      WHERE tracked = TRUE
      """;
  private static final String UNTRACKED = """
      SELECT company FROM workspace_company WHERE team_id = :team AND tracked = FALSE
      """;
  private static final String COUNT = "SELECT COUNT(*) FROM workspace_company WHERE team_id = :team AND tracked = TRUE";
  private static final String FIND = "SELECT id FROM workspace_company WHERE team_id = :team AND company = :company";
  private static final String UNLINK = "DELETE FROM workspace_company_article WHERE company_id = :id";
  private static final String REMOVE = "DELETE FROM workspace_company WHERE id = :id";
  private static final String ADD = """
      INSERT INTO workspace_company (team_id, company, name, aliases, tracked, channel_id, changed, changed_by)
      VALUES (:team, :company, :name, :aliases, :tracked, :channel, :changed, :by)
      """;
  private static final String LINK = """
      INSERT INTO workspace_company_article (company_id, article, about)
      SELECT :id, :article, :about FROM workspace_company c WHERE c.id = :id AND NOT EXISTS
        (SELECT 1 FROM workspace_company_article a WHERE a.company_id = :id AND a.article = :article)
      """;
  private static final String LINKED = "UPDATE workspace_company SET linked = :linked WHERE id = :id";
  private static final String ARTICLES = """
      SELECT article FROM workspace_company_article WHERE company_id = :id AND about = :about
      """;

  private final Database database;

  /** Kept in {@code database}. */
  public TrackedCompanies(Database database) {
    this.database = database;
  }

  /** The companies of all workspaces' own, in the order in which they were added. */
  public List<TrackedCompany> own() {
    return used(handle -> handle.createQuery(OWN + " ORDER BY id").map((row, context) -> read(row)).list());
  }

  /** The companies of a workspace's own, those of all workspaces included, by name. */
  public List<TrackedCompany> own(String team) {
    return used(handle -> handle.createQuery(OWN + " AND (team_id = :team OR team_id = '') ORDER BY name, id")
        .bind("team", team)
        .map((row, context) -> read(row))
        .list());
  }

  private static TrackedCompany read(ResultSet row) throws SQLException {
    String aliases = row.getString("aliases");
    String channel = row.getString("channel_id");
    return new TrackedCompany(row.getLong("id"), row.getString("team_id"), row.getString("company"),
        row.getString("name"), aliases.isEmpty() ? List.of() : List.of(aliases.split(SEPARATOR, -1)),
        Columns.optionalInstant(row, "linked"), channel == null ? "" : channel, row.getString("changed_by"));
  }

  /** The ids of the companies of the catalogue that a workspace does not track. */
  public Set<String> untracked(String team) {
    return Set.copyOf(used(handle -> handle.createQuery(UNTRACKED).bind("team", team).mapTo(String.class).list()));
  }

  /**
   * Tracks a company of the workspace's own, in place of an earlier one of that key; its articles are not linked yet.
   *
   * @param company its number does not count
   * @return false where the workspace has too many already; nothing is kept then
   */
  public synchronized boolean add(TrackedCompany company, Instant at) {
    return used(handle -> handle.inTransaction(transaction -> {
      forget(transaction, company.team(), company.key());
      long own = transaction.createQuery(COUNT).bind("team", company.team()).mapTo(Long.class).one();
      if (own >= MAX_OWN) return false;
      insert(transaction, company, true, at);
      return true;
    }));
  }

  /** A workspace does not want a company of the catalogue. */
  public synchronized void untrack(String team, String company, String name, String by, Instant at) {
    used(handle -> handle.inTransaction(transaction -> {
      forget(transaction, team, company);
      insert(transaction, new TrackedCompany(0, team, company, name, List.of(), null, "", by), false, at);
      return true;
    }));
  }

  private static void insert(Handle handle, TrackedCompany company, boolean tracked, Instant at) {
    handle.createUpdate(ADD)
        .bind("team", company.team())
        .bind("company", company.key())
        .bind("name", Columns.cut(company.name(), CompanyList.MAX_NAME))
        .bind("aliases", Columns.cut(String.join(SEPARATOR, company.aliases()), MAX_ALIASES))
        .bind("tracked", tracked)
        .bind("channel", company.channel())
        .bind("changed", Columns.utc(at))
        .bind("by", Columns.cut(company.by(), 64))
        .execute();
  }

  /** Lets go of what a workspace says of a company, with its links; whether it said anything. */
  public synchronized boolean forget(String team, String company) {
    return used(handle -> handle.inTransaction(transaction -> forget(transaction, team, company)));
  }

  private static boolean forget(Handle handle, String team, String company) {
    Optional<Long> id = handle.createQuery(FIND)
        .bind("team", team)
        .bind("company", company)
        .mapTo(Long.class)
        .findOne();
    if (id.isEmpty()) return false;
    handle.createUpdate(UNLINK).bind("id", id.get()).execute();
    return handle.createUpdate(REMOVE).bind("id", id.get()).execute() > 0;
  }

  /**
   * Notes the articles that name a company, beside those noted before; nothing where the company is gone meanwhile.
   *
   * @param articles ids of articles, and whether they are about it
   * @param upTo what came in by then was searched
   */
  public void link(long id, Map<String, Boolean> articles, Instant upTo) {
    used(handle -> handle.inTransaction(transaction -> {
      if (!articles.isEmpty()) {
        PreparedBatch batch = transaction.prepareBatch(LINK);
        articles.forEach((article, about) -> batch.bind("id", id).bind("article", article).bind("about", about).add());
        batch.execute();
      }
      return transaction.createUpdate(LINKED).bind("linked", Columns.utc(upTo)).bind("id", id).execute();
    }));
  }

  /** The articles that are about a company, or that only mention it. */
  public Set<String> articles(long id, boolean about) {
    return Set.copyOf(used(handle -> handle.createQuery(ARTICLES)
        .bind("id", id)
        .bind("about", about)
        .mapTo(String.class)
        .list()));
  }

  private <T> T used(HandleCallback<T, RuntimeException> work) {
    try {
      return database.jdbi().withHandle(work);
    } catch (JdbiException e) {
      throw new StoreException("The store cannot be used: " + e.getMessage(), e);
    }
  }
}
