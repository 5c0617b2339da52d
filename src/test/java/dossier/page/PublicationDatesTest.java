package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.article.Published;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The days on which real pages say that they were published, read by eye. Skipped where the pages are absent;
 * {@code -Ddossier.eval} tells where they are.
 */
class PublicationDatesTest {
  private static final Path PAGES = Path.of(System.getProperty("dossier.eval", "../shared/eval"), "pages", "html");
  private static final Path DAYS = Path.of("src/test/resources/dossier/page/dates.tsv");

  @Test
  void mostPagesGiveTheDayThatTheyShow() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "the pages are not there");
    List<String> rows = Files.readAllLines(DAYS).stream().filter(row -> !row.startsWith("#")).toList();
    int shown = 0;
    int right = 0;
    for (String row : rows) {
      String[] columns = row.split("\t", 2);
      if (columns[1].equals("-")) continue;
      shown++;
      if (isOn(LocalDate.parse(columns[1]), published(columns[0]))) right++;
    }
    assertThat((double) right / shown).as("%d of %d days", right, shown).isGreaterThanOrEqualTo(0.9);
  }

  private static @Nullable Published published(String id) throws IOException {
    try (var files = Files.newDirectoryStream(PAGES, id + "*");
        InputStream in = new GZIPInputStream(
            Files.newInputStream(files.iterator().next()))) {
      return Pages.parse(in.readAllBytes(), "").published();
    }
  }

  /** Whether a moment is on the day in a zone that people live in, or the day is the one that is known. */
  private static boolean isOn(LocalDate day, @Nullable Published published) {
    if (published == null) return false;
    if (published.instant() == null) return published.date().toString().equals(day.toString());
    Instant from = day.atStartOfDay().toInstant(ZoneOffset.ofHours(14));
    Instant to = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(12));
    return !published.instant().isBefore(from) && published.instant().isBefore(to);
  }
}
