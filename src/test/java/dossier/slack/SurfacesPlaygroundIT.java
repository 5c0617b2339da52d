package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Home tab, direct messages, the shortcut and links as a person meets them, in a real browser. */
class SurfacesPlaygroundIT {
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
    playground = new PlaygroundPage(shop, Objects.requireNonNull(chromium), 900);
    page = playground.page;
  }

  @AfterEach
  void close() {
    playground.close();
    shop.close();
    assertThat(playground.complaints).isEmpty();
  }

  @Test
  void theHomeTabIsDrawnAndACompanyOfItIsLookedUp() {
    page.locator("#apps").getByText("Dossier").click();
    Locator home = page.locator("#home");
    assertThat(home).containsText("Tracked companies");
    assertThat(home).containsText("The index");
    assertThat(home.locator(".unknown")).hasCount(0);
    shoot("home");
    Locator field = home.getByRole(AriaRole.COMBOBOX);
    field.fill("hua");
    assertThat(home.getByRole(AriaRole.OPTION).first()).containsText("Hua");
    shoot("home-typeahead");
    field.press("Enter");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Messages")).click();
    assertThat(messages()).hasCount(1);
    assertThat(shop.asked.stream().anyMatch(asked -> asked.startsWith("profile Hua"))).isTrue();
  }

  @Test
  void directMessagesAreAConversation() {
    page.locator("#apps").getByText("Dossier").click();
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Messages")).click();
    assertThat(page.locator(".chip")).hasCount(4);
    type("how many shops does Xiaomi plan?");
    assertThat(messages()).hasCount(2);
    type("and ZTE?");
    assertThat(messages()).hasCount(4);
    assertThat(messages().last()).containsText("Read as");
    assertThat(page.locator("#thread")).isHidden();
    shoot("direct");
  }

  @Test
  void aMessageIsLookedUpFromItsMenu() {
    type("Xiaomi opens shops all over the place");
    messages().last().hover();
    page.getByLabel("What do we know about this?").click();
    assertThat(messages()).hasCount(2);
    assertThat(messages().last()).containsText("Only visible to you");
    shoot("shortcut");
  }

  @Test
  void aLinkShowsWhatItsArticleTells() {
    type("have you read https://news.example/indexed/1 ?");
    assertThat(page.locator(".unfurl")).containsText("1 fact in it");
    shoot("unfurl");
  }

  private Locator messages() {
    return page.locator("#channel-messages > .message");
  }

  private void type(String line) {
    Locator composer = page.locator("#channel-composer").getByRole(AriaRole.COMBOBOX);
    composer.fill(line);
    composer.press("Enter");
  }

  private void shoot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PlaygroundPage.SCREENSHOTS.resolve("surfaces-" + name + ".png")));
  }
}
