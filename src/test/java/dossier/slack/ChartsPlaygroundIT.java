package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dossier.digest.DigestDrawing.Drawn;
import dossier.digest.Post;
import dossier.digest.Posting;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts as a person sees them in the playground, in a real browser: Slack's own block, and an uploaded picture. */
class ChartsPlaygroundIT {
  private static @Nullable Chromium chromium;

  private final Workshop shop = new Workshop();
  private PlaygroundPage playground;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) chromium.close();
  }

  @BeforeEach
  void open() {
    shop.profile = ChartSamples.profile();
    shop.timeline = ChartSamples.timeline();
    shop.compare = ChartSamples.compare();
    playground = new PlaygroundPage(shop, Objects.requireNonNull(chromium), 1400);
    page = playground.page;
  }

  @AfterEach
  void close() {
    playground.close();
    shop.close();
  }

  @Test
  void theBlockIsDrawnWithAnAxisALabelAndABarOrPointForEachValue() {
    Locator profile = said("profile xiaomi", "block");
    assertThat(profile.locator("figcaption")).hasText("Articles about Xiaomi by year");
    assertThat(profile.locator("svg[role=img]")).hasAttribute("aria-label",
        "Articles about Xiaomi by year. Articles about Xiao…: 2016 4, 2017 11, 2018 9, 2019 33");
    assertThat(profile.locator("svg rect")).hasCount(4);
    Locator timeline = said("timeline zte", "block");
    assertThat(timeline.locator("figcaption")).hasText("Revenue in $ billion");
    assertThat(timeline.locator("svg circle")).hasCount(4);
    Locator compare = said("compare xiaomi zte revenue", "block");
    assertThat(compare.locator("svg[role=img] rect")).hasCount(4);
    assertThat(compare.locator(".legend")).hasText("XiaomiZTE");
    assertThat(compare.locator("svg .value")).hasText(new String[]{ "3.2", "3.6", "4", "5.1" });
    assertThat(digest("block").locator("svg rect")).hasCount(4);
  }

  @Test
  void aPictureIsShownWithItsNumbersInWords() {
    playground.small.faults().withoutBlocks(Set.of("data_visualization"));
    for (String line : List.of("profile xiaomi", "timeline zte", "compare xiaomi zte revenue"))
      seen(said(line, "picture"));
    Locator digest = digest("picture");
    seen(digest);
    assertThat(digest.locator("figure img")).hasAttribute("alt",
        "Bar chart: Articles a day. 24 Nov: 3, 25 Nov: 0, 26 Nov: 7, 27 Nov: 4.");
  }

  private void seen(Locator message) {
    Locator image = message.locator("figure img");
    page.waitForCondition(() -> Boolean.TRUE.equals(image.evaluate("image => image.naturalWidth === 1080")));
    assertThat(message.locator(".no-image, .unknown")).hasCount(0);
  }

  private Locator digest(String kind) {
    int before = messages().count();
    Drawn drawn = ChartSamples.digest();
    assertThat(playground.bot.digests()
        .posting()
        .post(new Post("digest:" + kind, "T0PLAYGROUND", "C0GENERAL", null, drawn.text(), drawn.blocks())))
        .isInstanceOf(Posting.Outcome.Posted.class);
    assertThat(messages()).hasCount(before + 1);
    return shot("digest", kind);
  }

  private Locator said(String line, String kind) {
    int before = messages().count();
    Locator box = page.locator("#composer");
    box.fill("/dossier " + line);
    box.press("Enter");
    assertThat(messages()).hasCount(before + 2);
    assertThat(messages().last().locator("figure")).hasCount(1);
    return shot(line.split(" ", 2)[0], kind);
  }

  private Locator shot(String what, String kind) {
    Locator last = messages().last();
    last.locator("figure").scrollIntoViewIfNeeded();
    page.waitForFunction("[...document.images].every(image => image.complete)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PlaygroundPage.SCREENSHOTS.resolve("chart-" + what + "-" + kind + ".png")));
    return last;
  }

  private Locator messages() {
    return page.locator("#channel-messages > .message");
  }
}
