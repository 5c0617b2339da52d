package dossier.slack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb, typed in the playground of the whole program by a person in a real browser, with what it must say. */
class RowsPlaygroundIT {
  @TempDir
  private static Path folder;
  private static @Nullable Chromium chromium;
  private static @Nullable LivePlayground live;

  /**
   * A line that is typed and what the bot says then.
   *
   * @param says a regular expression; {@code SITE} in a line is the address of a site of this machine
   */
  private record Row(Command command, String typed, String says) {}

  /** In this order: some lines need what earlier ones did. */
  private static final List<Row> ROWS = List.of(
      new Row(Command.ASK, "how many stores does Xiaomi plan to open?",
          "Xiaomi: 20 stores.*\\[1\\][\\s\\S]*Share in channel"),
      new Row(Command.ASK, "ask who bought LinkedIn? as of 2016-07-01", "LinkedIn: Microsoft – reported 13 June 2016"),
      new Row(Command.ASK, "who bought the moon of Jupiter?", "I found nothing on that in 17\\d articles \\(newest"),
      new Row(Command.PROFILE, "profile microsoft",
          "Microsoft · software · United States[\\s\\S]*Articles about Microsoft"),
      new Row(Command.NEWS, "news xiaomi", "News about Xiaomi[\\s\\S]*" + LivePlayground.FRESH),
      new Row(Command.NEWS, "news xiaomi 2018", "News about Xiaomi, 2018[\\s\\S]*Hong Kong"),
      new Row(Command.LIST, "list china-phones = xiaomi huawei zte",
          "The list is kept.[\\s\\S]*3: Xiaomi, Huawei, ZTE"),
      new Row(Command.LIST, "list", "@china-phones · 3: Xiaomi, Huawei, ZTE"),
      new Row(Command.ASK, "how many stores do @china-phones plan to open?",
          "Xiaomi: 20 stores.*\\[1\\][\\s\\S]*Nothing found: Huawei, ZTE[\\s\\S]*1 of 3 companies"),
      new Row(Command.NEW, "new @china-phones", "New about @china-phones in the last week; most important first"),
      new Row(Command.NEW, "new @china-phones", "Nothing new about @china-phones since you last looked"),
      new Row(Command.NEW, "new", "New in the last week; most important first"),
      new Row(Command.FACTS, "facts microsoft acquisitions since 2014, total",
          "Microsoft: acquisitions since 2014[\\s\\S]*Agreed or completed: 3 acquisitions, \\$94.9 billion in all for 2"),
      new Row(Command.FACTS, "facts sector:phones launches since March 2018",
          "sector:phones: product launches since March 2018[\\s\\S]*Xiaomi launches"),
      new Row(Command.FACTS, "facts xiaomi, total", "Not added up: .*results \\(each is of a period"),
      new Row(Command.TIMELINE, "timeline microsoft 2016",
          "Timeline of Microsoft, 2016[\\s\\S]*Microsoft buys LinkedIn"),
      new Row(Command.UPCOMING, "upcoming @china-phones",
          "@china-phones: 2 plans dated after[\\s\\S]*Xiaomi to sell cars in markets outside China"),
      new Row(Command.COMPARE, "compare apple microsoft", "Apple and Microsoft side by side[\\s\\S]*Measure"),
      new Row(Command.QUOTES, "quotes cook apple",
          "What cook said[\\s\\S]*Tim Cook, Chief executive, as reported · \\[1\\]"),
      new Row(Command.SEARCH, "search \"market value\" AND company:apple AND date:[2018-01 TO 2018-12]",
          "Passages for \"market value\"[\\s\\S]*Apple becomes first US company"),
      new Row(Command.TRACK, "track Erewhon Robotics = ERW", "Erewhon Robotics: the stored articles are linked."),
      new Row(Command.UNTRACK, "untrack nvidia", "Nvidia is no longer tracked here"),
      new Row(Command.COMPANIES, "companies", "665 companies are tracked[\\s\\S]*Track a company"),
      new Row(Command.TRACK, "track nvidia", "Nvidia is tracked again."),
      new Row(Command.DIGEST, "digest", "No digest comes here yet[\\s\\S]*New digest …"),
      new Row(Command.DIGEST, "digest daily 9:00 @china-phones",
          "Scheduled.[\\s\\S]*@china-phones · daily at 09:00.* · in #general · next .* · number 1"),
      new Row(Command.DIGEST, "digest pause 1", "@china-phones · daily at 09:00.*paused[\\s\\S]*Resume"),
      new Row(Command.DIGEST, "digest send 1", "Digest: @china-phones[\\s\\S]*" + LivePlayground.FRESH),
      new Row(Command.FOLLOW, "follow xiaomi", "xiaomi · weekdays at 09:00.* · to you alone"),
      new Row(Command.ALERT, "alert \"Xiaomi AND (Portugal OR carrier)\"",
          "Alert 1 is on: Xiaomi AND[\\s\\S]*To expect: less than one a week.[\\s\\S]*" + LivePlayground.FRESH),
      new Row(Command.MUTE, "mute @china-phones 7d", "Alerts here say nothing about Xiaomi, Huawei, ZTE for 7 days."),
      new Row(Command.MUTE, "mute", "Muted here: Xiaomi until .*, Huawei until .*, ZTE until"),
      new Row(Command.ADD, "add SITE/plant", "Added: Nvidia opens a plant · Chip Example"),
      new Row(Command.ADD, "add SITE/feed", "Following the feed Chip Example: 2 entries"),
      new Row(Command.SOURCES, "sources", "1 of 1 feed is on[\\s\\S]*Chip Example · read under"),
      new Row(Command.SOURCES, "sources off Chip Example", "Switched off:\\s*Chip Example"),
      new Row(Command.WHY, "why https://news.example/portugal",
          "Indexed: " + LivePlayground.FRESH + "[\\s\\S]*Story: no other article[\\s\\S]*Told: #general by digest 1"),
      new Row(Command.WHY, "why https://news.example/other", "Not indexed: https://news.example/other"),
      new Row(Command.CORRECTIONS, "corrections", "Nobody has corrected a fact yet"),
      new Row(Command.MY, "my data", "What I keep of you is in our direct messages[\\s\\S]*Delete all of it"),
      new Row(Command.STATUS, "status", "17\\d articles in \\d+ passages[\\s\\S]*newest article"),
      new Row(Command.HELP, "help", "/dossier profile company[\\s\\S]*Try:"));

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    live = new LivePlayground(folder, chromium);
  }

  @AfterAll
  static void stop() throws IOException {
    if (live != null) live.close();
    if (chromium != null) chromium.close();
  }

  private static LivePlayground live() {
    return Objects.requireNonNull(live);
  }

  @Test
  void everyVerbSaysWhatItMust() {
    for (Row row : ROWS) {
      Locator reply = live().typed("/dossier " + row.typed.replace("SITE", live().site.address("")),
          Pattern.compile(row.says));
      assertThat(reply.locator(".unknown, .no-image")).hasCount(0);
      live().shoot("row-" + row.typed.replaceAll("[^a-zA-Z0-9]+", "-"));
    }
    assertThat(live().complaints).isEmpty();
  }

  @Test
  void whatStandsBelowAnAnswerDoesWhatItSays() {
    LivePlayground shown = live();
    shown.page.locator("#channels").getByText("random").click();
    Locator answer = shown.typed("/dossier who bought LinkedIn?", Pattern.compile("LinkedIn: Microsoft"));
    assertThat(answer).containsText("Only visible to you");
    LivePlayground.press(answer, "More evidence");
    assertThat(shown.saying(Pattern.compile("Q: who bought LinkedIn[\\s\\S]*passages?"))).hasCount(1);
    LivePlayground.press(answer, "Copy citation");
    assertThat(shown.page.locator("#channel-messages pre").first()).containsText("Dossier sample");
    LivePlayground.press(answer, "👍");
    assertThat(shown.saying(Pattern.compile("Thank you. Noted as right."))).hasCount(1);
    LivePlayground.press(answer, "Share in channel");
    Locator shared = shown.saying(Pattern.compile("Q: who bought LinkedIn.* · shared by[\\s\\S]*LinkedIn: Microsoft"));
    assertThat(shared).hasCount(1);
    assertThat(shared).not().containsText("Only visible to you");
    Locator facts = shown.typed("/dossier facts microsoft acquisitions", Pattern.compile("Microsoft: acquisitions"));
    LivePlayground.press(facts, "CSV");
    assertThat(shown.saying(Pattern.compile("The CSV file is in our direct messages."))).hasCount(1);
    Locator meant = shown.typed("/dossier profle huawei", Pattern.compile("Did you mean profile huawei\\?"));
    shown.shoot("row-did-you-mean");
    LivePlayground.press(meant, "profile huawei");
    assertThat(shown.saying(Pattern.compile("Huawei · [\\s\\S]*Articles about Huawei"))).hasCount(1);
    shown.page.locator("#channels").getByText("general").click();
  }

  @Test
  void aMentionIsAnsweredInItsThreadAndWhatFollowsKeepsCompanyAndQuestion() {
    LivePlayground shown = live();
    shown.page.locator("#channels").getByText("chips").click();
    shown.type("@Dossier who bought LinkedIn?");
    Locator thread = shown.page.locator("#thread-messages > .message");
    assertThat(thread).hasCount(2);
    assertThat(thread.last()).containsText("LinkedIn: Microsoft");
    Locator reply = shown.page.locator("#thread").getByRole(AriaRole.COMBOBOX);
    reply.fill("@Dossier and GitHub?");
    reply.press("Enter");
    assertThat(thread).hasCount(4);
    assertThat(thread.last()).containsText("GitHub");
    shown.shoot("row-thread");
    shown.page.locator("#channels").getByText("general").click();
  }

  @Test
  void noVerbIsLeftOut() {
    assertThat(ROWS.stream().map(Row::command).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Command.class));
  }
}
