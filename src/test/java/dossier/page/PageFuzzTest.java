package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;

/** Whatever a server sends as a page, something is read from it. */
class PageFuzzTest {
  private static final Instant LATEST = Instant.parse("2026-11-29T00:00:00Z");

  @FuzzTest(maxDuration = "2m")
  void readsAnyPage(byte[] html) {
    Page page = Pages.parse(html, "https://news.example/2018/05/07/one", "text/html", LATEST);
    assertThat(page.title()).isNotNull();
    assertThat(page.body().length()).isLessThanOrEqualTo(2 * html.length + 1_000);
  }
}
