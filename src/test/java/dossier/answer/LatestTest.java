package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The latest of a kind is a fact of that kind; a list of news is as sure as it is new and to the point. */
class LatestTest {
  private static Newsroom room() {
    return new Newsroom().with(
        entry("old", "Intel cuts 12,000 jobs", "Intel will cut 12,000 jobs, the chipmaker said.", "2019-04-19"),
        entry("cut", "Intel cuts 15,000 jobs", "Intel will cut 15,000 jobs, the chipmaker said.", "2020-02-01"),
        entry("chief", "Intel names a chief", "Intel named Robert Swan as chief executive.", "2020-03-01"));
  }

  @Test
  void theLatestJobCutIsNoOtherNews() {
    try (Newsroom room = room()) {
      assertThat(room.answers.ask("What is the latest job cut announced by Intel?", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.line()).contains("15,000 jobs");
            assertThat(found.citations().getFirst().quote()).contains("15,000 jobs");
            assertThat(found.confidence()).isLessThan(1);
          });
    }
  }

  @Test
  void newsOfSomethingAreThoseThatTellOfIt() {
    try (Newsroom room = room()) {
      assertThat(room.answers.ask("latest news on Intel", NOW).answer()).isInstanceOfSatisfying(Answer.Found.class,
          found -> assertThat(found.citations()).hasSize(3));
      assertThat(room.answers.ask("news about the chief of Intel", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.citations()).hasSize(1);
            assertThat(found.cautions()).contains(Caution.UNSURE);
          });
      assertThat(room.answers.ask("news about Intel's lawsuits", NOW).answer())
          .isInstanceOf(Answer.Declined.class);
    }
  }

  @Test
  void oldNewsAreMarked() {
    try (Newsroom room = new Newsroom()
        .with(entry("old", "Intel cuts 12,000 jobs", "Intel will cut 12,000 jobs.", "2016-04-19"))) {
      assertThat(room.answers.ask("latest news on Intel", NOW).answer()).isInstanceOfSatisfying(Answer.Found.class,
          found -> assertThat(found.cautions()).contains(Caution.UNSURE, Caution.OLD_EVIDENCE));
    }
  }
}
