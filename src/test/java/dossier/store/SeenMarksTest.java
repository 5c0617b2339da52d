package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeenMarksTest {
  private static final Instant DAY = Instant.parse("2026-11-22T09:00:00Z");
  private final Database database = Database.inMemory();
  private final SeenMarks marks = new SeenMarks(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aMarkIsAPersonsAndAListsAndNeverGoesBack() {
    assertThat(marks.seen("T1", "U1", "")).isEmpty();
    marks.see("T1", "U1", "", DAY);
    marks.see("T1", "U1", "", DAY.minusSeconds(5));
    assertThat(marks.seen("T1", "U1", "")).contains(DAY);
    marks.see("T1", "U1", "", DAY.plusSeconds(5));
    assertThat(marks.seen("T1", "U1", "")).contains(DAY.plusSeconds(5));
    assertThat(marks.seen("T1", "U1", "@phones")).isEmpty();
    assertThat(marks.seen("T1", "U2", "")).isEmpty();
    assertThat(marks.seen("T2", "U1", "")).isEmpty();
  }

  @Test
  void whoNeverComesBackIsForgotten() {
    marks.see("T1", "U1", "", DAY);
    marks.see("T1", "U2", "", DAY.plus(SeenMarks.KEPT).plusSeconds(1));
    assertThat(marks.seen("T1", "U1", "")).isEmpty();
  }
}
