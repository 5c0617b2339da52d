package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.Database;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Kills of the store's migration from the first version, and of the making of a new store. */
final class StoreTrial implements Trial {
  private final Path folder;
  private final Random random;
  private final Victim victim;
  private int number;

  StoreTrial(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
    this.victim = new Victim(Work.class, random, 1_000);
  }

  @Override
  public String name() {
    return "migration of the store";
  }

  @Override
  public boolean kill() throws Exception {
    Path home = folder.resolve("store" + number++);
    boolean fresh = random.nextInt(4) == 0;
    if (!fresh) OldHome.SCHEMA_1.unpack(home);
    State.delete(home.resolve("index"));
    Victim.Death death = victim.killed("store", home);
    assertThat(death.failure()).isEmpty();
    try (Database database = Database.in(home)) {
      assertThat(new FeedbackLog(database).newest(9)).extracting(Feedback::answer)
          .containsExactlyElementsOf(fresh ? List.of() : List.of("Dell", "Apple"));
    }
    State.assertClean(home);
    State.delete(home);
    return death.killed();
  }

  @Override
  public void end() {
    // each kill was followed by a whole migration
  }
}
