package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  @ParameterizedTest
  @CsvSource({
      "2018, 2018-01-01T00:00:00Z, 2018-12-31T23:59:59.999Z, 2018",
      "2018-02, 2018-02-01T00:00:00Z, 2018-02-28T23:59:59.999Z, 2018-02",
      "2018-07-01, 2018-07-01T00:00:00Z, 2018-07-01T23:59:59.999Z, 2018-07-01",
      "2018-07-01T09:30:00Z, 2018-07-01T09:30:00Z, 2018-07-01T09:30:00Z, 2018-07-01T09:30:00Z",
      "2018-07-01T09:30, 2018-07-01T09:30:00Z, 2018-07-01T09:30:00Z, 2018-07-01T09:30:00Z",
      "2018-07-01T23:30:00-05:00, 2018-07-02T04:30:00Z, 2018-07-02T04:30:00Z, 2018-07-02T04:30:00Z",
      "' 2018-07-01 ', 2018-07-01T00:00:00Z, 2018-07-01T23:59:59.999Z, 2018-07-01" })
  void isAsExactAsItWasSaid(String iso, Instant earliest, Instant latest, String shown) {
    Published published = Published.parse(iso);
    assertThat(published.earliest()).isEqualTo(earliest);
    assertThat(published.latest()).isEqualTo(latest);
    assertThat(published).hasToString(shown);
  }

  @Test
  void theDateIsThePublishersOwn() {
    assertThat(Published.parse("2018-07-01T23:30:00-05:00").date()).hasToString("2018-07-01");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "yesterday", "0000-01-01", "2018-02-30", "2018-13", "2018-07-01T25:00:00Z", "2018T09:30",
      "2018-07-01T", "1 July 2018", "99999" })
  void whatIsNoDateIsRefusedWithWhatCame(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Published.parse(text)).withMessageMatching("(?s).{10,}");
  }
}
