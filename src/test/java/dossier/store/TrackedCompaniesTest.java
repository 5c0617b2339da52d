package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackedCompaniesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final String ONE = "0123456789abcdef0123456789abcdef";
  private static final String TWO = "1123456789abcdef0123456789abcdef";
  private final Database database = Database.inMemory();
  private final TrackedCompanies tracked = new TrackedCompanies(database);

  @AfterEach
  void close() {
    database.close();
  }

  private static TrackedCompany erewhon(String team) {
    return new TrackedCompany(0, team, "erewhon", "Erewhon", List.of("Erewhon Robotics", "ERW"), null, "C1", "U1");
  }

  @Test
  void aWorkspacesOwnCompanyKeepsItsArticles() {
    assertThat(tracked.add(erewhon("T1"), NOW)).isTrue();
    TrackedCompany own = tracked.own("T1").getFirst();
    assertThat(own.aliases()).containsExactly("Erewhon Robotics", "ERW");
    assertThat(own.linked()).isNull();
    tracked.link(own.id(), Map.of(ONE, true, TWO, false), NOW);
    tracked.link(own.id(), Map.of(ONE, true), NOW.plusSeconds(1));
    assertThat(tracked.articles(own.id(), true)).containsExactly(ONE);
    assertThat(tracked.articles(own.id(), false)).containsExactly(TWO);
    assertThat(tracked.own("T1").getFirst().linked()).isEqualTo(NOW.plusSeconds(1));
    assertThat(tracked.own("T2")).isEmpty();
    assertThat(tracked.own()).hasSize(1);
  }

  @Test
  void whatIsForgottenIsGoneWithItsArticles() {
    tracked.add(erewhon("T1"), NOW);
    long id = tracked.own("T1").getFirst().id();
    tracked.link(id, Map.of(ONE, true), NOW);
    assertThat(tracked.forget("T2", "erewhon")).isFalse();
    assertThat(tracked.forget("T1", "erewhon")).isTrue();
    assertThat(tracked.own("T1")).isEmpty();
    tracked.link(id, Map.of(TWO, true), NOW);
    assertThat(tracked.articles(id, true)).isEmpty();
  }

  @Test
  void whatAWorkspaceDoesNotWantIsItsOwnMatter() {
    tracked.untrack("T1", "nokia", "Nokia", "U1", NOW);
    tracked.untrack("T1", "nokia", "Nokia", "U2", NOW);
    assertThat(tracked.untracked("T1")).containsExactly("nokia");
    assertThat(tracked.untracked("T2")).isEmpty();
    assertThat(tracked.own("T1")).isEmpty();
    assertThat(tracked.forget("T1", "nokia")).isTrue();
    assertThat(tracked.untracked("T1")).isEmpty();
  }

  @Test
  void aWorkspaceHasTwoHundredOfItsOwn() {
    for (int i = 0; i < TrackedCompanies.MAX_OWN; i++)
      assertThat(tracked.add(new TrackedCompany(0, "T1", "own-" + i, "Own", List.of(), null, "", "U1"), NOW)).isTrue();
    assertThat(tracked.add(erewhon("T1"), NOW)).isFalse();
    assertThat(tracked.add(erewhon("T2"), NOW)).isTrue();
  }
}
