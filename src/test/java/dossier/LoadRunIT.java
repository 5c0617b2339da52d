package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The load run in short, of which only what must hold counts; with {@code -Ddossier.load=10000} in full, times and heap too. */
class LoadRunIT {
  private static final int SHORT = 300;

  @Test
  void everyAcceptedRequestIsAnsweredOnceAndEveryForgedOneRefused(@TempDir Path folder) throws Exception {
    Integer requests = Integer.getInteger("dossier.load");
    assertThat(new LoadRun(requests == null ? SHORT : requests, folder).run(requests != null)).isEmpty();
  }
}
