package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dossier.Dossier;
import dossier.Server;
import dossier.Settings;
import dossier.cli.WebSite;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The whole program with its playground over the sample corpus and one article of just now, open in a browser. Nothing in it is
 * made for tests but that it may read a site of this machine. To be closed.
 */
final class LivePlayground implements AutoCloseable {
  /** The title of the article of just now. */
  static final String FRESH = "Xiaomi opens 40 stores in Portugal";
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final double PATIENCE = 30_000;

  final WebSite site;
  final Page page;
  /** What went wrong in the page's scripts. */
  final List<String> complaints = new ArrayList<>();
  private final Server server;

  LivePlayground(Path folder, Chromium chromium) throws IOException {
    com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    site = WebSite.ofChips();
    Path home = folder.resolve("home");
    Path fresh = Files.writeString(folder.resolve("fresh.jsonl"), """
        {"title":"%s","url":"https://news.example/portugal","source":"Dossier sample","published_at":"%s","body":"Xiaomi \
        opened 40 stores in Portugal, the company said. Xiaomi plans to open 20 stores in Spain by June 2031."}
        """.formatted(FRESH, Instant.now().minusSeconds(600)));
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(Path.of("index-data/articles"), fresh), new IngestReport(), Progress.NONE);
    }
    Settings settings = Settings.read(Map.of("DOSSIER_FETCH_LOOPBACK", "yes"), Optional.of(home), line -> {});
    server = Server.start(settings.at(0), line -> {});
    page = chromium.browser
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-US"))
        .newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(complaints::add);
    page.navigate(server.address() + "/");
    assertThat(page.locator("h1")).hasText("# general");
  }

  /** The messages of the channel that is open. */
  Locator messages() {
    return page.locator("#channel-messages > .message");
  }

  /** Types a line in the channel that is open. */
  void type(String line) {
    Locator field = page.locator("#composer");
    field.fill(line);
    field.press("Enter");
  }

  /** Types a line and gives the newest message that says something, once there is one that was not there before. */
  Locator typed(String line, Pattern says) {
    int before = saying(says).count();
    type(line);
    assertThat(saying(says)).not().hasCount(before);
    return saying(says).last();
  }

  /** The messages of the bot that say something. */
  Locator saying(Pattern text) {
    return messages().filter(new Locator.FilterOptions().setHas(page.locator(".by", new Page.LocatorOptions()
        .setHasText("Dossier")))).filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Presses a button. */
  static void press(Locator within, String label) {
    within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true)).first().click();
  }

  /** The form that is open. */
  Locator form() {
    return page.getByRole(AriaRole.DIALOG);
  }

  void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() throws IOException {
    page.context().close();
    server.close();
    site.close();
  }
}
