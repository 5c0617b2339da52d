package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every line is an article, or refused with its number and a reason. */
class ImportLineFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void readsAnyLine(byte[] lines) throws IOException {
    List<Read> reads = new ArrayList<>();
    new JsonLines(10_000).read("fuzz.jsonl", new ByteArrayInputStream(lines), reads::add);
    for (Read read : reads)
      switch (read) {
        case Read.Found(var origin, var article) -> assertThat(article.title() + article.body()).isNotBlank();
        case Read.Refused(var origin, var reason) -> assertThat(reason).isNotBlank()
            .hasSizeLessThanOrEqualTo(Read.Refused.MAX_REASON);
        default -> assertThat(read.origin()).isNotNull();
      }
  }
}
