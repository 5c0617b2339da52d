package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody said, in a terminal. */
class QuotesTest {
  private static final String SAID = """
      {"title":"Talk","body":"\\"We will grow in every market,\\" said Ann Lee, chief executive of Google. \\"Nobody will be sacked this year,\\" said Ann Lee.","source":"Example Wire","published_at":"2012-05-07"}
      """;

  @Test
  void statementsAreListedUpToALimitAndAsATable(@TempDir Path folder) {
    Cli cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.write(folder.resolve("said.jsonl"), SAID)).done();
    assertThat(cli.run("quotes", "lee").done().out()).startsWith("lee: 2 statements\n");
    assertThat(cli.run("quotes", "lee", "--limit", "1").done().out()).startsWith("lee: 2 statements, 1 shown:\n");
    assertThat(cli.run("quotes", "lee", "--csv").done().out().lines()).hasSize(3)
        .first()
        .isEqualTo("speaker,role,party,direct,words,title,source,published_at,url,quote");
    assertThat(cli.run("quotes", "lee", "--csv", "--limit", "1").done().out().lines()).hasSize(2);
    assertThat(cli.run("quotes", "lee", "--limit", "0").err())
        .startsWith("dossier: --limit: expected a number from 1, got 0\n");
    assertThat(cli.run("quotes", "lee", "--csv", "--json").exit()).isEqualTo(Exit.USAGE);
  }
}
