package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
      "HTTPS://News.Example.org:443/a?utm_source=x&id=7#top, https://news.example.org/a?id=7",
      "http://example.org, http://example.org/",
      "http://user:secret@example.org:8080/a b, http://example.org:8080/a%20b" })
  void dropsWhatDoesNotChangeThePage(String address, String canonical) {
    assertThat(CanonicalUrl.parse(address).value()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = { "ftp://example.org/a", "javascript:alert(1)", "/a/b", "not an address", "http://", "" })
  void otherThingsAreRefused(String address) {
    assertThatThrownBy(() -> CanonicalUrl.parse(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void schemeAndWwwAndTrailingSlashDoNotMakeAnotherArticle() {
    var one = Identity.of(CanonicalUrl.parse("http://www.example.org/a/"), null, null, "T", "B");
    var same = Identity.of(CanonicalUrl.parse("https://example.org/a"), "Other", "7", "T2", "B2");
    var other = Identity.of(CanonicalUrl.parse("https://example.org/b"), null, null, "T", "B");
    assertThat(one).isEqualTo(same).isNotEqualTo(other);
  }
}
