package dossier.index;

import static dossier.index.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Published;
import dossier.story.Coverage;
import dossier.text.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleEntryTest {
  private static final Instant IMPORTED = Instant.parse("2018-07-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
      ", 2018-07-10T12:00:00Z",
      "2017, 2017-12-31T23:59:59.999Z",
      "2018-06, 2018-06-30T23:59:59.999Z",
      "2018-07-01, 2018-07-01T23:59:59.999Z",
      "2018-07-01T08:00:00Z, 2018-07-01T08:00:00Z",
      "2018, 2018-07-10T12:00:00Z",
      "2018-07, 2018-07-10T12:00:00Z",
      "2018-07-10, 2018-07-10T12:00:00Z" })
  void isKnownWhenItHadCertainlyAppeared(String published, Instant known) {
    assertThat(entry("1", "A title", "A body.", published, IMPORTED).knownBy()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
      "2018-07-12T11:00:00Z, 2018-07-12",
      "2018-07-13, ",
      "2018-08, ",
      "2019, ",
      "2018, 2018",
      "2999-01-01T00:00:00Z, " })
  void aDateFurtherAheadThanClocksDifferIsNotBelieved(String published, @Nullable String believed) {
    Published date = entry("1", "A title", "A body.", published, IMPORTED).article().published();
    assertThat(date == null ? null : date.date().toString()).isEqualTo(believed);
  }

  @Test
  void coverageSeesOfItWhatItsTraceSays() {
    ArticleEntry entry = entry("1", "Acme to buy Beta: WSJ", "Acme buys Beta, The New York Times reported on Monday.",
        "2018-07-01T08:00:00Z");
    assertThat(entry.member().credits()).isNotEmpty();
    assertThat(entry.member()).isEqualTo(Coverage.Member.of(entry.article().id(), entry.trace(), null));
  }

  @Test
  void itsSentencesAreThoseOfThePassage() {
    ArticleEntry entry = entry("1", "A title", "Xiaomi sells phones in many places now. ".repeat(30).strip(), null);
    assertThat(entry.passages()).hasSizeGreaterThan(1);
    int all = 0;
    for (Span passage : entry.passages()) {
      assertThat(entry.sentencesOf(passage)).isNotEmpty().allMatch(passage::contains);
      all += entry.sentencesOf(passage).size();
    }
    assertThat(all).isEqualTo(entry.sentences().size()).isEqualTo(30);
  }
}
