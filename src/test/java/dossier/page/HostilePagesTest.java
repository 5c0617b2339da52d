package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to exhaust a reader: each ends, and the article in it is still found where it can be. */
class HostilePagesTest {
  private static final String TEXT = """
      <p>Tern has ordered 300 electric lorries from Bruun, the largest such order in the north so far, it said.</p>
      <p>Shippers have been asked by their customers to cut emissions, and diesel has become dear, it went on.</p>
      <p>The first thirty will arrive in the autumn, the rest over four years, said the head of fleet, Gro Lind.</p>
      """;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("deep boxes", "<div class='comment related'>".repeat(100_000)),
        Arguments.of("deep quotes", "<blockquote>".repeat(100_000)),
        Arguments.of("deep formatting", "<b><i>".repeat(20_000)),
        Arguments.of("a million siblings", "<i>a</i>".repeat(1_000_000)),
        Arguments.of("boxes beside", "<div class='related share'><h3>Related</h3>x y</div>".repeat(50_000)),
        Arguments.of("a huge class", "<div class='" + "a ".repeat(2_000_000) + "'>"),
        Arguments.of("many attributes", "<div " + attributes(50_000) + ">"),
        Arguments.of("a huge script", "<script>" + "x=1;".repeat(2_000_000) + "</script>"),
        Arguments.of("deep JSON", "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script>"),
        Arguments.of("wide JSON", "<script type='application/ld+json'>[" + "{\"@type\":\"A\"},".repeat(50_000)
            + "1]</script>"),
        Arguments.of("many meta elements", "<meta name=author content=Iris>".repeat(100_000)),
        Arguments.of("many times", "<time datetime='2018-01-01'></time>".repeat(100_000)),
        Arguments.of("a long title", "<title>" + "a | b - c ".repeat(300_000) + "</title>"));
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++)
      attributes.append('a').append(i).append("=1 ");
    return attributes.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theArticleIsFoundBelow(String kind, String flood) {
    assertThat(body(flood + "<section>" + TEXT + "</section>")).contains("Gro Lind.").hasSizeLessThan(2_500_000);
  }

  @Test
  void entitiesAreNotMultiplied() {
    assertThat(body("<p>" + "&amp;".repeat(500_000) + "</p>")).hasSizeLessThanOrEqualTo(500_000);
  }

  @Test
  void anUnclosedCommentHidesTheRest() {
    assertThat(body("<!--".repeat(200_000) + TEXT)).isEmpty();
  }

  private static String body(String html) {
    return Pages.parse(html.getBytes(StandardCharsets.UTF_8), "").body();
  }
}
