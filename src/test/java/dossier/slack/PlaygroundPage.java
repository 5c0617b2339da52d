package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The bot of a workshop in the playground, open in a browser at the channel that one comes to first. To be closed. */
final class PlaygroundPage implements AutoCloseable {
  static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final int WIDTH = 1280;

  private final WebServer server;
  final SmallSlack small;
  final SlackBot bot;
  final Page page;
  /** What went wrong in the page's scripts. */
  final List<String> complaints = new ArrayList<>();

  /** @param height of the page in pixels */
  PlaygroundPage(Workshop shop, Chromium chromium, int height) {
    server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    small = new SmallSlack(server.address(), InstantSource.system(), new Rules());
    bot = shop.botFor(new SlackSettings(small.signingSecret(), small.botToken(), URI.create(small.apiUrl()),
        List.of(server.address()), SlackSettings.AT_ONCE));
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of, small);
    page = chromium.browser
        .newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, height).setLocale("en-US"))
        .newPage();
    page.onPageError(complaints::add);
    page.navigate(server.address() + "/");
    assertThat(page.locator("h1")).hasText("# general");
  }

  @Override
  public void close() {
    page.context().close();
    bot.close();
    server.close();
  }
}
