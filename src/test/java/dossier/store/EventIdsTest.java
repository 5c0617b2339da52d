package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class EventIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private final Databases databases;

  EventIdsTest(Databases databases) {
    this.databases = databases;
  }

  @Test
  void aKeyIsFirstOnceInAnHour() {
    try (Database database = databases.fresh()) {
      EventIds ids = new EventIds(database);
      assertThat(ids.first("event:Ev1", NOW)).isTrue();
      assertThat(ids.first("event:Ev1", NOW.plusSeconds(3_599))).isFalse();
      assertThat(ids.first("event:Ev2", NOW)).isTrue();
      assertThat(ids.first("event:Ev1", NOW.plusSeconds(3_600))).isTrue();
      ids.forget("event:Ev2");
      assertThat(ids.first("event:Ev2", NOW.plusSeconds(1))).isTrue();
    }
  }

  @Test
  void ofManyInstancesAtOnceOneIsFirst() throws Exception {
    try (Database database = databases.fresh(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> asks = IntStream.range(0, 40)
          .<Callable<Boolean>>mapToObj(i -> () -> new EventIds(database).first("event:Ev1", NOW))
          .toList();
      int first = 0;
      for (var answer : threads.invokeAll(asks))
        if (answer.get()) first++;
      assertThat(first).isOne();
    }
  }
}
