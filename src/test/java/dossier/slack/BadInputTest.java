package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.digest.Refusals;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.web.Delivery;
import dossier.web.Faults.Fault;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets, at the small Slack: a plain sentence to the right person, beside the field in a form, and nothing changed. */
class BadInputTest {
  private final Workshop shop = new Workshop();
  private WebServer server;
  private SmallSlack small;
  private SlackBot bot;

  @BeforeEach
  void open() {
    server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    small = new SmallSlack(server.address(), InstantSource.system(), new Rules());
    start(SlackSettings.UNLIMITED);
  }

  private void start(int aMinute) {
    bot = shop.botFor(new SlackSettings(small.signingSecret(), small.botToken(), URI.create(small.apiUrl()),
        List.of(server.address()), SlackSettings.AT_ONCE, aMinute));
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of, small);
  }

  @AfterEach
  void close() {
    bot.close();
    server.close();
    shop.close();
  }

  private List<JsonObject> said(String channel) {
    return small.messages(channel)
        .stream()
        .filter(message -> !message.get("user").getAsString().equals("U0YOU"))
        .toList();
  }

  /** What the bot says next in a channel, to the person alone. */
  private String alone(String channel, Runnable deed) {
    int before = said(channel).size();
    deed.run();
    long end = System.nanoTime() + 20_000_000_000L;
    while (said(channel).size() == before) {
      if (System.nanoTime() > end) throw new AssertionError("the bot said nothing");
      LockSupport.parkNanos(5_000_000);
    }
    JsonObject message = said(channel).get(before);
    assertThat(message.get("is_ephemeral").getAsBoolean()).as(message.toString()).isTrue();
    return message.get("text").getAsString();
  }

  private String typed(String line) {
    return alone("general", () -> assertThat(small.type("general", null, "/dossier " + line))
        .isInstanceOf(Delivery.Taken.class));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      how many stores? as of 2018-02-30          | “2018-02-30” is no day. Write it like: as of 2018-07-01.
      news xiaomi as of 31.2.2018                | “31.2.2018” is no day.
      how many stores? as of 2999-01-01          | “2999-01-01” has not come yet.
      profile                                    | Say which: profile company, for example: profile xiaomi
      news @other                                | There is no list @other. There are: @phones.
      quotes                                     | Say which: quotes person
      compare                                    | Say which: compare company
      search                                     | Say which: search query
      untrack                                    | Say which: untrack company
      add                                        | Say which: add address
      why                                        | Say which: why address
      digest daily 25:00 xiaomi                  | "25:00" is no time of day. Write it like 9:00, 17:30 or 9am.
      digest weekdays 9:60 xiaomi                | "9:60" is no time of day.
      digest daily 13pm xiaomi                   | "13pm" is no time of day.
      digest monthly on 32 9:00 xiaomi           | There is no day 32: say 1 to 31.
      digest monthly on 0 9:00 xiaomi            | There is no day 0: say 1 to 31.
      digest monthly on 30 February 9:00 xiaomi  | It comes every month: say the day alone
      digest 30 February xiaomi                  | Say how often it comes and then when
      digest 2018-02-30 xiaomi                   | Say how often it comes and then when
      digest on 1 March 9:00 xiaomi              | Say how often it comes and then when
      digest 9:00 xiaomi                         | Say how often it comes and then when
      digest daily 9:00 Mars/Olympus xiaomi      | I know no time zone "Mars/Olympus".
      digest daily 9:00 xiaomo launches          | I do not know “xiaomo”. Did you mean Xiaomi?
      digest daily 9:00 @nobody                  | There is no list @nobody.
      digest daily 9:00 sector:bananas           | There is no sector “bananas”.
      digest pause 7                             | There is no digest 7 that you may change.
      digest send 7                              | There is no digest 7 that you may change.
      digest delete 999999999999999999           | There is no digest 999999999999999999 that you may change.
      follow xiaomo launches                     | I do not know “xiaomo”. Did you mean Xiaomi?
      alert @nobody                              | There is no list @nobody.
      alert colour:red                           | There is no field "colour"
      alert "half a phrase                       | The query breaks off
      alert *                                    | At least 2 characters must stand before a wildcard.
      alert pause 7                              | There is no alert 7 that you may change.
      mute zorblax 7d                            | I do not know the company “zorblax”.
      mute xiaomi 0d                             | Say for how long as in 12h, 7d, 2w or 1m.
      mute xiaomi 999w                           | The longest is a year.
      list                                       | Lists of companies
      """)
  void whatIsTypedGetsAPlainSentence(String line, String sentence) {
    assertThat(typed(line)).startsWith(sentence);
    Untouched.assertIn(shop);
  }

  @Test
  void whatIsTooLongIsNotRead() {
    assertThat(typed("ask " + "x".repeat(1_000))).startsWith("That is too long: at most 900 characters can be asked");
    assertThat(typed("digest daily 9:00 " + "xiaomi ".repeat(90))).startsWith("That is too long: at most 500");
    assertThat(typed("alert " + "xiaomi ".repeat(90))).startsWith("That is too long: at most 500");
    Untouched.assertIn(shop);
  }

  @Test
  void aTimeThatClocksSkipIsTakenAsTheNextThatThereIs() {
    small.type("general", null, "/dossier digest daily 2:30 Europe/Paris xiaomi");
    bot.close();
    assertThat(said("general").getLast().get("text").getAsString()).startsWith("Scheduled.");
    assertThat(Untouched.digests(shop)).singleElement().matches(made -> made.zone().equals("Europe/Paris"));
    Schedule schedule = new Schedule(Rhythm.DAILY, 0, LocalTime.of(2, 30), ZoneId.of("Europe/Paris"));
    assertThat(schedule.next(Instant.parse("2027-03-27T12:00:00Z"))).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      not_in_channel    | invite me with /invite first
      channel_not_found | invite me with /invite first
      is_archived       | The channel is archived.
      restricted_action | I may not post in that channel.
      """)
  void aChannelThatDoesNotTakePostsGetsNoDigestAndNoAlert(String code, String sentence) {
    for (String line : List.of("digest daily 9:00 xiaomi", "alert xiaomi recall")) {
      small.faults().next("chat.postMessage", new Fault.Refused(code));
      assertThat(typed(line)).contains(sentence);
    }
    Untouched.assertIn(shop);
  }

  @Test
  void whereTheBotIsNotAndTheAddressIsOverThePersonHearsOfItDirectly() throws Exception {
    ResponseUrls urls = new ResponseUrls(List.of());
    Poster poster = new Poster(bot.clients(), urls,
        new Pictures(bot.clients(), new FileUpload(bot.clients(), urls), InstantSource.system(), Duration.ZERO));
    small.faults().next("chat.postEphemeral", new Fault.Refused("not_in_channel"));
    poster.privately(new Place("T0PLAY", "C0GENERAL", "U0YOU", null, null), Blocks.note("A plain sentence."));
    assertThat(said("D0DOSSIER")).singleElement().matches(message -> message.toString().contains("A plain sentence."));
  }

  @Test
  void aDigestForSomebodyWhoIsGoneSaysSo() {
    assertThat(Refusals.sentence("user_not_found")).isEqualTo("The person cannot be written to.");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "nonsense", "{}", "{\"v\":0,\"w\":\"ask\",\"q\":\"x\",\"t\":1,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"gone\",\"q\":\"x\",\"t\":1,\"s\":\"p\"}", "{\"v\":1,\"w\":\"ask\",\"q\":\"x\",\"t\":\"y\"}" })
  void aButtonOfLastYearSaysThatItIsTooOld(String value) {
    shop.click("run:0", value, true);
    assertThat(shop.slack.next().text()).isEqualTo("This button is too old to work. Please ask again.");
    shop.click("gone:0", value, true);
    assertThat(shop.slack.next().text()).isEqualTo("This button is too old to work. Please ask again.");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void whatNobodySignedIsRefused() throws Exception {
    HttpRequest forged = HttpRequest.newBuilder(server.address().resolve("/slack/events"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", String.valueOf(InstantSource.system().instant().getEpochSecond()))
        .header("X-Slack-Signature", "v0=" + "0".repeat(64))
        .POST(HttpRequest.BodyPublishers.ofString("command=%2Fdossier&text=track+erewhon&team_id=T9&user_id=U9"))
        .build();
    assertThat(HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(401);
    Untouched.assertIn(shop);
  }

  @Test
  void whoAsksTooOftenIsToldPolitely() {
    bot.close();
    server.close();
    server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    small = new SmallSlack(server.address(), InstantSource.system(), new Rules());
    start(2);
    typed("status");
    typed("status");
    assertThat(typed("status")).startsWith("That was quick: I answer 2 times a minute for one person");
    assertThat(shop.asked).containsExactly("status", "status");
  }
}
