package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final String STORES = "how many stores does Xiaomi plan to open in Portugal?";
  @TempDir
  private Path folder;
  private Path file;
  private Cli cli;

  @BeforeEach
  void imported() {
    file = folder.resolve("backup.zip");
    cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder));
    cli.run("remove", "https://news.example/zte-handsets").done();
  }

  @Test
  void anotherFolderAnswersAfterARestoreAndWhatWasTakenOutStaysOut() {
    assertThat(cli.run("backup", file).done().out()).startsWith("Backed up 2 articles and ");
    Cli other = new Cli(folder.resolve("other"));
    assertThat(other.run("restore", file).done().out()).startsWith("Restored 2 articles and ");
    assertThat(other.run("ask", STORES).done().out()).isEqualTo(cli.run("ask", STORES).done().out());
    assertThat(other.run("why", "https://news.example/zte-handsets").out())
        .isEqualTo(cli.run("why", "https://news.example/zte-handsets").out())
        .isNotEmpty();
  }

  @Test
  void aBackupMovesToPostgreSqlAndAFreshDiskHasAllOfIt() {
    cli.run("backup", file).done();
    String database = Databases.freshUrl();
    assertThat(new Cli(folder.resolve("moved")).with("DATABASE_URL", database).run("restore", file).done().out())
        .startsWith("Restored 2 articles");
    Cli fresh = new Cli(folder.resolve("fresh")).with("DATABASE_URL", database);
    fresh.run("import", Corpus.in(folder));
    assertThat(fresh.articles()).isEqualTo(3);
    assertThat(fresh.run("ask", STORES).done().out()).startsWith("Xiaomi: 40 stores");
  }

  @Test
  void whatIsNoBackupIsRefusedAndSoIsAStoreThatIsNotEmpty() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "x");
    assertThat(cli.run("restore", text).err()).contains("is no backup of Dossier");
    assertThat(cli.run("restore", folder.resolve("none")).err()).contains("is no file");
    cli.run("backup", file).done();
    assertThat(cli.run("restore", file).err()).contains("The store is not empty");
    assertThat(cli.articles()).isEqualTo(2);
  }
}
