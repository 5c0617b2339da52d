package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  @Test
  void needsATitleOrABody() {
    assertThat(article("A title", "").body()).isEmpty();
    assertThat(article("", "A body.").title()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> article(" ", "\n\t"))
        .withMessage("an article needs a title or a body");
  }

  @Test
  void isBounded() {
    assertThat(article("x".repeat(Article.MAX_TITLE), "x".repeat(Article.MAX_BODY)).title()).hasSize(1_000);
    assertThatIllegalArgumentException().isThrownBy(() -> article("x".repeat(1_001), "b"))
        .withMessage("title of 1001 characters, at most 1000");
    assertThatIllegalArgumentException().isThrownBy(() -> article("t", "x".repeat(2_000_001)))
        .withMessage("body of 2000001 characters, at most 2000000");
  }

  @Test
  void theAddressIsTheIdentityWhereThereIsOne() {
    CanonicalUrl url = CanonicalUrl.parse("https://www.example.com/a/?utm_source=x");
    CanonicalUrl same = CanonicalUrl.parse("http://example.com/a");
    assertThat(Identity.of(url, "A", "1", "t", "b")).isEqualTo(Identity.of(same, "B", "2", "u", "c"));
    assertThat(Identity.of(url, null, null, "t", "b"))
        .isNotEqualTo(Identity.of(CanonicalUrl.parse("https://example.com/b"), null, null, "t", "b"));
  }

  @Test
  void thePublishersOwnIdComesNext() {
    assertThat(Identity.of(null, "A", "1", "t", "b")).isEqualTo(Identity.of(null, "A", "1", "u", "c"))
        .isNotEqualTo(Identity.of(null, "B", "1", "t", "b"))
        .isNotEqualTo(Identity.of(null, "A", "2", "t", "b"));
  }

  @Test
  void elseTitleAndBodyAre() {
    assertThat(Identity.of(null, "A", null, "t", "b")).isEqualTo(Identity.of(null, "B", null, "t", "b"))
        .isNotEqualTo(Identity.of(null, "A", null, "t", "c"))
        .isNotEqualTo(Identity.of(null, "A", null, "tb", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "0123456789abcdef0123456789abcde", "0123456789ABCDEF0123456789ABCDEF",
      "0123456789abcdef0123456789abcdef0" })
  void anIdHasItsForm(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(value));
  }

  private static Article article(String title, String body) {
    return new Article(Identity.of(null, null, null, title, body), title, body, null, null, null, null);
  }
}
