package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class LineCountsTest {
  private static final Instant DAY = Instant.parse("2026-11-22T09:00:00Z");

  private final Databases databases;

  LineCountsTest(Databases databases) {
    this.databases = databases;
  }

  @Test
  void whatIsKeptLastIsFoundBySite() {
    try (Database database = databases.fresh()) {
      LineCounts counts = new LineCounts(database);
      counts.keep("a.example", new byte[]{ 1, 2 }, DAY);
      counts.keep("b.example", new byte[]{ 3 }, DAY);
      counts.keep("a.example", new byte[]{ 4, -1 }, DAY.plusSeconds(1));
      assertThat(counts.of("a.example")).containsExactly(4, -1);
      assertThat(counts.of("b.example")).containsExactly(3);
      assertThat(counts.of("c.example")).isNull();
    }
  }

  @Test
  void sitesNotReadForLongestGoAndWhatIsTooLongIsNotKept() {
    try (Database database = databases.fresh()) {
      LineCounts counts = new LineCounts(database, 3);
      for (int i = 0; i <= 3; i++)
        counts.keep("site" + i, new byte[]{ 1 }, DAY.plusSeconds(i));
      counts.keep("x".repeat(LineCounts.MAX_NAME + 1), new byte[]{ 1 }, DAY);
      counts.keep("long", new byte[LineCounts.MAX_BYTES + 1], DAY);
      assertThat(counts.of("site0")).isNull();
      assertThat(counts.of("site1")).containsExactly(1);
      assertThat(counts.of("site3")).containsExactly(1);
      assertThat(counts.of("x".repeat(LineCounts.MAX_NAME + 1))).isNull();
      assertThat(counts.of("long")).isNull();
    }
  }
}
