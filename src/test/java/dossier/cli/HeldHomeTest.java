package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that another process writes. */
class HeldHomeTest {
  @TempDir
  Path folder;
  private Path home;
  private Cli cli;
  private Path articles;

  @BeforeEach
  void imported() {
    home = folder.resolve("home");
    cli = new Cli(home);
    articles = Corpus.in(folder);
    cli.run("import", articles).done();
  }

  @Test
  void writersAreRefusedByThePidOfTheHolderReadersAreNotAndItsDeathFreesTheFolder() throws Exception {
    try (Child holder = Child.start(Child.Holder.class, home)) {
      assertThat(holder.line()).isEqualTo("held");
      String refusal = "dossier: the data folder " + home + " is in use by process " + holder.pid()
          + ": stop it, or work on another folder with --home";
      cli.run("import", articles).fails(Exit.HELD, refusal);
      cli.with("PORT", "0").run("serve").fails(Exit.HELD, refusal);
      assertThat(cli.articles()).isEqualTo(3);
      assertThat(cli.run("ask", "who is head of ZTE's handset unit?").done().out())
          .startsWith("ZTE: Maria Sample – reported 12 June 2018 [1]\n");
      holder.kill();
    }
    assertThat(cli.run("import", articles).done().out()).isEqualTo("3 unchanged\n");
  }

  @Test
  void aProcessOfItsOwnPrintsNothingButTheAnswer() throws Exception {
    try (Child status = Child.start(Main.class, "search", "title:stores", "--home", home)) {
      Cli.Outcome outcome = status.end().done();
      assertThat(outcome.out()).startsWith("1 passage found\n");
    }
    try (Child wrong = Child.start(Main.class, "levitate")) {
      assertThat(wrong.end()).isEqualTo(
          new Cli.Outcome(Exit.USAGE, "", "dossier: there is no command \"levitate\"\nSee dossier --help\n"));
    }
  }
}
