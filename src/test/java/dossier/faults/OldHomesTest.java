package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Dossier;
import dossier.answer.Answer;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data folders that earlier versions wrote are upgraded when they are opened: articles and what people said stay. */
class OldHomesTest {
  private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z"));

  @ParameterizedTest
  @EnumSource
  void theyAreUpgradedWithAllTheirArticles(OldHome old, @TempDir Path folder) throws Exception {
    Path home = folder.resolve("home");
    old.unpack(home);
    assertThat(State.assertGood(home).getFirst().note()).contains("rebuilt by the next import or serve");
    List<String> said = new ArrayList<>();
    try (Dossier dossier = Dossier.open(home, NOW, said::add)) {
      assertThat(said).last().isEqualTo("Read 5 articles again.");
      assertThat(said).first()
          .asString()
          .matches("The index has schema " + (old == OldHome.SCHEMA_1 ? 1 : 4)
              + ", this program's is [0-9]+: rebuilding it from its articles\\.");
      assertThat(dossier.views().status().index().articles()).isEqualTo(5);
      assertThat(dossier.views().status().content().facts()).isPositive();
      assertThat(new FeedbackLog(dossier.database()).newest(9)).extracting(Feedback::answer)
          .containsExactly("Dell", "Apple");
      assertThat(dossier.answers().ask("who bought Beats?", NOW.instant()).answer()).isInstanceOf(Answer.Found.class);
    }
    State.assertClean(home);
    assertThat(State.assertGood(home)).anyMatch(row -> row.part().equals("articles") && row.count() == 5);
    assertThat(Files.exists(home.resolve("index.replaced"))).isFalse();
  }
}
