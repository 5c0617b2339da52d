package dossier.slack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's browser for tests, which are skipped where it has none. To be closed. */
final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private final Playwright playwright;
  final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    browser = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
            .setArgs(List.of("--no-sandbox", "--headless", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic")));
  }

  static Chromium start() {
    Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "skipped: there is no browser at " + PROGRAM);
    return new Chromium(
        Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
