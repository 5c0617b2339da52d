package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.AppMentionEvent;
import dossier.digest.Posting;
import dossier.index.Viewer;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.PersonData;
import dossier.store.Threads;
import dossier.watch.Redacted;
import dossier.watch.Turn;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot: takes what Slack sends at {@link AppSurface#PATH} and replies. Comes up whether or not Slack can be reached.
 * Mount {@link #requestGuard()} before {@link #servlet()}; closing it refuses what comes from then on.
 */
public final class SlackBot implements AutoCloseable {
  /** How long closing waits for acknowledged work. */
  static final Duration PATIENCE = Duration.ofSeconds(20);
  /** Where Slack does not say which workspace: one that owns nothing. */
  private static final String NO_TEAM = "none";
  private static final Pattern ANYTHING = Pattern.compile("(?s).*");
  private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

  private final Slack slack;
  private final App app;
  private final WorkGate gate;
  private final SlackHealth health;
  private final RequestGuard guard;
  private final SeenEvents seen;
  private final DigestWork digestWork;
  private final Optional<HttpServlet> installer;
  private final Clients clients;
  private final AlertWork alertWork;
  private final Listening listening = new Listening();

  /**
   * A bot in one workspace or many, alone or beside other instances.
   *
   * @param settings how Slack is reached and trusted
   * @param desks where what people ask is looked up
   * @param feedback where verdicts are kept
   * @param threads where the last questions of threads are kept
   * @param clock now
   * @param tenancy which workspaces there are, and who may what
   */
  public SlackBot(SlackSettings settings, Desks desks, FeedbackLog feedback, Threads threads, InstantSource clock,
      Tenancy tenancy) {
    EventIds events = tenancy.events();
    seen = new SeenEvents(clock, events);
    guard = new RequestGuard(settings.signingSecret(), clock,
        new SeenEvents(clock, events != null && events.isShared() ? events : null));
    slack = SlackHttp.slack(settings, listening);
    gate = new WorkGate(settings.atOnce(), PATIENCE, listening);
    health = tenancy.installing().isPresent()
        ? SlackHealth.ofMany(slack.methods(), clock)
        : new SlackHealth(slack.methods(settings.botToken()), clock);
    ResponseUrls urls = new ResponseUrls(settings.responseBases());
    Tokens tokens = tenancy.installing()
        .<Tokens>map(installing -> new InstalledTokens(slack, installing, clock))
        .orElseGet(() -> Tokens.single(settings.botToken()));
    clients = new Clients(slack, tokens, tenancy.leaving());
    tenancy.permissions().ask(new WorkspaceAdmins(clients));
    installer = tenancy.installing().map(installing -> installer(installing, tenancy, clock));
    FileUpload files = new FileUpload(clients, urls);
    Pictures pictures = new Pictures(clients, files, clock, settings.pictureWait());
    Poster poster = new Poster(clients, urls, pictures);
    Posting posting = new SlackPosting(clients, pictures, listening);
    digestWork = new DigestWork(desks.digests(), posting, listening, clock);
    Zones zones = new Zones(clients);
    DigestReplies digestReplies = new DigestReplies(digestWork, zones, clock);
    DigestForms digestForms = new DigestForms(digestWork, digestReplies, zones, new Forms(clients), poster, gate,
        clock);
    alertWork = new AlertWork(desks.alerts(), posting, listening, clock);
    AlertReplies alertReplies = new AlertReplies(alertWork.book(), posting, zones::of, clock);
    AlertForms alertForms = new AlertForms(alertWork.book(), alertReplies, new Forms(clients), poster, gate, clock);
    Uploads uploads = new Uploads(clients, files);
    MyData mine = new MyData(new PersonData(desks.digests().database()), uploads, poster, clock);
    Replies replies = new Replies(desks, digestReplies, alertReplies, mine, tenancy.permissions(), clock)
        .listen(listening);
    desks.companies()
        .whenLinked(linked -> gate.notice(() -> poster.privately(
            new Place(linked.company().team(), linked.company().channel(), linked.company().by(), null, null),
            TrackBlocks.linked(linked, clock.instant()))));
    FactClicks clicks = new FactClicks(desks.facts(), desks.companies(), replies, poster, new Forms(clients),
        uploads, clock);
    CompanyFormHandler companyForms = new CompanyFormHandler(desks.companies(), new Forms(clients), poster, gate,
        clock);
    Pace pace = new Pace(settings.aMinute(), clock);
    Conversation conversation = new Conversation(replies, threads);
    AssistantPane pane = new AssistantPane(clients);
    HomeHandler home = new HomeHandler(home(desks), pane, clients, gate, clock);
    // Bolt's own middleware is left out: the guard verifies, and the token's test would call Slack before each request.
    app = new App(appConfig(settings), slack, new ArrayList<>());
    app.use(
        (request, response, chain) -> Viewer.in(Objects.requireNonNullElse(request.getContext().getTeamId(), NO_TEAM),
            () -> acknowledged(request, chain)));
    Optional<InstalledTeams> teams = tenancy.installing()
        .map(Tenancy.Installing::installations)
        .map(InstalledTeams::new);
    app.use((request, response, chain) -> teams.isEmpty() || isKnown(teams.get(), request)
        ? chain.next(request)
        : NotInstalled.answer(request));
    app.command(ANYTHING, new CommandHandler(replies, poster, gate, pace, clock));
    app.event(AppMentionEvent.class, new MentionHandler(conversation, poster, gate, pace, seen, clock));
    app.blockAction(ANYTHING,
        new ButtonHandler(
            new AnswerClicks(desks.answers(), replies, poster, seen, feedback, conversation, clock), clicks,
            new FormClicks(companyForms, digestForms, alertForms), home, poster, gate, pace));
    app.viewSubmission(AlertForm.CALLBACK, alertForms);
    app.viewSubmission(AlertForm.SAVE, alertForms);
    companyForms.register(app);
    new LeavingHandler(clients, gate).register(app);
    app.viewSubmission(DigestForm.CALLBACK, digestForms);
    app.viewSubmission(FixForm.CALLBACK, new FixHandler(desks.facts(), poster, gate, clock));
    new Surfaces(clients, desks.answers(), replies, conversation, poster, gate, pace, seen, clock, home, pane)
        .register(app, desks.companies());
  }

  /** The Home tab: companies, lists, what comes on a schedule or by alerts, what may be lost, the index. */
  private HomeView home(Desks desks) {
    HomeDigests digests = new HomeDigests(digestWork.book());
    return new HomeView(new HomeSections(desks.answers(), desks.companies()).with(List.of(
        new HomeLists(desks.companies()), digests::follows, digests::digests, new HomeAlerts(alertWork.book()),
        new HomePosts(digestWork.book(), alertWork.book()))));
  }

  /** Whether a request is of a workspace that has the app. Events are not asked about: they wait for no store, and nothing is sent without a token. */
  private static boolean isKnown(InstalledTeams teams, Request<?> request) {
    return request.getRequestType() == RequestType.Event
        || teams.has(Objects.requireNonNullElse(request.getContext().getTeamId(), NO_TEAM));
  }

  /** Handles a request in a turn of its own, whose kind is Bolt's: command, event, blockaction, viewsubmission … */
  private Response acknowledged(Request<?> request, MiddlewareChain chain) throws Exception {
    Turn turn = Turn.of(request.getRequestType().name().toLowerCase(Locale.ROOT));
    long begun = System.nanoTime();
    Response response = turn.in(() -> Asker.in(Objects.requireNonNullElse(request.getContext().getTeamId(), NO_TEAM),
        request.getContext().getRequestUserId(), () -> chain.next(request)));
    listening.acknowledged(turn.kind(), Objects.requireNonNullElse(response.getStatusCode(), 0),
        Duration.ofNanos(System.nanoTime() - begun));
    return response;
  }

  /** From now on {@code listener} hears what the bot does. */
  public void listen(BotListener listener) {
    listening.to(listener);
  }

  private HttpServlet installer(Tenancy.Installing installing, Tenancy tenancy, InstantSource clock) {
    EventIds used = Objects.requireNonNull(tenancy.events(), "states are used once, which instances must know");
    return new InstallServlet(slack, installing, new InstallState(installing.seal(), used), clock);
  }

  /** What installs the app in workspaces, at {@code /slack/install} and {@code /slack/oauth/callback}; nothing where there is one. */
  public Optional<HttpServlet> installer() {
    return installer;
  }

  private AppConfig appConfig(SlackSettings settings) {
    return AppConfig.builder()
        .slack(slack)
        .signingSecret(settings.signingSecret())
        .singleTeamBotToken(settings.botToken())
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  /** Starts asking whether Slack can be reached, and loads what the first request needs, both in the background. */
  public void start() {
    health.start();
    digestWork.start();
    alertWork.start();
    Thread.ofVirtual().name("slack-warm-up").start(this::warmUp);
  }

  /** Bolt's and the database's first request take half a second longer than the next: a command that is not ours goes first. */
  private void warmUp() {
    try {
      seen.arrived("warm-up").ifPresent(SeenEvents.Claim::isOurs);
      seen.forget("warm-up");
      app.run(new SlackRequestParser(app.config()).parse(SlackRequestParser.HttpRequest.builder()
          .requestUri(AppSurface.PATH)
          .requestBody("command=%2Fwarm-up&text=")
          .headers(new RequestHeaders(Map.of()))
          .build()));
    } catch (Exception e) {
      log.warn("the warm-up failed: {}", Redacted.describe(e));
    }
  }

  /** What refuses requests that Slack did not sign just now. */
  public Filter requestGuard() {
    return guard;
  }

  /** Bolt behind the guard; anything else that reaches it gets 401. */
  public HttpServlet servlet() {
    return new GuardedServlet(app);
  }

  /** Whether Slack can be reached. */
  public SlackHealth health() {
    return health;
  }

  /** The digests, for tests that turn them by hand. */
  DigestWork digests() {
    return digestWork;
  }

  /** Its calls to Slack, for tests. */
  Clients clients() {
    return clients;
  }

  /** The alerts, for tests that turn them by hand. */
  AlertWork alerts() {
    return alertWork;
  }

  /** Bolt's app, for tests that need no server. */
  App app() {
    return app;
  }

  /** Refuses new requests, so that Slack tries again, finishes what was acknowledged, at most 20 seconds, and lets go of Slack. */
  @Override
  public void close() {
    guard.stop();
    health.close();
    digestWork.close();
    alertWork.close();
    gate.close();
    try {
      slack.close();
    } catch (Exception e) {
      log.warn("the connection to Slack was not closed: {}", Redacted.describe(e));
    }
  }
}
