package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class FeedbackLogTest {
  private static final Instant ASKED = Instant.parse("2026-11-22T09:00:00Z");

  private final Databases databases;

  FeedbackLogTest(Databases databases) {
    this.databases = databases;
  }

  private static Feedback feedback(Verdict verdict, String question, String user, int minute) {
    return new Feedback(verdict, question, ASKED, "a line", user, "T1", "C1", ASKED.plusSeconds(60L * minute));
  }

  @Test
  void listsTheNewestFirst() {
    try (Database database = databases.fresh()) {
      FeedbackLog log = new FeedbackLog(database);
      log.add(feedback(Verdict.GOOD, "first?", "U1", 1));
      log.add(feedback(Verdict.WRONG, "second?", "U1", 2));
      assertThat(log.newest(10)).extracting(Feedback::question).containsExactly("second?", "first?");
      assertThat(log.newest(1)).extracting(Feedback::question).containsExactly("second?");
    }
  }

  @Test
  void theLastVerdictOfAReaderOnAnAnswerCounts() {
    try (Database database = databases.fresh()) {
      FeedbackLog log = new FeedbackLog(database);
      log.add(feedback(Verdict.GOOD, "same?", "U1", 1));
      log.add(feedback(Verdict.GOOD, "same?", "U2", 1));
      log.add(feedback(Verdict.WRONG, "same?", "U1", 2));
      assertThat(log.newest(10)).containsExactly(feedback(Verdict.WRONG, "same?", "U1", 2),
          feedback(Verdict.GOOD, "same?", "U2", 1));
    }
  }

  @Test
  void longAndOddTextsAreBounded() {
    try (Database database = databases.fresh()) {
      FeedbackLog log = new FeedbackLog(database);
      log.add(feedback(Verdict.GOOD, "q'\0\"; DROP TABLE feedback; --" + "\ud83d\ude00".repeat(5_000), "U".repeat(500),
          1));
      Feedback kept = log.newest(1).getFirst();
      assertThat(kept.question()).startsWith("q'\"; DROP TABLE").hasSizeLessThanOrEqualTo(Feedback.MAX_TEXT);
      assertThat(kept.question().codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
      assertThat(kept.user()).hasSize(Feedback.MAX_ID);
    }
  }

  @Test
  void survivesARestartAndIsReadBesideTheOneWhoWrites(@TempDir Path home) {
    try (Database server = Database.in(home); Database reader = Database.in(home)) {
      new FeedbackLog(server).add(feedback(Verdict.GOOD, "kept?", "U1", 1));
      assertThat(new FeedbackLog(reader).newest(10)).hasSize(1);
    }
    try (Database again = Database.in(home)) {
      assertThat(new FeedbackLog(again).newest(10)).extracting(Feedback::question).containsExactly("kept?");
    }
  }

  @Test
  void aHomeThatIsAFileIsRefusedAtOnce(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("home"), "x");
    assertThatThrownBy(() -> Database.in(file)).isInstanceOf(StoreException.class)
        .hasMessageContaining(file.resolve("store").toString());
  }

  @Test
  void aDamagedFileIsNamed(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("store"));
    Files.writeString(home.resolve("store/dossier.mv.db"), "not a database".repeat(1_000));
    try (Database database = Database.in(home)) {
      assertThatThrownBy(database::ready).isInstanceOf(StoreException.class)
          .hasMessageContaining("The store in " + home.resolve("store") + " cannot be opened: ");
    }
    assertThat(home.resolve("store/dossier.mv.db")).hasSize(14_000);
  }
}
