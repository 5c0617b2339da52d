package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dossier.answer.Answered;
import dossier.answer.ArticleCard;
import dossier.answer.Citation;
import dossier.answer.FactItem;
import dossier.answer.FactView;
import dossier.answer.Teller;
import dossier.answer.View;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.digest.Newsroom;
import dossier.ingest.Added;
import dossier.ingest.SourceList;
import dossier.question.FollowUp;
import dossier.question.FollowUpReader;
import dossier.store.Database;
import dossier.store.FeedbackLog;
import dossier.store.Threads;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import java.util.stream.Stream;

/** A bot with its surroundings for tests: a fake Slack, a desk that gives the samples, a database in memory. */
final class Workshop implements AutoCloseable {
  static final String SECRET = "a signing secret";
  final FakeSlack slack = new FakeSlack();
  final Database database = Database.inMemory();
  final FeedbackLog feedback = new FeedbackLog(database);
  final Threads threads = new Threads(database);
  private final FollowUpReader followUps = new FollowUpReader(new CompanyLinker(CompanyCatalog.bundled()));
  final Newsroom newsroom = new Newsroom();
  /** Who may change the digests of others. */
  final Set<String> managers = new CopyOnWriteArraySet<>(Set.of("U1"));
  final DigestParts digests = new DigestParts(database, newsroom.scopes(database), newsroom.composer,
      (team, user) -> managers.contains(user), "one");
  /** Moved by tests of what is due. */
  volatile Instant now = Samples.NOW;
  final List<String> decided = new CopyOnWriteArrayList<>();
  /** Who may correct facts. */
  final Set<String> editors = new CopyOnWriteArraySet<>(Set.of("U1"));
  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile Function<String, Answered> answers = question -> Samples.answered(question, Samples.found());
  /** What is told of any company. */
  volatile View profile = Samples.profile();
  /** What is known of any address. */
  volatile View why = Samples.why();
  volatile View timeline = FactSamples.timeline();
  volatile View compare = FactSamples.compare();
  final SampleCompanyDesk companies = new SampleCompanyDesk(asked);
  final SlackBot bot;
  private final SlackRequestParser parser;

  Workshop() {
    this(SlackSettings.AT_ONCE);
  }

  Workshop(int atOnce) {
    this(atOnce, Permissions.everyone());
  }

  /** One in which not everybody may do everything. */
  Workshop(Permissions permissions) {
    this(SlackSettings.AT_ONCE, permissions);
  }

  private Workshop(int atOnce, Permissions permissions) {
    SlackSettings settings = new SlackSettings(SECRET, "xoxb-1", slack.api(), List.of(slack.responses()), atOnce);
    bot = new SlackBot(settings, desks(), feedback, threads, () -> now,
        new Tenancy(Optional.empty(), null, permissions, Leaving.NOTHING));
    parser = new SlackRequestParser(bot.app().config());
  }

  Desks desks() {
    return new Desks(new SampleDesk(), new SampleDesk(), companies, digests, alerts());
  }

  private AlertParts alerts() {
    return new AlertParts(database, newsroom.index(), newsroom.standingQueries(database), newsroom.scopes(database),
        (team, user) -> managers.contains(user), "one");
  }

  /** Another bot with the same desk that talks to another Slack, by the time of day. */
  SlackBot botFor(SlackSettings settings) {
    return new SlackBot(settings, desks(), feedback, threads, InstantSource.system(), Tenancy.one());
  }

  /** A desk that gives the samples. */
  SampleDesk desk() {
    return new SampleDesk();
  }

  final class SampleDesk implements Desk, FactDesk {
    @Override
    public Answered ask(String question, Instant at) {
      asked.add("ask " + question + " @" + at);
      return answers.apply(question);
    }

    @Override
    public FollowUp followUp(List<String> earlier, String text, Instant at) {
      return followUps.read(earlier, text, at);
    }

    @Override
    public List<Teller> tellers(String question, Instant at) {
      asked.add("tellers " + question);
      return List.of(new Teller(Samples.stores(), "Lei <Jun>", "founder"), new Teller(Samples.sample(), null, null));
    }

    @Override
    public View news(String words, Instant now) {
      asked.add("news " + words);
      return Samples.news();
    }

    @Override
    public View profile(String words, Instant now) {
      asked.add("profile " + words);
      return profile;
    }

    @Override
    public View search(String query, Instant now) {
      asked.add("search " + query);
      return Samples.search();
    }

    @Override
    public View evidence(String question, Instant at) {
      asked.add("evidence " + question);
      return Samples.search();
    }

    /** Seven passages for every question. */
    @Override
    public View further(String question, Instant at, int from) {
      asked.add("further " + question + " from " + from);
      List<Citation> hits = Stream.generate(Samples::stores).limit(Math.max(0, Math.min(5, 7 - from))).toList();
      return new View.Found(question, hits, 7, Samples.INDEX);
    }

    @Override
    public Added add(String address) {
      asked.add("add " + address);
      return new Added.Nothing(address, "no article found in the page", List.of("https://news.example/feed"));
    }

    @Override
    public SourceList sources(String words) {
      asked.add("sources " + words);
      return Samples.sources();
    }

    @Override
    public View why(String address, Instant now) {
      asked.add("why " + address);
      return why;
    }

    @Override
    public View facts(String words, Instant now) {
      asked.add("facts " + words);
      return FactSamples.facts();
    }

    @Override
    public View timeline(String words, Instant now) {
      asked.add("timeline " + words);
      return timeline;
    }

    @Override
    public View upcoming(String words, Instant now) {
      asked.add("upcoming " + words);
      return FactSamples.upcoming();
    }

    @Override
    public View quotes(String words, Instant now) {
      asked.add("quotes " + words);
      return FactSamples.quotes();
    }

    @Override
    public View compare(String words, Instant now) {
      asked.add("compare " + words);
      return compare;
    }

    @Override
    public View fact(String id, Instant now) {
      asked.add("fact " + id);
      return id.equals("a1b2") ? FactSamples.detail() : new FactView.Unclear("There is no fact " + id, Samples.INDEX);
    }

    @Override
    public List<FactItem> alike(String id, Instant now) {
      return List.of(FactSamples.rumour());
    }

    @Override
    public String csv(Command command, String words, Instant now) {
      asked.add("csv " + command.word() + " " + words);
      return "id,company\r\na1b2,ZTE\r\n";
    }

    @Override
    public boolean mayCorrect(Editor editor) {
      return editors.contains(editor.user());
    }

    @Override
    public Optional<String> problem(String fact, Mend mend, Instant now) {
      return mend instanceof Mend.OtherCompany(var name) && name.equals("Zxt")
          ? Optional.of("I do not know Zxt. Did you mean ZTE?")
          : Optional.empty();
    }

    @Override
    public Optional<String> decide(String fact, Mend mend, Editor editor, Instant now) {
      decided.add(fact + " " + mend + " by " + editor.user());
      return fact.equals("a1b2") ? Optional.of("17") : Optional.empty();
    }

    @Override
    public List<Decided> decided(int most) {
      return decided.isEmpty() ? List.of() : FactSamples.decided();
    }

    @Override
    public boolean undo(String decision, Editor editor, Instant now) {
      return decided.add("undo " + decision + " by " + editor.user());
    }

    @Override
    public Optional<ArticleCard> article(String address, Instant now) {
      asked.add("article " + address);
      return address.contains("/indexed")
          ? Optional.of(new ArticleCard(Samples.indexed(),
              List.of(FactSamples.rumour())))
          : Optional.empty();
    }

    @Override
    public View companies() {
      asked.add("companies");
      return Samples.companies();
    }

    @Override
    public List<Company> suggest(String typed, int most) {
      asked.add("suggest " + typed);
      return CompanyCatalog.bundled().startingWith(typed, most);
    }

    @Override
    public View status() {
      asked.add("status");
      return Samples.status();
    }
  }

  /** A slash command as Slack sends it. */
  Response command(String command, String text) {
    return command(command, text, slack.responseUrl());
  }

  Response command(String command, String text, String responseUrl) {
    return run(commandBody(command, text, responseUrl));
  }

  static String commandBody(String command, String text, String responseUrl) {
    return form(Map.of("token", "t", "team_id", "T1", "channel_id", "C1", "user_id", "U1", "command", command, "text",
        text, "response_url", responseUrl, "trigger_id", "1.2"));
  }

  /** A slash command of another person, perhaps in another channel and workspace. */
  Response commandOf(String team, String channel, String user, String text) {
    return run(form(Map.of("token", "t", "team_id", team, "channel_id", channel, "user_id", user, "command",
        AppSurface.COMMAND, "text", text, "response_url", slack.responseUrl(), "trigger_id", "1.2")));
  }

  /** A form of any kind as Slack sends it. */
  Response submit(String team, String user, String callback, String metadata, String values) {
    JsonObject view = JsonParser.parseString("""
        {"id":"V1","type":"modal","callback_id":"%s","state":{"values":%s}}""".formatted(callback, values))
        .getAsJsonObject();
    view.addProperty("private_metadata", metadata);
    return run(form(Map.of("payload", """
        {"type":"view_submission","team":{"id":"%s"},"user":{"id":"%s"},"api_app_id":"A1","token":"t",
         "trigger_id":"1.2","view":%s}""".formatted(team, user, view))));
  }

  /** A mention as Slack sends it. */
  Response mention(String eventId, String eventFields) {
    return run(mentionBody(eventId, eventFields));
  }

  static String mentionBody(String eventId, String eventFields) {
    return """
        {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"%s","event_time":1,
         "event":{"type":"app_mention","event_ts":"1700.1",%s}}""".formatted(eventId, eventFields);
  }

  /** An event as Slack sends it. */
  Response event(String eventId, String event) {
    return run(
        """
        {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"%s","event_time":1,"event":%s}"""
            .formatted(eventId, event));
  }

  /** A click, a form or a request for options as Slack sends it. */
  Response interaction(String payload) {
    return run(form(Map.of("payload", payload)));
  }

  /** A click as Slack sends it. */
  Response click(String actionId, String value, boolean ephemeral) {
    JsonObject action = Json.of("action_id", actionId);
    action.addProperty("type", "button");
    action.addProperty("value", value);
    String payload = """
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"api_app_id":"A1","token":"t",
         "container":{"type":"message","message_ts":"1700.5","channel_id":"C1","is_ephemeral":%s},
         "trigger_id":"1.2","channel":{"id":"C1","name":"x"},"response_url":"%s","actions":[%s]}"""
        .formatted(ephemeral, slack.responseUrl(), action);
    return run(form(Map.of("payload", payload)));
  }

  /** A form as Slack sends it. */
  Response submit(String metadata, String values) {
    return submit("fix", metadata, values);
  }

  /** What somebody types in a field that offers choices. */
  Response suggest(String payload) {
    return run(form(Map.of("payload", payload)));
  }

  Response submit(String callback, String metadata, String values) {
    JsonObject view = JsonParser.parseString("""
        {"id":"V1","type":"modal","callback_id":"%s","state":{"values":%s}}""".formatted(callback, values))
        .getAsJsonObject();
    view.addProperty("private_metadata", metadata);
    String payload = """
        {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"api_app_id":"A1","token":"t",
         "trigger_id":"1.2","view":%s}""".formatted(view);
    return run(form(Map.of("payload", payload)));
  }

  /** What was entered in one field. */
  static String entered(String block, String value) {
    return "{\"" + block + "\":{\"field\":{" + value + "}}}";
  }

  private static String form(Map<String, String> fields) {
    StringBuilder form = new StringBuilder();
    fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }

  Response run(String body) {
    try {
      return bot.app()
          .run(parser.parse(SlackRequestParser.HttpRequest.builder()
              .requestUri(AppSurface.PATH)
              .requestBody(body)
              .headers(new RequestHeaders(Map.of()))
              .remoteAddress("127.0.0.1")
              .build()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** What the button with this label in a message carries. */
  static String value(Message message, String label) {
    return button(message, label).get("value").getAsString();
  }

  static JsonObject button(Message message, String label) {
    for (var block : message.blocks())
      if (block.getAsJsonObject().get("type").getAsString().equals("actions"))
        for (var element : block.getAsJsonObject().getAsJsonArray("elements")) {
          JsonObject button = element.getAsJsonObject();
          if (button.has("text") && button.getAsJsonObject("text").get("text").getAsString().equals(label))
            return button;
        }
    throw new AssertionError("no button " + label + " in " + message);
  }

  @Override
  public void close() {
    bot.close();
    database.close();
    newsroom.close();
    slack.close();
  }
}
