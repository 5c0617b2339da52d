package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.watch.Redacted;
import dossier.watch.Turn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.LoggerFactory;

/** What is logged by the configuration that is shipped: an object a line, ids of requests, nothing that people wrote. */
@Timeout(120)
@ResourceLock(Resources.SYSTEM_ERR)
class SilentLogTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream before = System.err;
  /** Lucene's note on vectors, which the command line silences; held because a logger that nobody holds forgets its level. */
  private final Logger vectors = Logger.getLogger("org.apache.lucene.internal.vectorization");
  private LoggerContext context;
  @TempDir
  Path folder;

  @BeforeEach
  void shipped() throws Exception {
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    System.setProperty("DOSSIER_LOG", "json");
    vectors.setLevel(Level.OFF);
    context = (LoggerContext) LoggerFactory.getILoggerFactory();
    configure("/logback.xml");
  }

  @AfterEach
  void restored() throws Exception {
    System.clearProperty("DOSSIER_LOG");
    System.setErr(before);
    configure("/logback-test.xml");
  }

  private void configure(String resource) throws Exception {
    context.reset();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(Objects.requireNonNull(getClass().getResource(resource)));
  }

  @Test
  void aLineIsAnObjectWithTheRequestAndItsKind() {
    Turn turn = Turn.of("command");
    turn.run(() -> LoggerFactory.getLogger("dossier.test").info("{} of {}", 3, "four"));
    LoggerFactory.getLogger("dossier.test").info("outside");
    List<JsonObject> lines = lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().get("formattedMessage").getAsString()).isEqualTo("3 of four");
    assertThat(lines.getFirst().get("mdc")).hasToString("{\"request\":\"" + turn.id() + "\",\"kind\":\"command\"}");
    assertThat(lines.getFirst().get("level").getAsString()).isEqualTo("INFO");
    assertThat(lines.getFirst().has("arguments")).isFalse();
    assertThat(lines.get(1).get("mdc")).hasToString("{}");
  }

  @Test
  void aFailureIsLoggedWithoutItsMessages() {
    LoggerFactory.getLogger("dossier.test")
        .error("request failed",
            Redacted.of(new IllegalStateException("what Anna wrote", new IllegalArgumentException("xoxb-1-secret"))));
    assertThat(logged()).contains("IllegalStateException", "IllegalArgumentException")
        .doesNotContain("Anna")
        .doesNotContain("xoxb");
    lines();
  }

  @Test
  void questionsDigestsAndBrokenInputLeaveNoTextAndNoSecretInTheLog() throws Exception {
    try (WatchedServer watched = WatchedServer.in(folder)) {
      watched.typed("/dossier " + WatchedServer.QUESTION, "40 stores");
      watched.typed("/dossier search Quetzalcoatl AND (title:", "blocks");
      watched.typed("/dossier digest Quetzalcoatl launches", "blocks");
      watched.typed("/dossier digest daily 9:00 UTC Portugal", "blocks");
      watched.typed("@Dossier does Quetzalcoatl own Xiaomi?", "blocks");
      watched.typed("/dossier add https://127.0.0.1/quetzalcoatl-secret", "blocks");
    }
    LoggerFactory.getLogger("dossier.test").info("the end");
    assertThat(lines()).isNotEmpty();
    assertThat(logged()).contains("the end")
        .doesNotContainIgnoringCase("quetzalcoatl")
        .doesNotContainIgnoringCase("portugal")
        .doesNotContainIgnoringCase("how many")
        .doesNotContain("xoxb")
        .doesNotContain("signing");
  }

  private String logged() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<JsonObject> lines() {
    return logged().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }
}
