package dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The playground driven as a person would, in a real browser. */
class PlaygroundIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private Playground playground;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no browser at " + CHROMIUM);
    playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
            .setArgs(
                List.of("--no-sandbox", "--headless", "--disable-gpu", "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-quic")));
  }

  @AfterAll
  static void stopBrowser() {
    if (playwright != null) playwright.close();
  }

  @BeforeEach
  void open() {
    playground = new Playground();
    page = open(1280, 800, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    page.context().close();
    playground.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aCommandIsAnsweredPrivatelyAndItsButtonSharesTheAnswer() {
    type("/dossier how many stores does Xiaomi plan to open?");
    Locator answer = messages().nth(1);
    assertThat(answer).containsText("Only visible to you");
    assertThat(answer).containsText("Xiaomi plans 2,000 stores worldwide");
    assertThat(playground.bot.commands).containsExactly("how many stores does Xiaomi plan to open?");
    shoot("answer");

    answer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Share in channel")).click();
    assertThat(messages()).hasCount(3);
    assertThat(messages().last()).not().containsText("Only visible to you");
    assertThat(playground.bot.actions).containsExactly("share=q1");
  }

  @Test
  void aMentionOpensAThreadThatCanBeContinued() {
    type("@Dossier which carriers dropped Huawei?");
    Locator thread = page.locator("#thread-messages > .message");
    assertThat(thread).hasCount(2);
    assertThat(thread.last()).containsText("Xiaomi plans 2,000 stores");
    assertThat(page.locator("#thread-messages .mention").first()).hasText("@Dossier");

    Locator reply = page.locator("#thread").getByRole(AriaRole.COMBOBOX);
    reply.fill("@Dossier and ZTE?");
    reply.press("Enter");
    assertThat(thread).hasCount(4);
    assertThat(page.locator("#channel-messages .thread-line")).containsText("3 replies");
    shoot("thread");
  }

  @Test
  void errorsShowInline() {
    type("/dossier fail");
    assertThat(page.locator(".message.failed")).containsText("Dossier failed with HTTP status 500");
    type("/remind me");
    assertThat(page.locator(".message.failed").last()).containsText("/remind is not a valid command");
    shoot("errors");
  }

  @Test
  void markupInMessagesStaysText() {
    String markup = "<img src=x onerror=\"document.title='pwned'\"> <script>document.title='pwned'</script>";
    type(markup);
    assertThat(messages().last()).containsText(markup);
    type("/dossier " + markup);
    assertThat(messages().last()).containsText("Q: ");
    type("@Dossier " + markup);
    assertThat(page.locator("#thread-messages > .message").last()).containsText(markup);
    assertThat(page.locator(".message img[src=x], .message script")).hasCount(0);
    assertThat(page.title()).doesNotContain("pwned");
  }

  @Test
  void everyBlockIsDrawnAndItsElementsAct() {
    type("/dossier help");
    Locator help = messages().last();
    assertThat(help.locator("h3")).containsText("What can be asked 🔍");
    assertThat(help.locator("a", new Locator.LocatorOptions().setHasText("The manual"))).hasAttribute("rel",
        "noopener noreferrer");
    assertThat(help.locator(".no-image")).containsText("A chart of articles by year");
    assertThat(help.locator(".unknown")).hasCount(0);

    help.locator("select").selectOption("huawei");
    help.getByLabel("More").click();
    shoot("blocks");
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mute for a week")).click();
    help.getByText("Forget all").click();
    page.getByRole(AriaRole.DIALOG).getByText("Forget", new Locator.GetByTextOptions().setExact(true)).click();
    page.waitForCondition(() -> playground.bot.actions.size() == 3);
    assertThat(playground.bot.actions).containsExactly("pick=huawei", "overflow=mute", "delete=");
  }

  @Test
  void aFormOpensShowsErrorsAndIsSent() {
    type("/dossier help");
    messages().last().getByText("Schedule a digest").click();
    Locator form = page.getByRole(AriaRole.DIALOG);
    form.getByRole(AriaRole.TEXTBOX).fill("bad");
    form.getByText("Schedule", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(form).containsText("Choose another name");
    shoot("form");
    form.getByRole(AriaRole.TEXTBOX).fill("good");
    form.getByText("Schedule", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(form).hasCount(0);
    assertThat(playground.bot.actions).endsWith("digest=bad", "digest=good");
  }

  @Test
  void everyElementOfAFormIsFilledAndSent() {
    type("/dossier every");
    Locator form = page.getByRole(AriaRole.DIALOG);
    assertThat(form.locator(".unknown")).hasCount(0);
    input(form, "text").locator("input").fill("China phones");
    input(form, "kind").locator("select").selectOption("deals");
    input(form, "kinds").getByText("Launches").click();
    input(form, "kinds").getByText("Deals").click();
    choose(input(form, "company"), "zt");
    choose(input(form, "companies"), "xia");
    choose(input(form, "companies"), "hua");
    input(form, "person").locator("select").selectOption("U0YOU");
    input(form, "people").getByText("You").click();
    input(form, "place").locator("select").selectOption("C0CHIPS");
    input(form, "places").getByText("# random").click();
    input(form, "room").locator("select").selectOption("C0PHONES");
    input(form, "often").getByText("Deals").click();
    input(form, "also").getByText("Launches").click();
    input(form, "day").locator("input").fill("2026-12-01");
    page.setViewportSize(1280, 1500);
    shoot("every-element");
    form.getByText("Send", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(form).hasCount(0);
    assertThat(playground.bot.actions).containsExactlyInAnyOrder("text=China phones", "kind=deals",
        "kinds=launches+deals", "company=ZTE", "companies=Xiaomi+Huawei", "person=U0YOU", "people=U0YOU",
        "place=C0CHIPS", "places=C0RANDOM", "room=C0PHONES", "often=deals", "also=launches", "day=2026-12-01",
        "time=09:00");
  }

  private static Locator input(Locator form, String block) {
    return form.locator("[data-input=" + block + "]");
  }

  /** Types in a menu whose options the bot brings, and takes the first. */
  private static void choose(Locator input, String typed) {
    Locator field = input.getByRole(AriaRole.COMBOBOX);
    field.fill(typed);
    assertThat(input.getByRole(AriaRole.OPTION)).hasCount(1);
    field.press("Enter");
    assertThat(input.getByRole(AriaRole.OPTION).first()).isHidden();
  }

  @Test
  void anExampleIsAskedByAClick() {
    page.locator(".chip").first().click();
    assertThat(messages()).hasCount(2);
  }

  @Test
  void theKeyboardCompletesACommandAndRecallsTheLastLine() {
    Locator field = composer();
    field.pressSequentially("/dossier n");
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
    field.press("Tab");
    assertThat(field).hasValue("/dossier news ");
    field.pressSequentially("zte");
    field.press("Enter");
    assertThat(messages()).hasCount(2);
    field.press("ArrowUp");
    assertThat(field).hasValue("/dossier news zte");
  }

  @Test
  void aLongAnswerIsReadFromItsBeginningAndLaterOnesAreAnnounced() {
    type("/dossier long");
    assertThat(messages()).hasCount(2);
    assertThat(messages().last().locator(".by")).isInViewport();

    playground.call("chat.postMessage", "channel=C0GENERAL&text=meanwhile");
    Locator jump = page.locator("#channel").getByText("New messages");
    assertThat(jump).isVisible();
    jump.click();
    assertThat(messages().last()).isInViewport();
    assertThat(jump).isHidden();
  }

  @Test
  void aChannelOutOfSightCountsWhatIsNew() {
    playground.call("chat.postMessage", "channel=C0CHIPS&text=news");
    Locator chips = page.locator("#channels li", new Page.LocatorOptions().setHasText("chips"));
    assertThat(chips.locator(".count")).hasText("1");
    chips.getByRole(AriaRole.BUTTON).click();
    assertThat(messages()).hasCount(1);
    assertThat(chips.locator(".count")).hasCount(0);
  }

  @Test
  void theStateSurvivesAReload() {
    type("/dossier how many stores?");
    assertThat(messages()).hasCount(2);
    page.reload();
    assertThat(messages()).hasCount(2);
  }

  @Test
  void aNarrowWindowHidesTheChannelsBehindAButton() {
    page.setViewportSize(390, 780);
    assertThat(page.locator("#sidebar")).not().isVisible();
    shoot("narrow-welcome");
    page.getByLabel("Show channels").click();
    page.locator("#sidebar").getByText("china-phones").click();
    assertThat(page.locator("h1")).hasText("# china-phones");
    type("/dossier how many stores?");
    assertThat(messages()).hasCount(2);
    shoot("narrow");
  }

  @Test
  void theDarkSchemeIsFollowed() {
    page.context().close();
    page = open(1280, 800, ColorScheme.DARK);
    shoot("dark-welcome");
    type("/dossier how many stores does Xiaomi plan to open?");
    type("@Dossier which carriers dropped Huawei?");
    assertThat(page.locator("#thread-messages > .message")).hasCount(2);
    assertThat(messages()).hasCount(3);
    assertThat(messages().last()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(26, 27, 32)");
    shoot("dark");
  }

  private Page open(int width, int height, ColorScheme scheme) {
    Page opened = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("en-US")
        .setTimezoneId("UTC")).newPage();
    opened.onPageError(complaints::add);
    opened.navigate(playground.server.address() + "/");
    assertThat(opened.locator("h1")).hasText("# general");
    return opened;
  }

  private Locator composer() {
    return page.locator("#channel").getByRole(AriaRole.COMBOBOX);
  }

  private void type(String line) {
    composer().fill(line);
    composer().press("Enter");
  }

  private Locator messages() {
    return page.locator("#channel-messages > .message");
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }
}
