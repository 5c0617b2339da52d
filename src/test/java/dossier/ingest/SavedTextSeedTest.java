package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dossier.article.Article;
import dossier.text.TextCleaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected text is named by its lines in the file: the file itself stays where it is. */
class SavedTextSeedTest {
  private final Path seed = Path.of(System.getProperty("dossier.eval", "none")).resolve("../seed/xiaomi-us-debut.txt");

  @Test
  void aRealScrapedPageGivesTitlePublisherAndTextOnly() throws IOException {
    assumeThat(seed).exists();
    List<String> lines = Files.readAllLines(seed);
    List<Read> reads = new ArrayList<>();
    ArticleFiles.read(new SourceFile(seed, 0), bytes -> {}, reads::add);
    assertThat(reads).singleElement().isInstanceOf(Read.Found.class);
    Article article = ((Read.Found) reads.getFirst()).article();
    assertThat(article.title()).isEqualTo(lines.get(8));
    assertThat(article.source()).isEqualTo("Abacus");
    assertThat(article.published()).isNull();
    assertThat(article.author()).isNull();
    assertThat(article.body())
        .isEqualTo(
            IntStream.of(10, 15, 16, 17, 19, 21, 22, 23, 24)
                .mapToObj(line -> TextCleaning.line(lines.get(line)))
                .collect(Collectors.joining("\n")));
  }
}
