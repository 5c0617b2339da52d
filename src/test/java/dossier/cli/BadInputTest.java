package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bad input gets: a line that says what is wrong, an exit code, and everything stored still there. */
class BadInputTest {
  private static final String GOOD = Corpus.STORES.replace("Portugal", "Norway").replace("portugal", "norway");

  @TempDir
  Path folder;
  private Cli cli;
  private int stored = 3;

  @BeforeEach
  void imported() {
    cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder)).done();
  }

  @AfterEach
  void whatWasStoredIsStillThere() {
    Cli after = new Cli(folder.resolve("home"));
    assertThat(after.articles()).isEqualTo(stored);
    assertThat(after.run("ask", "who is head of ZTE's handset unit?").done().out())
        .startsWith("ZTE: Maria Sample – reported 12 June 2018 [1]\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      SLACK_SIGNING_SECRET | ``   | SLACK_SIGNING_SECRET is set but blank: give its value, or unset it
      SLACK_SIGNING_SECRET | ` `  | SLACK_SIGNING_SECRET is set but blank: give its value, or unset it
      SLACK_BOT_TOKEN      | ``   | SLACK_BOT_TOKEN is set but blank: give its value, or unset it
      SLACK_BOT_TOKEN      | xoxb | SLACK_SIGNING_SECRET is missing: Slack needs both it and SLACK_BOT_TOKEN
      SLACK_SIGNING_SECRET | abc  | SLACK_BOT_TOKEN is missing: Slack needs both it and SLACK_SIGNING_SECRET
      PORT                 | http  | PORT is "http": expected a number from 0 to 65535
      PORT                 | 65536 | PORT is "65536": expected a number from 0 to 65535
      PORT                 | -1    | PORT is "-1": expected a number from 0 to 65535
      PORT                 | ``    | PORT is "": expected a number from 0 to 65535
      DOSSIER_HOM          | x     | the setting DOSSIER_HOM is not known; did you mean DOSSIER_HOME?
      DOSSIER_             | ``    | the setting DOSSIER_ is not known; did you mean DOSSIER_KEY?
      """)
  void aWrongSettingIsRefusedAtStart(String name, String value, String message) {
    cli.with(name, value).run("serve").fails(Exit.FAILED, "dossier: " + message);
  }

  @ParameterizedTest
  @CsvSource({ "http://slack.example/api/, http://slack.example/api/", "nonsense, nonsense",
      "ftp://127.0.0.1/, ftp://127.0.0.1/" })
  void theSlackApiIsHttpsOrOnThisMachine(String address, String shown) {
    cli.with("SLACK_SIGNING_SECRET", "a secret")
        .with("SLACK_BOT_TOKEN", "xoxb-1")
        .with("SLACK_API_URL", address)
        .run("serve")
        .fails(Exit.FAILED,
            "dossier: The Slack API address " + shown + " is neither https nor on this machine.");
  }

  @Test
  void anUnknownSlackNameIsWarnedAbout() {
    Cli.Outcome status = cli.with("SLACK_TOKEN", "x").run("status");
    assertThat(status.exit()).isEqualTo(Exit.DONE);
    assertThat(status.out()).startsWith("3 articles ");
    assertThat(status.err()).isEqualTo("dossier: the setting SLACK_TOKEN is not known and not used\n");
  }

  @Test
  void settingsOfTheHomeAreCheckedLikeThoseOfTheEnvironment() {
    Path file = Corpus.write(folder.resolve("home/dossier.properties"), "PORTS=3000\n");
    cli.run("serve").fails(Exit.FAILED, "dossier: the setting PORTS in " + file + " is not known; did you mean PORT?");
    Corpus.write(file, "PORT=x\\uZZ\n");
    cli.run("serve")
        .fails(Exit.FAILED,
            "dossier: the settings in " + file + " cannot be read: Malformed \\uxxxx encoding.");
    Corpus.write(file, "PORT=1\n");
    cli.with("PORT", "x").run("serve").fails(Exit.FAILED, "dossier: PORT is \"x\": expected a number from 0 to 65535");
    Corpus.write(file, "");
  }

  @Test
  void aUsedPortIsNamed() throws IOException {
    try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(used.getLocalPort());
      cli.with("PORT", port)
          .run("serve")
          .fails(Exit.FAILED,
              "dossier: Port " + port + " is in use by another process; set PORT to a free one.");
    }
  }

  @Test
  void aHomeThatCannotBeWrittenIsNamed() {
    Path file = Corpus.write(folder.resolve("file"), "x");
    Path below = file.resolve("home");
    Path articles = Corpus.in(folder);
    new Cli(below).run("import", articles)
        .fails(Exit.FAILED,
            "dossier: the data folder " + below + " cannot be written: Not a directory");
    new Cli(file).run("import", articles)
        .fails(Exit.FAILED,
            "dossier: the data folder " + file + " cannot be written: it is a file");
    new Cli(below).with("PORT", "0")
        .run("serve")
        .fails(Exit.FAILED,
            "dossier: the data folder " + below + " cannot be written: Not a directory");
    new Cli(file).run("ask", "who?").fails(Exit.FAILED, "dossier: the data folder " + file + " is a file");
    assertThat(file).hasContent("x");
  }

  @Test
  void aDamagedIndexIsReportedAndLeftAsItIs() throws IOException {
    Path index = folder.resolve("home/index");
    Path segments;
    try (var files = Files.list(index)) {
      segments = files.filter(file -> String.valueOf(file.getFileName()).startsWith("segments_"))
          .findFirst()
          .orElseThrow();
    }
    byte[] whole = Files.readAllBytes(segments);
    String left = ". It is left as it is: the command repair keeps it aside and rebuilds the index from all articles that can be read; the command check tells more";
    Files.write(segments, java.util.Arrays.copyOf(whole, whole.length / 2));
    String said = "dossier: the index at " + index + " cannot be read: " + segments.getFileName()
        + ": CorruptIndexException: ";
    for (List<Object> command : List.<List<Object>>of(List.of("ask", "who?"), List.of("status"),
        List.of("import", Corpus.in(folder)))) {
      Cli.Outcome outcome = cli.run(command.toArray());
      assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith(said).endsWith(left + "\n").hasLineCount(1).doesNotContain("org.apache");
    }
    Files.writeString(segments, "this is no index");
    assertThat(cli.run("status").err())
        .startsWith("dossier: the index at " + index + " cannot be read: " + segments.getFileName() + ": ")
        .contains("It was written by another version of Lucene, or is damaged")
        .endsWith(left + "\n");
    Files.write(segments, whole);
  }

  @Test
  void aWrongCatalogueIsReportedByItsLine() {
    Path catalogue = Corpus.write(folder.resolve("home/companies.yaml"), "- id: one\n  nam: One\n");
    Cli.Outcome outcome = cli.run("status");
    assertThat(outcome.exit()).isEqualTo(Exit.FAILED);
    assertThat(outcome.err()).startsWith("dossier: companies.yaml:1: missing field \"aliases\"\n  companies.yaml:1: ")
        .endsWith("companies.yaml:2: unknown key \"nam\"\n");
    assertThat(catalogue.toFile().delete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``   | The question is empty. Ask for example: how many cars did Xiaomi recall?
      ` `  | The question is empty. Ask for example: how many cars did Xiaomi recall?
      小米计划开多少家店？ | Questions are read in English only, and so are the articles.
      Сколько магазинов откроет Xiaomi? | Questions are read in English only, and so are the articles.
      """)
  void aQuestionThatCannotBeReadIsRefusedWithAReason(String question, String reason) {
    assertThat(cli.run("ask", question)).isEqualTo(new Cli.Outcome(Exit.REFUSED, reason + "\n", ""));
    assertThat(cli.run("ask", "--json", question).json().get("status").getAsString()).isEqualTo("not_understood");
  }

  @Test
  void aQuestionOfTenThousandCharactersIsRefused() {
    assertThat(cli.run("ask", "how many stores ".repeat(625))).isEqualTo(new Cli.Outcome(Exit.REFUSED,
        "The question has 10000 characters; at most 1000 are read. Ask for one thing at a time.\n", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      title:(       | The query ends too early at character 8.
      *stores       | At least 2 characters must stand before a wildcard.
      ``            | The query is empty.
      """)
  void aQueryThatCannotBeReadSaysWhy(String query, String reason) {
    Cli.Outcome outcome = cli.run("search", query);
    assertThat(outcome.exit()).isEqualTo(Exit.REFUSED);
    assertThat(outcome.out()).startsWith(reason + "\n");
    assertThat(cli.run("search", "--json", query).json().get("error").getAsString()).isEqualTo(reason);
  }

  @Test
  void theCaretStandsUnderTheFault() {
    assertThat(cli.run("search", "title:(").out()).isEqualTo("""
        The query ends too early at character 8.
          title:(
                 ^
        """);
  }

  @Test
  void anUnknownCompanyGetsTheNearestOne() {
    assertThat(cli.run("profile", "xaomi")).isEqualTo(
        new Cli.Outcome(Exit.REFUSED, "No tracked company is meant by \"xaomi\".\nDid you mean Xiaomi?\n", ""));
    assertThat(cli.run("news", "blurgle")).isEqualTo(
        new Cli.Outcome(Exit.REFUSED, "No tracked company is meant by \"blurgle\".\n", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      asc                    | there is no command "asc"; did you mean ask? | dossier
      levitate               | there is no command "levitate"               | dossier
      --quiet                | Unknown option: '--quiet'                    | dossier
      ask --as-of nonsense x | --as-of: expected 2018, 2018-07 or 2018-07-01, got "nonsense" | dossier ask
      ask --as-of 0000 x     | --as-of: year 0 is not in 1000 to 9999       | dossier ask
      ask --as-of 2018-02-30 x | --as-of: no such day: 2018-2-30 | dossier ask
      ask --retrieved many x | Invalid value for option '--retrieved': 'many' is not an int | dossier ask
      profile                | Missing required parameter: 'COMPANY'        | dossier profile
      import                 | `Missing required parameter: 'PATH|URL'`     | dossier import
      page x                 | Missing required option: '--out=FILE'        | dossier page
      status --jsn           | Unknown option: '--jsn'                      | dossier status
      """)
  void aWrongCommandLineGetsALineAndWhereToReadMore(String words, String reason, String more) {
    cli.runPlain((Object[]) words.split(" ", -1)).fails(Exit.USAGE, "dossier: " + reason + "\nSee " + more + " --help");
  }

  @Test
  void withoutACommandTheUsageIsTheAnswer() {
    Cli.Outcome none = cli.runPlain();
    assertThat(none.exit()).isEqualTo(Exit.USAGE);
    assertThat(none.err()).isEqualTo(cli.runPlain("--help").out());
  }

  @Test
  void aMissingFileIsRefusedAndTheOthersGoIn() {
    Path none = folder.resolve("none.jsonl");
    assertThat(cli.run("import", none, Corpus.write(folder.resolve("one.jsonl"), GOOD))).isEqualTo(new Cli.Outcome(
        Exit.REFUSED, "1 added, 1 refused\n  refused " + none + ": no such file or folder\n", ""));
    stored = 4;
  }

  @Test
  void brokenLinesAreRefusedByFileAndLineAndTheRestGoesIn() throws IOException {
    Path file = folder.resolve("lines.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"title\":\"Year 0\",\"body\":\"Nothing.\",\"published_at\":\"0000-01-01\"}\n{\"title\":\n"
          .getBytes(StandardCharsets.UTF_8));
      out.write(new byte[]{ '{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n' });
      byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++)
        out.write(block);
      out.write(("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Cli.Outcome outcome = cli.run("import", file);
    assertThat(outcome.exit()).isEqualTo(Exit.REFUSED);
    assertThat(outcome.err()).isEmpty();
    List<String> lines = outcome.outLines();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo("1 added, 4 refused");
    assertThat(lines.get(1)).startsWith("  refused " + file + ":1: ").contains("year 0");
    assertThat(lines.get(2)).startsWith("  refused " + file + ":2: not valid JSON");
    assertThat(lines.get(3)).isEqualTo("  refused " + file + ":3: not UTF-8: malformed at byte 3 of the line");
    assertThat(lines.get(4)).isEqualTo("  refused " + file + ":4: line of 50,000,000 bytes, at most 8,388,608");
    stored = 4;
  }

  @ParameterizedTest
  @CsvSource({ "picture.txt", "picture.md", "picture.jsonl", "picture.jsonl.gz" })
  void aBinaryFileIsRefused(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = new byte[5_000];
    new java.util.Random(name.hashCode()).nextBytes(bytes);
    System.arraycopy(new byte[]{ (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 }, 0, bytes, 0, 9);
    Files.write(file, bytes);
    Cli.Outcome outcome = cli.run("import", file);
    assertThat(outcome.exit()).isEqualTo(Exit.REFUSED);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("1 refused\n  refused " + file).hasLineCount(2);
  }
}
