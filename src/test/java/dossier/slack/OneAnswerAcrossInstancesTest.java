package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import dossier.store.Database;
import dossier.store.Databases;
import dossier.store.EventIds;
import dossier.store.FeedbackLog;
import dossier.store.Threads;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bots on one PostgreSQL: an event is acknowledged before the database is asked, and answered by one of them. */
@Timeout(60)
class OneAnswerAcrossInstancesTest {
  private static final String EVENT = "Ev1";
  private final String address = Databases.freshUrl();
  private final Database one = Databases.at(address);
  private final Database other = opened();
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
    other.close();
    one.close();
  }

  private Database opened() {
    one.ready();
    return Databases.at(address);
  }

  private SlackBot bot(Database database) {
    return new SlackBot(new SlackSettings(Workshop.SECRET, "xoxb-1", shop.slack.api(), List.of(), 8), shop.desks(),
        new FeedbackLog(database), new Threads(database), InstantSource.system(),
        new Tenancy(Optional.empty(), new EventIds(database), Permissions.everyone(), Leaving.NOTHING));
  }

  /** The status with which a mention is acknowledged. */
  private static int mentioned(SlackBot bot) throws Exception {
    return bot.app()
        .run(new SlackRequestParser(bot.app().config()).parse(SlackRequestParser.HttpRequest.builder()
            .requestUri(AppSurface.PATH)
            .requestBody(Workshop.mentionBody(EVENT,
                "\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> how many stores?\""))
            .headers(new RequestHeaders(Map.of("Content-Type", List.of("application/json"))))
            .build()))
        .getStatusCode();
  }

  /** Nobody can note an event until it is closed. */
  private Connection heldUp() throws SQLException {
    String place = address.substring(address.indexOf('@') + 1);
    Connection connection = DriverManager.getConnection("jdbc:postgresql://" + place, "postgres", "postgres");
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE seen_key IN ACCESS EXCLUSIVE MODE");
    }
    return connection;
  }

  private List<String> posts() {
    return shop.slack.rest().stream().map(FakeSlack.Call::to).filter("chat.postMessage"::equals).toList();
  }

  @Test
  void bothInstancesAcknowledgeWhileTheDatabaseIsHeldUpAndOneAnswersWhenItIsNot() throws Exception {
    SlackBot first = bot(one);
    SlackBot second = bot(other);
    try (Connection held = heldUp()) {
      assertThat(mentioned(first)).isEqualTo(200);
      assertThat(mentioned(second)).isEqualTo(200);
      assertThat(mentioned(first)).isEqualTo(200);
      assertThat(posts()).as("before anybody has taken the event").isEmpty();
      held.rollback();
    }
    first.close();
    second.close();
    assertThat(posts()).hasSize(1);
  }

  @Test
  void theRetryOfAnEventWhoseInstanceWasKilledBeforeItTookItIsAnsweredByAnother() throws Exception {
    SeenEvents killed = new SeenEvents(InstantSource.system(), new EventIds(one));
    assertThat(killed.arrived("event:" + EVENT, "message:C1:1700.1")).as("acknowledged by this").isPresent();
    SlackBot second = bot(other);
    assertThat(mentioned(second)).isEqualTo(200);
    assertThat(mentioned(second)).isEqualTo(200);
    second.close();
    assertThat(posts()).hasSize(1);
  }

  @Test
  void whoComesSecondToOneKeyLeavesTheOthers() {
    SeenEvents first = new SeenEvents(InstantSource.system(), new EventIds(one));
    SeenEvents second = new SeenEvents(InstantSource.system(), new EventIds(other));
    assertThat(first.arrived("event:Ev2").orElseThrow().isOurs()).isTrue();
    assertThat(second.arrived("event:Ev2", "message:C1:2").orElseThrow().isOurs()).isFalse();
    assertThat(first.arrived("message:C1:2").orElseThrow().isOurs()).isTrue();
  }
}
