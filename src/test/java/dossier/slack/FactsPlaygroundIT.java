package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts as a person meets them: the bot in the playground, in a real browser, over sample facts. */
class FactsPlaygroundIT {
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
    shop.editors.add("U0YOU");
    playground = new PlaygroundPage(shop, Objects.requireNonNull(chromium), 900);
    page = playground.page;
  }

  @AfterEach
  void close() {
    playground.close();
    shop.close();
  }

  @Test
  void listsAreDrawn() {
    for (String line : List.of("facts zte acquisitions 2016", "timeline zte", "upcoming zte", "quotes lee zte",
        "compare xiaomi zte", "profile xiaomi", "corrections", "help")) {
      type("/dossier " + line);
      assertThat(messages().last().locator(".unknown")).hasCount(0);
      shoot("facts-" + line.replaceAll("[^a-z]+", "-"));
    }
  }

  @Test
  void aFactsEvidenceIsAClickAwayAndAFormSaysWhatIsWrong() {
    type("/dossier facts zte");
    click(messages().last(), "Evidence");
    Locator fact = messages().last();
    assertThat(fact).containsText("How it came about:");
    shoot("facts-evidence");
    click(fact, "Wrong company");
    Locator form = page.getByRole(AriaRole.DIALOG);
    form.getByRole(AriaRole.TEXTBOX).fill("Zxt");
    click(form, "Change");
    assertThat(form.locator(".input-error:not(:empty)")).hasText("I do not know Zxt. Did you mean ZTE?");
    shoot("facts-form-company");
    form.getByRole(AriaRole.TEXTBOX).fill("Example Phones");
    click(form, "Change");
    assertThat(form).hasCount(0);
    assertThat(messages().last()).containsText("The fact is now about Example Phones.");
    click(messages().last(), "Undo");
    assertThat(messages().last()).containsText("Taken back.");
    assertThat(shop.decided).containsExactly("a1b2 OtherCompany[name=Example Phones] by U0YOU", "undo 17 by U0YOU");
  }

  @Test
  void theNumberOfALineOpensItsEvidence() {
    for (String line : List.of("timeline zte", "compare xiaomi zte", "profile xiaomi")) {
      type("/dossier " + line);
      messages().last()
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ZTE to buy Example Sensors"))
          .or(messages().last()
              .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xiaomi · Revenue")))
          .first()
          .click();
      assertThat(messages().last()).containsText("How it came about:");
    }
  }

  @Test
  void everyFormIsDrawn() {
    type("/dossier facts zte");
    click(messages().last(), "Evidence");
    assertThat(messages().last()).containsText("How it came about:");
    for (String label : List.of("Wrong value", "Duplicate", "Not a fact")) {
      click(messages().last(), label);
      Locator form = page.getByRole(AriaRole.DIALOG);
      assertThat(form.locator(".form-body")).containsText("ZTE to buy Example Sensors");
      shoot("facts-form-" + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
      click(form, "Cancel");
      assertThat(form).hasCount(0);
    }
  }

  @Test
  void aListIsSavedAsAFile() throws IOException {
    type("/dossier facts zte");
    click(messages().last(), "CSV");
    assertThat(messages().last()).containsText("The CSV file is in our direct messages.");
    page.locator("#apps").getByText("Dossier").click();
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Messages")).click();
    Locator file = messages().last().locator(".file");
    shoot("facts-file");
    Download download = page.waitForDownload(file::click);
    assertThat(download.suggestedFilename()).isEqualTo("dossier-facts-zte.csv");
    assertThat(Files.readString(download.path())).isEqualTo("id,company\r\na1b2,ZTE\r\n");
  }

  private Locator messages() {
    return page.locator("#channel-messages > .message");
  }

  private void type(String line) {
    int before = messages().count();
    Locator field = page.locator("#composer");
    field.fill(line);
    field.press("Enter");
    assertThat(messages()).hasCount(before + 2);
  }

  private static void click(Locator within, String label) {
    within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true)).first().click();
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PlaygroundPage.SCREENSHOTS.resolve(name + ".png")));
  }
}
