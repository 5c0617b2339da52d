package dossier;

import dossier.slack.SlackBot;
import dossier.watch.Meters;
import dossier.web.MetricsServer;
import dossier.web.Readiness;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/** The figures of a running server and where they are served. */
final class Figures implements AutoCloseable {
  private final Meters meters;
  private final MetricsServer server;

  private Figures(Meters meters, MetricsServer server) {
    this.meters = meters;
    this.server = server;
  }

  /**
   * Collects from now on what the parts of the program do, and serves it.
   *
   * @throws dossier.web.CannotListen when the address cannot be had
   */
  static Figures at(InetSocketAddress address, Watched watched) {
    Dossier dossier = watched.dossier();
    Meters meters = new Meters(watched.settings().home());
    Watching watching = new Watching(meters);
    watching.gauges(dossier, watched.sources(), watched.readiness(), watched.clock());
    dossier.answers().listen(watching);
    dossier.onCommitLag(watching::committed);
    dossier.jobs().listen(watching::turned);
    watched.sources().listen(watching::polled);
    watched.bot().listen(watching);
    try {
      return new Figures(meters, MetricsServer.at(address, Meters.TYPE, meters::text));
    } catch (RuntimeException e) {
      meters.close();
      throw e;
    }
  }

  /** What is watched. */
  record Watched(Dossier dossier, WebSources sources, SlackBot bot, Readiness readiness, Settings settings,
      InstantSource clock) {
    /** Its figures, where the settings want some. */
    Optional<Figures> figures() {
      return settings.hosting().metrics().map(address -> at(address, this));
    }
  }

  /** Where they are. */
  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    meters.close();
  }
}
