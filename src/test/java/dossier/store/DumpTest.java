package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.store.FactCorrection.EvidenceName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00.123456Z");
  private static final Seal SEAL = Seal.under(Base64.getEncoder().encodeToString(new byte[Seal.KEY]));

  private static FactCorrection decision() {
    return new FactCorrection(FactVerdict.NOT_A_FACT, "f", "Google bought Tern", null, null,
        List.of(new EvidenceName("a".repeat(32), "1".repeat(16), "2".repeat(16))), null, "U1", "T1", NOW);
  }

  private static String dumped(Database database) throws IOException {
    StringWriter out = new StringWriter();
    new Dump(database).write(out);
    return out.toString();
  }

  private static long restored(Database database, String dump) throws IOException {
    return new Dump(database).read(new BufferedReader(new StringReader(dump)));
  }

  @ParameterizedTest
  @CsvSource({ "EMBEDDED,POSTGRESQL", "POSTGRESQL,EMBEDDED", "EMBEDDED,EMBEDDED", "POSTGRESQL,POSTGRESQL" })
  void whatOneStoreHasAnotherGets(Databases from, Databases to) throws IOException {
    SourceFeed feed = new SourceFeed("https://a.example/feed", "A “feed”\nüber", null, null, true, NOW,
        new Polling(NOW, NOW.plusSeconds(9), 2, null, null, Duration.ofMinutes(5), "\"e\"", null, 6));
    try (Database one = from.fresh(); Database other = to.fresh()) {
      new FeedbackLog(one).add(new Feedback(Verdict.GOOD, "q?", NOW, "a", "U1", "T1", "C1", NOW));
      new FactCorrections(one).add(decision());
      new SourceFeeds(one).put(feed);
      new LineCounts(one).keep("a.example", new byte[]{ 0, -1, 7 }, NOW);
      new Installations(one, SEAL).put(new Installation("T1", "Desk", "UBOT", "c", "xoxb-1", null, null, NOW, "U1"));
      new EventIds(one).first("event:Ev1", NOW);
      String dump = dumped(one);
      assertThat(dump).doesNotContain("xoxb");
      assertThat(restored(other, dump)).isEqualTo(dump.lines().count()).isEqualTo(6);
      assertThat(dumped(other)).isEqualTo(dump);
      assertThat(new SourceFeeds(other).all()).containsExactly(feed);
      assertThat(new LineCounts(other).of("a.example")).containsExactly(0, -1, 7);
      assertThat(new Installations(other, SEAL).of("T1").orElseThrow().token()).isEqualTo("xoxb-1");
      assertThat(new FactCorrections(other).holding().getFirst().correction()).isEqualTo(decision());
      assertThat(new FactCorrections(other).add(decision())).isGreaterThan(1);
    }
  }

  @Test
  void nothingIsRestoredOverWhatIsThereNorFromSomethingElse() throws IOException {
    try (Database one = Databases.EMBEDDED.fresh(); Database empty = Databases.EMBEDDED.fresh()) {
      new FactCorrections(one).add(decision());
      String dump = dumped(one);
      assertThatThrownBy(() -> restored(one, dump)).isInstanceOf(StoreException.class)
          .hasMessageContaining("is not empty");
      for (String bad : List.of("no json", "[]", "{\"table\":\"users; DROP TABLE feedback\",\"row\":{}}",
          "{\"table\":\"feedback\",\"row\":{\"x) VALUES (1); --\":1}}"))
        assertThatThrownBy(() -> restored(empty, dump + bad + "\n")).isInstanceOf(StoreException.class);
      assertThat(new FactCorrections(empty).newest(1)).isEmpty();
    }
  }
}
