package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ThreadsTest {
  private static final Instant DAY = Instant.parse("2026-11-22T09:00:00Z");
  private static final ThreadPlace PLACE = new ThreadPlace("T1", "C1", "1600.1");

  private final Databases databases;

  ThreadsTest(Databases databases) {
    this.databases = databases;
  }

  @Test
  void theLastTwoQuestionsOfAThreadAreKept() {
    try (Database database = databases.fresh()) {
      Threads threads = new Threads(database);
      for (int i = 1; i <= 3; i++)
        threads.add(PLACE, new Turn("question " + i, DAY.plusSeconds(i)));
      assertThat(threads.turns(PLACE, DAY.plusSeconds(9))).containsExactly(new Turn("question 3", DAY.plusSeconds(3)),
          new Turn("question 2", DAY.plusSeconds(2)));
      assertThat(new Threads(database).turns(PLACE, DAY.plusSeconds(9)))
          .isEqualTo(threads.turns(PLACE, DAY.plusSeconds(9)));
    }
  }

  @Test
  void whatWasShownForTheLastQuestionIsKeptUntilTheNext() {
    try (Database database = databases.fresh()) {
      Threads threads = new Threads(database);
      threads.add(PLACE, new Turn("one", DAY));
      threads.shown(PLACE, 5);
      threads.shown(PLACE, 7);
      assertThat(threads.turns(PLACE, DAY)).containsExactly(new Turn("one", DAY, 7));
      assertThat(new Threads(database).turns(PLACE, DAY)).containsExactly(new Turn("one", DAY, 7));
      threads.add(PLACE, new Turn("two", DAY));
      assertThat(threads.turns(PLACE, DAY)).containsExactly(new Turn("two", DAY), new Turn("one", DAY));
    }
  }

  @Test
  void threadsChannelsAndTeamsDoNotMix() {
    try (Database database = databases.fresh()) {
      Threads threads = new Threads(database);
      threads.add(PLACE, new Turn("one", DAY));
      threads.add(new ThreadPlace("T1", "C1", "1600.2"), new Turn("two", DAY));
      assertThat(threads.turns(PLACE, DAY)).containsExactly(new Turn("one", DAY));
      assertThat(threads.turns(new ThreadPlace("T2", "C1", "1600.1"), DAY)).isEmpty();
      assertThat(threads.turns(new ThreadPlace("T1", "C2", "1600.1"), DAY)).isEmpty();
    }
  }

  @Test
  void afterSevenDaysAQuestionIsGone() {
    try (Database database = databases.fresh()) {
      Threads threads = new Threads(database);
      threads.add(PLACE, new Turn("old", DAY));
      Instant week = DAY.plus(Duration.ofDays(7));
      assertThat(threads.turns(PLACE, week.minusSeconds(1))).hasSize(1);
      assertThat(threads.turns(PLACE, week)).isEmpty();
      threads.add(new ThreadPlace("T1", "C1", "1600.2"), new Turn("new", week));
      assertThat(new Threads(database).turns(PLACE, DAY)).isEmpty();
    }
  }

  @Test
  void theThreadsAskedInLongestAgoGo() {
    try (Database database = databases.fresh()) {
      Threads threads = new Threads(database, 3);
      for (int i = 0; i < 5; i++)
        threads.add(new ThreadPlace("T1", "C1", "1600." + i), new Turn("question " + i, DAY.plusSeconds(i)));
      Threads anew = new Threads(database, 3);
      assertThat(anew.turns(new ThreadPlace("T1", "C1", "1600.1"), DAY)).isEmpty();
      assertThat(anew.turns(new ThreadPlace("T1", "C1", "1600.2"), DAY)).hasSize(1);
      assertThat(anew.turns(new ThreadPlace("T1", "C1", "1600.4"), DAY)).hasSize(1);
    }
  }

  @Test
  void aRestartKeepsThreads(@TempDir Path home) {
    try (Database database = Database.in(home)) {
      new Threads(database).add(PLACE, new Turn("what does ZTE sell?", DAY));
    }
    try (Database database = Database.in(home)) {
      assertThat(new Threads(database).turns(PLACE, DAY)).containsExactly(new Turn("what does ZTE sell?", DAY));
    }
  }
}
