package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.faults.KillSuite.Size;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kill suite in short; {@code -Ddossier.kills=200 -Ddossier.seed=1} runs it at length. */
class KillSuiteIT {
  @Test
  void nothingIsLostOrWrongAfterAnyKill(@TempDir Path folder) throws Exception {
    int kills = Integer.getInteger("dossier.kills", 14);
    long seed = Long.getLong("dossier.seed", 20261129);
    Size size = kills > 50 ? new Size(10, 60) : new Size(4, 25);
    assertThat(KillSuite.run(folder, kills, seed, size, "", System.out)).as("seed %s", seed).isEmpty();
  }
}
