package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form, filled in a real browser in the playground of the whole program: what is wrong beside its field, then sent, and what the bot says. */
class FormsPlaygroundIT {
  /** As they are registered; a new one needs a test below. */
  private static final Set<String> FORMS = Set.of("AlertForm.CALLBACK", "AlertForm.SAVE", "CompanyForms.LIST",
      "CompanyForms.TRACK", "DigestForm.CALLBACK", "FixForm.CALLBACK");
  @TempDir
  private static Path folder;
  private static @Nullable Chromium chromium;
  private static @Nullable LivePlayground started;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    started = new LivePlayground(folder, chromium);
  }

  @AfterAll
  static void stop() throws IOException {
    if (started != null) started.close();
    if (chromium != null) chromium.close();
  }

  @AfterEach
  void nothingIsLeftOpen() {
    boolean open = live().form().count() > 0;
    if (open) live().form().press("Escape");
    assertThat(open).isFalse();
    assertThat(live().complaints).isEmpty();
  }

  private static LivePlayground live() {
    return Objects.requireNonNull(started);
  }

  @Test
  void noFormIsLeftOut() throws IOException {
    Set<String> registered = new TreeSet<>();
    Pattern call = Pattern.compile("viewSubmission\\(([\\w.]+),");
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/dossier/slack"))) {
      for (Path source : sources.toList()) {
        Matcher found = call.matcher(Files.readString(source));
        while (found.find())
          registered.add(found.group(1));
      }
    }
    assertThat(registered).isEqualTo(new TreeSet<>(FORMS));
    assertThat(Fault.values()).as("each has a test below")
        .containsExactly(Fault.COMPANY, Fault.VALUE, Fault.DUPLICATE,
            Fault.NO_FACT);
  }

  @Test
  void aDigest() {
    Locator form = opened("digest", "New digest …", "time");
    fill(form, DigestForm.TIME, "25:99");
    fill(form, DigestForm.ZONE, "Mars/Olympus");
    pick(form, DigestForm.RHYTHM, "Every month");
    fill(form, DigestForm.DAY, "40");
    press(form, "Preview");
    wrong(form, DigestForm.TIME, "That is no time of day. Write it like 9:00, 17:30 or 9am.");
    wrong(form, DigestForm.ZONE, "I know no such time zone. Write it like Europe/Paris, Asia/Shanghai or UTC.");
    wrong(form, DigestForm.DAY, "There is no such day: say 1 to 31.");
    live().shoot("form-digest-errors");
    fill(form, DigestForm.TIME, "17:30");
    fill(form, DigestForm.ZONE, "Europe/Paris");
    fill(form, DigestForm.DAY, "31");
    fill(form, DigestForm.SCOPE, "xiomi");
    press(form, "Preview");
    wrong(form, DigestForm.SCOPE,
        "I do not know “xiomi”. Did you mean Xiaomi? Put it in quotation marks if it is a name of its own.");
    fill(form, DigestForm.SCOPE, "");
    choose(form, Chosen.BLOCK, "xiao", "Xiaomi");
    live().shoot("form-digest");
    press(form, "Preview");
    assertThat(form).containsText("Xiaomi, monthly on day 31 at 17:30 (Europe/Paris).");
    assertThat(form).containsText(LivePlayground.FRESH);
    live().shoot("form-digest-preview");
    Locator kept = sent(form, "Save", "Xiaomi · monthly on day 31 at 17:30 \\(Europe/Paris\\) · in #general · next");
    press(kept, "Edit …");
    assertThat(input(form, DigestForm.TIME).locator("input")).hasValue("17:30");
    pick(form, DigestForm.RHYTHM, "Monday to Friday");
    form.getByText("Say so all the same").click();
    press(form, "Preview");
    assertThat(form).containsText("weekdays at 17:30");
    sent(form, "Save", "Xiaomi · weekdays at 17:30 \\(Europe/Paris\\) · in #general · next");
  }

  @Test
  void aDigestForOnePerson() {
    Locator form = opened("digest", "New digest …", "time");
    choose(form, Chosen.BLOCK, "zte", "ZTE");
    pick(form, DigestForm.TO, "To me alone, as a direct message");
    press(form, "Preview");
    assertThat(form).containsText("ZTE, weekdays at 09:00");
    sent(form, "Save", "ZTE · weekdays at 09:00 .* · to you alone");
  }

  @Test
  void anAlert() {
    Locator form = opened("alert", "New alert", "zone");
    press(form, "Preview");
    wrong(form, AlertForm.WORDS, "Say what to listen for.");
    fill(form, AlertForm.WORDS, "\"half a phrase");
    fill(form, AlertForm.ZONE, "Mars/Olympus");
    press(form, "Preview");
    wrong(form, AlertForm.ZONE, "There is no such time zone. Write it as Europe/Paris or UTC.");
    fill(form, AlertForm.ZONE, "Europe/Paris");
    press(form, "Preview");
    wrong(form, AlertForm.WORDS,
        "The query breaks off: a quotation mark, bracket or escape is not closed.");
    live().shoot("form-alert-errors");
    fill(form, AlertForm.WORDS, "stores");
    choose(form, Chosen.BLOCK, "xiao", "Xiaomi");
    form.getByText("Also rumours and what unnamed people claim").click();
    live().shoot("form-alert");
    press(form, "Preview");
    assertThat(form).containsText("To expect: less than one a week.");
    assertThat(form).containsText(LivePlayground.FRESH);
    assertThat(form).not().containsText("SU7");
    live().shoot("form-alert-preview");
    Locator kept = sent(form, "Save", "Alert \\d+ is on: \"Xiaomi\" stores[\\s\\S]*rumours too");
    assertThat(live().saying(Pattern.compile("An alert was added here: \"Xiaomi\" stores"))).hasCount(1);
    press(kept, "Edit");
    assertThat(input(form, AlertForm.ZONE).locator("input")).hasValue("Europe/Paris");
    fill(form, AlertForm.WORDS, "xiaomi plant");
    press(form, "Preview");
    assertThat(form).containsText("No stored article matches it.");
    sent(form, "Save", "Alert \\d+ is on: xiaomi plant");
  }

  @Test
  void aList() {
    Locator form = opened("list", "New list", CompanyForms.NAME);
    fill(form, CompanyForms.NAME, "China!");
    press(form, "Keep");
    wrong(form, CompanyForms.COMPANIES, "Choose a company, or name one outside the catalogue.");
    choose(form, CompanyForms.COMPANIES, "xiao", "Xiaomi");
    press(form, "Keep");
    assertThat(error(form, CompanyForms.NAME)).containsText("China!");
    live().shoot("form-list-errors");
    fill(form, CompanyForms.NAME, "gadgets");
    fill(form, CompanyForms.OUTSIDE, "Erewhon Robotics, \"Utopia, Inc.\"");
    form.getByText("Mine only").click();
    live().shoot("form-list");
    Locator kept = sent(form, "Keep",
        "Your list is kept.[\\s\\S]*@gadgets \\(yours\\) · 3: (?=.*Xiaomi)(?=.*Erewhon Robotics).*Utopia, Inc\\.");
    press(kept, "Edit");
    assertThat(input(form, CompanyForms.NAME).locator("input")).hasValue("gadgets");
    assertThat(input(form, CompanyForms.OUTSIDE).locator("input")).hasValue(
        Pattern.compile("(?=.*Erewhon Robotics).*\"Utopia, Inc\\.\""));
    choose(form, CompanyForms.COMPANIES, "zt", "ZTE");
    fill(form, CompanyForms.OUTSIDE, "");
    live().shoot("form-list-edit");
    sent(form, "Keep", "@gadgets \\(yours\\) · 2: Xiaomi, ZTE");
  }

  @Test
  void aCompanyThatIsTracked() {
    Locator form = opened("track", "Track a company", CompanyForms.NAME);
    press(form, "Track");
    wrong(form, CompanyForms.KNOWN, "Choose a company, or name another one.");
    fill(form, CompanyForms.NAME, "?!");
    press(form, "Track");
    assertThat(error(form, CompanyForms.NAME)).containsText("?!");
    fill(form, CompanyForms.NAME, "Utopia Motors");
    fill(form, CompanyForms.ALIASES, "Xiaomi");
    press(form, "Track");
    assertThat(error(form, CompanyForms.ALIASES)).containsText("Xiaomi");
    live().shoot("form-track-errors");
    fill(form, CompanyForms.ALIASES, "UTM");
    live().shoot("form-track");
    sent(form, "Track", "Utopia Motors: the stored articles are linked.");
    live().typed("/dossier untrack nokia", Pattern.compile("Nokia is no longer tracked here"));
    opened("track", "Track a company", CompanyForms.NAME);
    choose(form, CompanyForms.KNOWN, "noki", "Nokia");
    fill(form, CompanyForms.NAME, "Nokia");
    press(form, "Track");
    wrong(form, CompanyForms.NAME, "Choose a company or name another one, not both.");
    fill(form, CompanyForms.NAME, "");
    sent(form, "Track", "Nokia is tracked again.");
  }

  @Test
  void theCompanyOfAFactThatIsWrong() {
    Locator fact = fact("facts microsoft acquisitions 2016");
    Locator form = wrong(fact, Fault.COMPANY);
    choose(form, FixForm.KNOWN, "xiao", "Xiaomi");
    fill(form, FixForm.COMPANY, "Erewhon Robotics");
    press(form, "Change");
    wrong(form, FixForm.COMPANY, "Choose a company or name another one, not both.");
    live().shoot("form-fix-company");
    fill(form, FixForm.COMPANY, "");
    Locator done = sent(form, "Change", "The fact is now about Xiaomi.");
    live().typed("/dossier corrections", Pattern.compile("What was decided on facts, newest first[\\s\\S]*Xiaomi"));
    undo(done);
  }

  @Test
  void aValueOfAFactThatIsWrong() {
    Locator fact = fact("facts facebook acquisitions 2014");
    Locator form = wrong(fact, Fault.VALUE);
    fill(form, FixForm.VALUE, "plenty");
    press(form, "Change");
    wrong(form, FixForm.SLOT, "Choose what is wrong.");
    pickStarting(form, FixForm.SLOT, "Amount");
    press(form, "Change");
    assertThat(error(form, FixForm.VALUE)).containsText("plenty");
    live().shoot("form-fix-value");
    fill(form, FixForm.VALUE, "$19.5 billion");
    Locator done = sent(form, "Change", "Amount is now: \\$19.5 billion.");
    live().typed("/dossier facts facebook acquisitions 2014", Pattern.compile("WhatsApp for \\$19.5 billion"));
    undo(done);
  }

  @Test
  void aFactThatIsToldTwice() {
    Locator fact = fact("facts apple acquisitions 2014");
    Locator form = wrong(fact, Fault.DUPLICATE);
    if (form.getByText("There is no other fact of that kind").isVisible()) {
      press(form, "Close");
      throw new AssertionError("the sample has one acquisition by Apple");
    }
    press(form, "Put together");
    wrong(form, FixForm.OTHER, "Choose a fact.");
    live().shoot("form-fix-duplicate");
    input(form, FixForm.OTHER).locator("select")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    undo(sent(form, "Put together", "The two facts are now one."));
  }

  @Test
  void aFactThatIsNone() {
    Locator form = wrong(fact("facts nokia acquisitions"), Fault.NO_FACT);
    assertThat(form).containsText("It is hidden everywhere");
    live().shoot("form-fix-none");
    undo(sent(form, "Hide it", "The fact is hidden: it is none."));
  }

  @Test
  void whatIsWrongWithAnAnswerIsOneClick() {
    Locator answer = live().typed("/dossier who bought LinkedIn?", Pattern.compile("LinkedIn: Microsoft"));
    press(answer, "👎 Wrong?");
    assertThat(live().saying(Pattern.compile("Noted as wrong; whoever runs me can see"))).not().hasCount(0);
  }

  @Test
  void formsOfTheHomeTabAnswerInTheDirectMessages() {
    Page page = live().page;
    page.locator("#apps").getByText("Dossier").click();
    Locator home = page.locator("#home");
    press(home, "Track a company");
    Locator form = live().form();
    press(form, "Track");
    wrong(form, CompanyForms.KNOWN, "Choose a company, or name another one.");
    fill(form, CompanyForms.NAME, "Home Robotics");
    press(form, "Track");
    assertThat(form).hasCount(0);
    press(home, "New list");
    fill(form, CompanyForms.NAME, "home-made");
    choose(form, CompanyForms.COMPANIES, "zt", "ZTE");
    press(form, "Keep");
    assertThat(form).hasCount(0);
    press(home, "New digest …");
    choose(form, Chosen.BLOCK, "huaw", "Huawei");
    press(form, "Preview");
    assertThat(form).containsText("Huawei, weekdays at 09:00");
    press(form, "Save");
    assertThat(form).hasCount(0);
    press(home, "New alert …");
    fill(form, AlertForm.WORDS, "huawei chips");
    press(form, "Preview");
    assertThat(form).containsText("To expect");
    press(form, "Save");
    assertThat(form).hasCount(0);
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Messages")).click();
    for (String said : Set.of("Home Robotics is tracked", "The list is kept.",
        "Huawei · weekdays at 09:00 .* · to you alone",
        "Alert \\d+ is on: huawei chips"))
      assertThat(live().saying(Pattern.compile(said))).not().hasCount(0);
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home")).click();
    for (String shown : Set.of("@home-made", "Huawei", "huawei chips"))
      assertThat(home).containsText(shown);
    live().shoot("home-filled");
    page.locator("#channels").getByText("general").click();
  }

  /** The form behind a button of what a verb shows, once its fields are there. */
  private static Locator opened(String verb, String label, String field) {
    Locator shown = live().typed("/dossier " + verb, Pattern.compile(label));
    press(shown, label);
    Locator form = live().form();
    assertThat(input(form, field)).isVisible();
    return form;
  }

  /** The evidence of the first fact of a list. */
  private static Locator fact(String typed) {
    Locator list = live().typed("/dossier " + typed, Pattern.compile("Evidence"));
    int before = live().saying(Pattern.compile("How it came about:")).count();
    press(list, "Evidence");
    Locator shown = live().saying(Pattern.compile("How it came about:"));
    assertThat(shown).hasCount(before + 1);
    return shown.last();
  }

  private static Locator wrong(Locator fact, Fault fault) {
    press(fact, fault.label());
    Locator form = live().form();
    assertThat(form.locator(".form-body")).not().containsText("One moment");
    return form;
  }

  private static void undo(Locator done) {
    press(done, "Undo");
    assertThat(live().saying(Pattern.compile("Taken back. The fact stands as it did before."))).not().hasCount(0);
  }

  /** Sends the form, which closes, and gives what the bot says then. */
  private static Locator sent(Locator form, String label, String says) {
    Locator saying = live().saying(Pattern.compile(says));
    int before = saying.count();
    press(form, label);
    assertThat(form).hasCount(0);
    assertThat(saying).hasCount(before + 1);
    return saying.last();
  }

  private static void press(Locator within, String label) {
    LivePlayground.press(within, label);
  }

  private static Locator input(Locator form, String block) {
    return form.locator("[data-input=" + block + "]");
  }

  private static Locator error(Locator form, String block) {
    return input(form, block).locator(".input-error");
  }

  private static void wrong(Locator form, String block, String sentence) {
    assertThat(error(form, block)).hasText(sentence);
  }

  private static void fill(Locator form, String block, String text) {
    input(form, block).locator("input, textarea").first().fill(text);
  }

  private static void pick(Locator form, String block, String label) {
    input(form, block).locator("select")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
  }

  private static void pickStarting(Locator form, String block, String start) {
    Locator option = input(form, block).locator("option")
        .filter(new Locator.FilterOptions().setHasText(
            Pattern.compile("^" + start)));
    pick(form, block, option.first().textContent());
  }

  /** Types in a field whose choices the bot brings, and takes the one that is meant. */
  private static void choose(Locator form, String block, String typed, String meant) {
    Locator field = input(form, block).getByRole(AriaRole.COMBOBOX);
    field.fill(typed);
    input(form, block).getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(meant).setExact(true)).click();
  }
}
