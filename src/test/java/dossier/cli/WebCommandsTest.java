package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages and feeds of a site on loopback, as they are added, polled, explained and removed in a terminal. */
@Timeout(60)
class WebCommandsTest {
  @TempDir
  Path folder;
  private WebSite site;
  private Cli cli;

  @BeforeEach
  void start() throws IOException {
    site = WebSite.ofChips();
    cli = new Cli(folder.resolve("home")).with("DOSSIER_FETCH_LOOPBACK", "yes");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void anAddedPageAnswersAndIsExplained() {
    assertThat(cli.run("add", site.address("/plant")).done().out())
        .isEqualTo("Added: Nvidia opens a plant · Chip Example\n");
    assertThat(cli.run("import", site.address("/plant")).done().out())
        .isEqualTo("It is here already, as it is: Nvidia opens a plant · Chip Example\n");
    assertThat(cli.run("ask", "how many people does Nvidia's plant in Texas employ?").done().out())
        .startsWith("Likely: Nvidia: 1,200 people – reported 20 January 2026 [1]\n");
    assertThat(cli.run("why", site.address("/plant")).done().out()).startsWith("Indexed: Nvidia opens a plant\n")
        .contains("Chip Example · 20 January 2026 · English\n")
        .contains(" from " + site.address("/plant") + "\nAbout: Nvidia (2×, in the title)\n")
        .contains("Story: no other article reports it\n");
    assertThat(cli.run("why", "--json", site.address("/plant")).json().get("language").getAsString()).isEqualTo("en");
  }

  @Test
  void anAddedFeedIsPolledListedAndRemovedWithItsArticles() {
    assertThat(cli.run("add", site.address("/feed")).done().out())
        .isEqualTo("Following the feed Chip Example: 2 entries · 2 added\n");
    assertThat(cli.run("sources").done().out()).startsWith("1 of 1 feed is on\n  Chip Example · read under 1 min ago")
        .contains(" · 2 articles · next in ")
        .endsWith(site.address("/feed") + "\n");
    assertThat(cli.run("fetch").done().out()).isEqualTo("Chip Example: 2 entries · nothing new\n");
    assertThat(cli.run("ask", "how much did Nvidia spend on its plant?").done().out())
        .startsWith("Likely: Nvidia: $2.5 billion – reported 20 January 2026 [1]\n");
    assertThat(cli.run("remove", site.address("/plant")).done().out()).isEqualTo("1 article taken out\n");
    assertThat(cli.run("fetch").done().out()).isEqualTo("Chip Example: 2 entries · nothing new\n");
    assertThat(cli.run("why", site.address("/plant")).done().out()).contains("It was taken out on ");
    assertThat(cli.run("remove", "chip example").done().out())
        .isEqualTo("Forgot the feed Chip Example\n1 article taken out\n");
    assertThat(cli.articles()).isZero();
    assertThat(cli.run("sources").done().out()).isEqualTo("No feed is listed yet.\n");
    Cli.Outcome nothing = cli.run("remove", "nobody");
    assertThat(nothing.exit()).isEqualTo(Exit.REFUSED);
    assertThat(nothing.out()).isEqualTo("0 articles taken out\n");
    assertThat(cli.run("remove", site.address("/never")).exit()).isEqualTo(Exit.REFUSED);
    assertThat(cli.run("why", site.address("/never")).done().out()).doesNotContain("taken out");
  }

  @Test
  void withoutTheSwitchLoopbackIsRefused() {
    Cli careful = new Cli(folder.resolve("home"));
    Cli.Outcome refused = careful.run("add", site.address("/plant"));
    assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
    assertThat(refused.out()).startsWith("Not added: 127.0.0.1 is this machine itself");
    assertThat(careful.run("why", site.address("/plant")).done().out()).contains("It could not be read on ");
    assertThat(new Cli(folder).with("DOSSIER_FETCH_LOOPBACK", "perhaps").run("fetch").err())
        .isEqualTo("dossier: DOSSIER_FETCH_LOOPBACK is \"perhaps\": expected yes or no\n");
  }

  @Test
  void aListOfFeedsIsTakenInSwitchedAndWritten() throws IOException {
    Path list = Files.writeString(folder.resolve("mine.opml"), """
        <opml version="2.0"><body><outline text="chips"><outline text="Chip Example" type="rss" xmlUrl="%s"/></outline>
        </body></opml>""".formatted(site.address("/feed")));
    assertThat(cli.run("import", list).done().out()).isEqualTo(list + ": 1 feeds, 1 of them new\n");
    assertThat(cli.run("sources", "off", "chips").done().out()).startsWith("Switched off:\n  Chip Example · off");
    assertThat(cli.run("fetch").done().out()).startsWith("No feed is on.");
    assertThat(cli.run("sources", "on", "all").done().out()).startsWith("Switched on:\n  Chip Example · not read yet");
    Path written = folder.resolve("written.opml");
    assertThat(cli.run("sources", "--opml", written).exit()).isEqualTo(Exit.DONE);
    assertThat(Files.readString(written)).contains("xmlUrl=\"" + site.address("/feed") + "\"");
    assertThat(cli.run("fetch").done().out()).isEqualTo("Chip Example: 2 entries · 2 added\n");
    assertThat(cli.run("sources", "nothing").exit()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void theFeedsOfTheFoldersOwnListAreOfferedAndOff() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.copy(Path.of("index-data/feeds.opml"), home.resolve("feeds.opml"));
    assertThat(cli.run("sources").done().out()).startsWith("0 of 52 feeds are on\n");
    assertThat(cli.run("fetch").done().out()).startsWith("No feed is on.");
  }

  @Test
  void aWrongAddressGetsAClearLine() {
    assertThat(cli.run("why", "ftp://x.example/").out()).startsWith("expected an http or https address");
    assertThat(cli.run("add", "http://").out()).startsWith("Not added: ");
  }
}
