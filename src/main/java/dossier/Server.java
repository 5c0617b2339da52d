package dossier;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.slack.BlockValidator;
import dossier.slack.SlackBot;
import dossier.slack.SlackSettings;
import dossier.web.BlockRules;
import dossier.web.Readiness;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The running program: the data folder, the store, the bot and the HTTP server, wired together. */
public final class Server implements AutoCloseable {
  private static final String SAMPLE = "articles";

  private final ServerParts parts;
  private final SlackBot bot;
  private final Optional<Figures> figures;
  private final Following following = new Following();
  private boolean closed;

  private Server(ServerParts parts, SlackBot bot, Optional<Figures> figures) {
    this.parts = parts;
    this.bot = bot;
    this.figures = figures;
  }

  /**
   * Starts serving: Slack where it is set up, else the playground for this machine.
   *
   * @param say takes lines for the person who started it
   * @throws DossierException when a setting or the data folder cannot be used
   * @throws dossier.web.CannotListen when the port cannot be had
   * @throws IOException when the sample corpus cannot be stored
   */
  public static Server start(Settings settings, Consumer<String> say) throws IOException {
    InstantSource clock = InstantSource.system();
    boolean playground = settings.slack().isEmpty();
    WebServer web = WebServer.listen(settings.port(),
        playground ? WebServer.Reach.LOOPBACK : WebServer.Reach.EVERYWHERE);
    try {
      Server server = open(settings, web, clock, say);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(server::close));
      return server;
    } catch (RuntimeException | IOException e) {
      web.close();
      throw e;
    }
  }

  private static Server open(Settings settings, WebServer web, InstantSource clock, Consumer<String> say)
      throws IOException {
    Dossier dossier = Dossier.openToServe(settings, clock, say);
    try {
      var _ = dossier.database(); // opens in the background while the sample is read
      dossier.separate(settings.hosting().sharesSources());
      importSample(settings, dossier, say);
      ServerParts parts = new ServerParts(dossier, new WebSources(dossier, settings, clock, say),
          new CompanyLinking(dossier.workspaces().own(), dossier.jobs(), clock), settings, web, clock, say);
      Server server = settings.slack().isPresent() ? slack(settings.slack().get(), parts) : playground(parts);
      parts.sources().start();
      parts.linking().start();
      if (settings.hosting().database().isPresent())
        server.following.start(dossier, () -> importSample(settings, dossier, say));
      if (settings.vectors()) dossier.vectors().follow();
      return server;
    } catch (RuntimeException | IOException e) {
      dossier.close();
      throw e;
    }
  }

  /** An empty default home takes in the sample corpus beside it. */
  private static void importSample(Settings settings, Dossier dossier, Consumer<String> say) throws IOException {
    Path sample = settings.home().resolve(SAMPLE);
    boolean empty = dossier.views().status().index().articles() == 0;
    if (!dossier.takesIn() || !empty || !settings.home().equals(Settings.DEFAULT_HOME) || !Files.isDirectory(sample))
      return;
    IngestReport report = new IngestReport();
    dossier.importFrom(List.of(sample), report, Progress.NONE);
    say.accept("Sample corpus: " + report.summary());
  }

  private static Server slack(Settings.Slack slack, ServerParts parts) {
    SlackBot bot = parts.bot(slack.connection());
    WebServer web = parts.web();
    Readiness readiness = parts.readiness(bot);
    Optional<Figures> figures = parts.figures(bot, readiness);
    web.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet(), bot.installer()), readiness);
    bot.start();
    parts.say()
        .accept(
            "Serving Slack at " + web.address() + "/slack/events; Slack needs a public HTTPS address that leads here.");
    return new Server(parts, bot, figures);
  }

  private static Server playground(ServerParts parts) {
    WebServer web = parts.web();
    SmallSlack small = new SmallSlack(web.address(), parts.clock(), new SlackRules());
    SlackBot bot = parts.bot(new SlackSettings(small.signingSecret(), small.botToken(), URI.create(small.apiUrl()),
        List.of(web.address()), SlackSettings.AT_ONCE));
    Readiness readiness = parts.readiness(bot);
    Optional<Figures> figures = parts.figures(bot, readiness);
    web.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), readiness, small);
    bot.start();
    parts.say()
        .accept(
            "The playground is at http://localhost:" + web.port()
                + " (no Slack settings were given). Stop with Ctrl-C.");
    return new Server(parts, bot, figures);
  }

  /** The playground refuses what Slack would refuse. */
  private record SlackRules() implements BlockRules {
    @Override
    public List<String> problems(JsonArray blocks) {
      return BlockValidator.problems(blocks);
    }

    @Override
    public List<String> problemsOfForm(JsonObject view) {
      return BlockValidator.problemsOfForm(view);
    }
  }

  /** Where programs on this machine reach the server. */
  public URI address() {
    return parts.web().address();
  }

  /** What it serves. */
  Dossier dossier() {
    return parts.dossier();
  }

  /** Where figures for Prometheus are served; nothing where they are not. */
  public Optional<URI> figures() {
    return figures.map(Figures::address);
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    parts.web().join();
  }

  /** Finishes what was acknowledged, stops taking requests, lets go of the data folder. Again does nothing. */
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    // What the bot still has to say in the playground goes to this same server.
    bot.close();
    parts.web().close();
    figures.ifPresent(Figures::close);
    parts.linking().close();
    parts.sources().close();
    following.close();
    parts.dossier().close();
  }
}
