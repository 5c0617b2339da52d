package dossier;

import dossier.fetch.FetchSettings;
import dossier.slack.Permissions;
import dossier.slack.SlackSettings;
import dossier.slack.WhoMay;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the program is set up: from the environment, else from {@code dossier.properties} in the home, else by default. Its
 * text form leaves secrets out.
 *
 * @param home the data folder
 * @param port HTTP port, 0 to 65535; 0 takes a free one
 * @param slack how Slack is reached, or nothing where no Slack setting is given
 * @param fetching how other people's servers are asked
 * @param permissions who may correct facts and change what workspaces follow
 * @param vectors whether questions are searched by meaning beside words
 * @param hosting where it runs for more than one workspace or machine
 */
public record Settings(Path home, int port, Optional<Slack> slack, FetchSettings fetching, Permissions permissions,
    boolean vectors, Hosting hosting) {
  /** Where the data is unless told. */
  public static final Path DEFAULT_HOME = Path.of("index-data");
  private static final int DEFAULT_PORT = 3000;

  /**
   * One workspace.
   *
   * @param signingSecret what Slack signs its requests with, not blank
   * @param botToken the bot's token in its one workspace; empty where it is installed in many
   * @param api where the Web API is
   */
  public record Slack(String signingSecret, String botToken, URI api) {
    /** How the bot reaches and trusts Slack. */
    SlackSettings connection() {
      return new SlackSettings(signingSecret, botToken.isEmpty() ? SlackSettings.INSTALLED : botToken, api,
          responseBases(), SlackSettings.AT_ONCE, SlackSettings.A_MINUTE);
    }

    /** A Slack that is played on this machine takes replies where it takes calls. */
    private List<URI> responseBases() {
      return "http".equals(api.getScheme()) ? List.of(api) : List.of();
    }

    @Override
    public String toString() {
      return "Slack[api=" + api + "]";
    }
  }

  /**
   * Reads the settings.
   *
   * @param environment names and values
   * @param home the data folder where the command line names one
   * @param warn takes a line for each name that looks like a setting and is none
   * @throws DossierException when a value is wrong or a {@code DOSSIER_} name is unknown; no secret is in the message
   */
  public static Settings read(Map<String, String> environment, Optional<Path> home, Consumer<String> warn) {
    Path folder = home.orElseGet(() -> homeOf(environment));
    Map<String, String> values = SettingNames.checked(environment, folder, warn);
    Hosting hosting = Hosting.of(values);
    return new Settings(folder, port(values), slack(values), fetching(values), permissions(values), vectors(values),
        hosting);
  }

  /** The same at another port. */
  public Settings at(int otherPort) {
    return new Settings(home, otherPort, slack, fetching, permissions, vectors, hosting);
  }

  /** The same hosted otherwise. */
  Settings over(Hosting other) {
    return new Settings(home, port, slack, fetching, permissions, vectors, other);
  }

  /** A data folder by itself: the playground at any free port, nothing shared. */
  public static Settings alone(Path home) {
    return new Settings(home, 0, Optional.empty(), FetchSettings.usual("dev", null), Permissions.everyone(), false,
        Hosting.NONE);
  }

  private static Path homeOf(Map<String, String> environment) {
    String home = environment.getOrDefault("DOSSIER_HOME", "");
    return home.isBlank() ? DEFAULT_HOME : Path.of(home);
  }

  private static int port(Map<String, String> values) {
    String port = values.getOrDefault("PORT", String.valueOf(DEFAULT_PORT)).strip();
    try {
      int number = Integer.parseInt(port);
      if (number >= 0 && number <= 65_535) return number;
    } catch (NumberFormatException e) {
      // said below
    }
    throw new DossierException("PORT is \"" + port + "\": expected a number from 0 to 65535");
  }

  private static Permissions permissions(Map<String, String> values) {
    return new Permissions(whoMay(values, "DOSSIER_EDITORS"), whoMay(values, "DOSSIER_MANAGERS"));
  }

  private static WhoMay whoMay(Map<String, String> values, String name) {
    try {
      return given(values, name).map(WhoMay::parse).orElse(WhoMay.EVERYONE);
    } catch (IllegalArgumentException e) {
      throw new DossierException(name + ": " + e.getMessage(), e);
    }
  }

  private static boolean vectors(Map<String, String> values) {
    String vectors = given(values, "DOSSIER_VECTORS").orElse("off").strip();
    if (!vectors.equals("on") && !vectors.equals("off"))
      throw new DossierException("DOSSIER_VECTORS is \"" + vectors + "\": expected on or off");
    return vectors.equals("on");
  }

  private static FetchSettings fetching(Map<String, String> values) {
    String version = Settings.class.getPackage().getImplementationVersion();
    String loopback = given(values, "DOSSIER_FETCH_LOOPBACK").orElse("no").strip();
    if (!loopback.equals("yes") && !loopback.equals("no"))
      throw new DossierException("DOSSIER_FETCH_LOOPBACK is \"" + loopback + "\": expected yes or no");
    try {
      FetchSettings usual = FetchSettings.usual(version == null ? "dev" : version,
          given(values, "DOSSIER_CONTACT").map(String::strip).orElse(null));
      return loopback.equals("yes") ? usual.withLoopback() : usual;
    } catch (IllegalArgumentException e) {
      throw new DossierException("DOSSIER_CONTACT: " + e.getMessage(), e);
    }
  }

  private static Optional<Slack> slack(Map<String, String> values) {
    Optional<String> secret = given(values, "SLACK_SIGNING_SECRET");
    Optional<String> token = given(values, "SLACK_BOT_TOKEN");
    if (secret.isEmpty() && token.isEmpty()) return Optional.empty();
    if (secret.isEmpty()) throw missing("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN");
    if (token.isEmpty() && given(values, "SLACK_CLIENT_ID").isEmpty())
      throw missing("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
    return Optional.of(checked(new Slack(secret.get(), token.orElse(""), api(values))));
  }

  private static Slack checked(Slack slack) {
    try {
      var _ = slack.connection();
      return slack;
    } catch (IllegalArgumentException e) {
      throw new DossierException(String.valueOf(e.getMessage()), e);
    }
  }

  /** A value, or nothing where it is not set. */
  static Optional<String> given(Map<String, String> values, String name) {
    Optional<String> value = Optional.ofNullable(values.get(name));
    if (value.filter(String::isBlank).isPresent())
      throw new DossierException(name + " is set but blank: give its value, or unset it");
    return value;
  }

  private static DossierException missing(String name, String other) {
    return new DossierException(name + " is missing: Slack needs both it and " + other);
  }

  private static URI api(Map<String, String> values) {
    String address = values.getOrDefault("SLACK_API_URL", "https://slack.com/api/");
    try {
      return URI.create(address.strip());
    } catch (IllegalArgumentException e) {
      throw new DossierException(
          "SLACK_API_URL is \"" + address + "\": expected an address like https://slack.com/api/", e);
    }
  }
}
