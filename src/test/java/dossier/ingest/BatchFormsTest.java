package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchFormsTest {
  private final Path eval = Path.of(System.getProperty("dossier.eval", "none"));

  @Test
  void feedsOfTheMeasuringSetAreRead() throws IOException {
    assumeThat(eval.resolve("feeds/files")).exists();
    Path out = Path.of("target/feeds.json");
    BatchForms.feeds(List.of(eval.resolve("feeds/files")), out, notice -> {});
    assertThat(Files.size(out)).isPositive();
  }

  @Test
  void pagesOfTheMeasuringSetAreRead() throws IOException {
    assumeThat(eval.resolve("pages/html")).exists();
    Path out = Path.of("target/pages.json");
    BatchForms.pages(List.of(eval.resolve("pages/html")), out, notice -> {});
    assertThat(Files.size(out)).isPositive();
  }
}
