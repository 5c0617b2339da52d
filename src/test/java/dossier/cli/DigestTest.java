package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests in a terminal. */
class DigestTest {
  @Test
  void theDigestOfADayOrWeekIsPrinted(@TempDir Path folder) {
    Cli cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder).toString()).done();
    assertThat(cli.run("digest", "xiaomi").done().out()).startsWith("""
        1 story from 2018-05-06 23:59 UTC to 2018-05-07 23:59 UTC

        Xiaomi
          Xiaomi to open 40 stores in Portugal
            Example Wire · 7 May 2018 · https://news.example/xiaomi-portugal
            importance""");
    assertThat(cli.run("digest", "weekly", "xiaomi", "--as-of", "2018-05-10").done().out())
        .startsWith("1 story from 2018-05-03");
    assertThat(cli.run("digest", "nokia").done().out()).isEqualTo("There is no story on that.\n");
    JsonObject json = JsonParser.parseString(cli.run("digest", "xiaomi", "expansion", "--json").done().out())
        .getAsJsonObject();
    assertThat(json.getAsJsonArray("groups").get(0).getAsJsonObject().getAsJsonArray("stories").get(0).toString())
        .contains("\"kinds\":[\"EXPANSION\"]");
  }

  @Test
  void whatCannotBeReadIsRefused(@TempDir Path folder) {
    Cli cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder).toString()).done();
    assertThat(cli.run("digest", "daily", "25:00", "xiaomi").exit()).isEqualTo(Exit.REFUSED);
    assertThat(cli.run("digest", "@nolist").err()).contains("@nolist");
  }
}
