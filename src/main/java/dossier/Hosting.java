package dossier;

import dossier.index.SolrAddress;
import dossier.store.DatabaseAddress;
import dossier.store.Seal;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is set up for more than one workspace or machine. Its text form leaves secrets out.
 *
 * @param database the database that instances share; nothing: an embedded one in the data folder
 * @param install how workspaces install the app; nothing: one workspace with one token
 * @param sharesSources whether everybody sees pages and feeds that a workspace added
 * @param index the SolrCloud that has the index; nothing: Lucene in the data folder
 * @param metrics where figures are served; nothing: nowhere
 */
public record Hosting(Optional<DatabaseAddress> database, Optional<Install> install, boolean sharesSources,
    Optional<SolrAddress> index, Optional<InetSocketAddress> metrics) {
  /** A port of this machine's own, or an address and a port. */
  private static final Pattern AT = Pattern
      .compile("(?:(?<host>[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?(?<port>[0-9]{1,5})");
  private static final int MAX_PORT = 65_535;

  /** One machine, one workspace. */
  public static final Hosting NONE = new Hosting(Optional.empty(), Optional.empty(), false, Optional.empty(),
      Optional.empty());

  /**
   * The app as Slack knows it.
   *
   * @param seal what tokens are kept under
   */
  public record Install(String clientId, String clientSecret, Seal seal) {
    @Override
    public String toString() {
      return "Install[clientId=" + clientId + "]";
    }
  }

  static Hosting of(Map<String, String> values) {
    checkLog(values);
    return new Hosting(database(values), install(values), shares(values), index(values), metrics(values));
  }

  private static Optional<DatabaseAddress> database(Map<String, String> values) {
    try {
      return Settings.given(values, "DATABASE_URL").map(DatabaseAddress::parse);
    } catch (IllegalArgumentException e) {
      throw new DossierException("DATABASE_URL: " + e.getMessage(), e);
    }
  }

  private static Optional<SolrAddress> index(Map<String, String> values) {
    try {
      return Settings.given(values, "DOSSIER_INDEX").map(SolrAddress::parse);
    } catch (IllegalArgumentException e) {
      throw new DossierException("DOSSIER_INDEX: " + e.getMessage(), e);
    }
  }

  private static Optional<Install> install(Map<String, String> values) {
    Optional<String> id = Settings.given(values, "SLACK_CLIENT_ID");
    Optional<String> secret = Settings.given(values, "SLACK_CLIENT_SECRET");
    Optional<String> key = Settings.given(values, "DOSSIER_KEY");
    if (id.isEmpty() && secret.isEmpty()) return Optional.empty();
    if (id.isEmpty() || secret.isEmpty() || key.isEmpty())
      throw new DossierException("SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and DOSSIER_KEY are needed together, so that "
          + "workspaces can install the app and their tokens are kept encrypted");
    try {
      return Optional.of(new Install(id.get().strip(), secret.get().strip(), Seal.under(key.get())));
    } catch (IllegalArgumentException e) {
      throw new DossierException("DOSSIER_KEY: " + e.getMessage(), e);
    }
  }

  /** What the configuration of logs reads from the environment by itself. */
  private static void checkLog(Map<String, String> values) {
    String form = Settings.given(values, "DOSSIER_LOG").orElse("text");
    if (!form.equals("text") && !form.equals("json"))
      throw new DossierException("DOSSIER_LOG is \"" + form + "\": expected text or json");
  }

  /** A port alone is for programs on this machine. */
  private static Optional<InetSocketAddress> metrics(Map<String, String> values) {
    return Settings.given(values, "DOSSIER_METRICS").map(at -> {
      Matcher parts = AT.matcher(at.strip());
      if (!parts.matches() || Integer.parseInt(parts.group("port")) > MAX_PORT)
        throw new DossierException("DOSSIER_METRICS is \"" + at
            + "\": expected a port, which programs on this machine can reach, or address:port, as in 9464 or 10.0.0.5:9464");
      String host = parts.group("host") == null ? "127.0.0.1" : parts.group("host");
      return InetSocketAddress.createUnresolved(host, Integer.parseInt(parts.group("port")));
    });
  }

  private static boolean shares(Map<String, String> values) {
    String shares = Settings.given(values, "DOSSIER_SHARED_SOURCES").orElse("no").strip();
    if (!shares.equals("yes") && !shares.equals("no"))
      throw new DossierException("DOSSIER_SHARED_SOURCES is \"" + shares + "\": expected yes or no");
    return shares.equals("yes");
  }
}
