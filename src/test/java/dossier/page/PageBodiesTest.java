package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of every kind and what is to be read in them. Rewritten with {@code -Dgolden=write}. */
class PageBodiesTest {
  private static final Path PAGES = Path.of("src/test/resources/dossier/page/html");

  static Stream<String> kinds() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageOfEachKindGivesWhatAReaderWouldRead(String kind) throws IOException {
    Path expected = PAGES.resolve(kind + ".expected");
    String body = Pages.parse(Files.readAllBytes(PAGES.resolve(kind + ".html")), "").body() + "\n";
    if ("write".equals(System.getProperty("golden"))) Files.writeString(expected, body);
    assertThat(body).isEqualTo(Files.readString(expected));
  }
}
