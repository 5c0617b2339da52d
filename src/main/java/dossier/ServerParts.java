package dossier;

import dossier.slack.AlertParts;
import dossier.slack.Desks;
import dossier.slack.DigestParts;
import dossier.slack.Leaving;
import dossier.slack.Permissions;
import dossier.slack.SlackBot;
import dossier.slack.SlackSettings;
import dossier.slack.Tenancy;
import dossier.store.Alerts;
import dossier.store.Database;
import dossier.store.Digests;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.Installations;
import dossier.store.Threads;
import dossier.web.Readiness;
import dossier.web.WebServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a server is put together from, and what is made of it.
 *
 * @param say takes lines for the person who started it
 */
record ServerParts(Dossier dossier, WebSources sources, CompanyLinking linking, Settings settings, WebServer web,
    InstantSource clock, Consumer<String> say) {
  /** How long /readyz waits for its checks altogether. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  SlackBot bot(SlackSettings connection) {
    return new SlackBot(connection, desks(), new FeedbackLog(dossier.database()), new Threads(dossier.database()),
        clock, tenancy());
  }

  Readiness readiness(SlackBot bot) {
    return new Checks(dossier, settings.home(), bot, clock).bounded(PATIENCE);
  }

  Optional<Figures> figures(SlackBot bot, Readiness readiness) {
    Optional<Figures> figures = new Figures.Watched(dossier, sources, bot, readiness, settings, clock).figures();
    figures.ifPresent(served -> say.accept("Figures for Prometheus are at " + served.address()));
    return figures;
  }

  private Desks desks() {
    Permissions permissions = settings.permissions();
    return new Desks(new AnswerDesk(dossier, sources.sources()), new AnswerFactDesk(dossier, permissions),
        new AnswerCompanyDesk(dossier.workspaces(), linking, permissions),
        digests(), alerts());
  }

  private Tenancy tenancy() {
    Database database = dossier.database();
    return new Tenancy(settings.slack()
        .flatMap(slack -> settings.hosting().install())
        .map(install -> installing(
            install, database)),
        new EventIds(database), settings.permissions(), leaving(database));
  }

  private static Leaving leaving(Database database) {
    return team -> {
      new Digests(database).pauseAll(team, "The app was taken out of the workspace.");
      new Alerts(database).forget(team);
    };
  }

  private static Tenancy.Installing installing(Hosting.Install install, Database database) {
    return new Tenancy.Installing(install.clientId(), install.clientSecret(),
        new Installations(database, install.seal()), install.seal());
  }

  private AlertParts alerts() {
    return new AlertParts(dossier.database(), dossier.index(), dossier.standingQueries(),
        dossier.workspaces().scopes(),
        (team, user) -> settings.permissions().may(Permissions.Action.MANAGE, team, user),
        UUID.randomUUID().toString());
  }

  private DigestParts digests() {
    return new DigestParts(dossier.database(), dossier.workspaces().scopes(), dossier.digests(),
        (team, user) -> settings.permissions().may(Permissions.Action.MANAGE, team, user),
        UUID.randomUUID().toString());
  }
}
