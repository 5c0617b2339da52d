package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchTest {
  private static final String QUESTION = "\"question\":\"how many stores does Xiaomi plan to open in Portugal?\"";

  private Path folder;
  private Cli cli;
  private Path out;

  @BeforeAll
  void imported(@TempDir Path temporary) {
    folder = temporary;
    cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder)).done();
    out = folder.resolve("out.jsonl");
  }

  private Path in(String... lines) {
    return Corpus.write(folder.resolve("in.jsonl"), String.join("\n", lines));
  }

  private List<JsonObject> written() throws IOException {
    return Files.readAllLines(out).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  @Test
  void answersKeepTheOrderAndTheIdsOfAnyType() throws IOException {
    Path in = in("{\"id\":7," + QUESTION + ",\"more\":[{}]}", "", "{\"id\":\"b\",\"question\":\"\"}",
        "{\"id\":{\"k\":[null,1.50]}," + QUESTION + ",\"asked_at\":\"2018-05-06\"}",
        "{\"id\":12345678901234567890,\"question\":\"who is Blurgle?\"}", "{" + QUESTION + "}");
    assertThat(cli.run("ask", "--batch", in, "--out", out).done().out()).isEqualTo("5 lines done\n");
    assertThat(written()).extracting(line -> line.get("id").toString())
        .containsExactly("7", "\"b\"", "{\"k\":[null,1.50]}", "12345678901234567890", "null");
    assertThat(written()).extracting(line -> line.get("status").getAsString())
        .containsExactly("answered", "not_understood", "no_evidence", "no_evidence", "answered");
    assertThat(written().getFirst().keySet())
        .containsExactly("id", "status", "answer", "confidence", "citations", "text", "took_ms");
  }

  @Test
  void aLineThatCannotBeWorkedOnIsReportedAndTheNextOnesAreNot() throws IOException {
    JsonBatch failing = new JsonBatch() {
      @Override
      JsonObject line(JsonObject in) {
        if (in.get("id").getAsInt() == 2) throw new IndexOutOfBoundsException("12");
        return in;
      }
    };
    assertThat(failing.run(in("{\"id\":1}", "{\"id\":2}", "{\"id\":3}"), out).summary()).startsWith(
        "2 lines done, 1 skipped\n  line 2: this should not happen, please report it: ");
    assertThat(written()).extracting(line -> line.get("id").getAsInt()).containsExactly(1, 3);
  }

  @Test
  void passagesAreListedOnDemand() throws IOException {
    cli.run("ask", "--batch", in("{\"id\":1," + QUESTION + "}"), "--out", out, "--retrieved", 1).done();
    assertThat(written().getFirst().getAsJsonArray("retrieved")).hasToString(
        "[{\"url\":\"https://news.example/xiaomi-portugal\",\"text\":\"Xiaomi plans to open 40 stores in Portugal "
            + "by March 2019, the company said on Monday. It has three there now.\"}]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"id":              | not valid JSON
      {id:1}              | not valid JSON
      {"id":1} {"id":2}   | not valid JSON
      {"id":1} x          | not valid JSON
      []                  | expected a JSON object
      "question"          | expected a JSON object
      {"id":1}            | no "question"
      {"question":5}      | question must be a string
      {"question":["x"]}  | question must be a string
      {"question":"x","asked_at":"0000"}    | year 0 is not in 1000 to 9999
      {"question":"x","asked_at":"nonsense"} | expected 2018, 2018-07 or 2018-07-01, got "nonsense"
      """)
  void aBadLineIsReportedWithItsNumberAndSkipped(String line, String reason) throws IOException {
    Path in = in("{\"id\":1," + QUESTION + "}", line, "{\"id\":3," + QUESTION + "}");
    assertThat(cli.run("ask", "--batch", in, "--out", out))
        .isEqualTo(new Cli.Outcome(Exit.REFUSED, "2 lines done, 1 skipped\n  line 2: " + reason + "\n", ""));
    assertThat(written()).extracting(answer -> answer.get("id").getAsInt()).containsExactly(1, 3);
  }

  @Test
  void aNestThatIsTooDeepIsABadLineLikeOthers() {
    Path in = in("{\"question\":" + "[".repeat(100_000), "{\"id\":2," + QUESTION + "}");
    assertThat(cli.run("ask", "--batch", in, "--out", out).out())
        .isEqualTo("1 lines done, 1 skipped\n  line 1: not valid JSON\n");
  }

  @Test
  void whatIsNotUtf8IsABadLine() throws IOException {
    Path in = folder.resolve("latin.jsonl");
    Files.write(in, ("{\"id\":1," + QUESTION + "}\n{\"id\":\"caf\u00e9\"," + QUESTION + "}\n")
        .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(cli.run("ask", "--batch", in, "--out", out)).isEqualTo(new Cli.Outcome(Exit.REFUSED,
        "1 lines done, 1 skipped\n  line 2: not UTF-8: malformed at byte 11 of the line\n", ""));
  }

  @Test
  void aLineOf50MegabytesIsABadLine() throws IOException {
    Path in = folder.resolve("huge.jsonl");
    try (OutputStream file = Files.newOutputStream(in)) {
      byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 50; i++)
        file.write(block);
      file.write(("\n{\"id\":2," + QUESTION + "}\n").getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(cli.run("ask", "--batch", in, "--out", out)).isEqualTo(new Cli.Outcome(Exit.REFUSED,
        "1 lines done, 1 skipped\n  line 1: line of 50,000,000 bytes, at most 8,388,608\n", ""));
    assertThat(written()).hasSize(1);
  }

  @Test
  void sentencesGiveCompaniesTimesAndQuantities() throws IOException {
    Path in = in("{\"id\":1,\"sentence\":\"Xiaomi opened 40 stores in March 2018.\",\"more\":1}",
        "{\"id\":null,\"sentence\":\"It fell 3 percent.\",\"published_at\":\"2018-05-07\"}");
    assertThat(cli.run("read", "--batch", in, "--out", out).done().out()).isEqualTo("2 lines done\n");
    JsonObject first = written().getFirst();
    first.remove("facts");
    assertThat(first).hasToString(
        "{\"id\":1,\"entities\":[{\"text\":\"Xiaomi\",\"start\":0,\"end\":6,\"type\":\"company\","
            + "\"company\":\"xiaomi\",\"name\":\"Xiaomi\"}],\"times\":[{\"text\":\"March 2018\",\"start\":27,"
            + "\"end\":37,\"from\":\"2018-03-01\",\"to\":\"2018-04-01\"}],\"quantities\":[{\"text\":\"40 stores\","
            + "\"start\":14,\"end\":23,\"value\":40.0,\"unit\":\"stores\"}]}");
    assertThat(written().getLast().get("id").isJsonNull()).isTrue();
  }

  @Test
  void sentencesGiveFactsWithTheCompanyOfTheContextAndTheDayOfPublication() throws IOException {
    Path in = in(
        "{\"id\":1,\"context\":\"Xiaomi is based in Beijing.\",\"sentence\":\"The company bought Brightwater Inc for "
            + "$20 million on Monday.\",\"published_at\":\"2018-05-08\"}",
        "{\"id\":2,\"sentence\":\"Google in talks to buy Zendara - sources\"}",
        "{\"id\":3,\"sentence\":\"The company bought Brightwater Inc for $20 million.\"}");
    assertThat(cli.run("read", "--batch", in, "--out", out).done().out()).isEqualTo("3 lines done\n");
    assertThat(written()).extracting(line -> line.getAsJsonArray("facts").size()).containsExactly(1, 1, 0);
    assertThat(written().getFirst().getAsJsonArray("facts").get(0)).hasToString(
        "{\"type\":\"ACQUISITION\",\"company\":\"Xiaomi\",\"counterparty\":\"Brightwater Inc\",\"person\":null,"
            + "\"product\":null,\"place\":null,\"amount\":2.0E7,\"unit\":\"USD\",\"change\":null,\"period\":null,"
            + "\"date\":\"2018-05-07\",\"modality\":\"asserted\",\"attributed_to\":null,\"quote\":\"The company bought "
            + "Brightwater Inc for $20 million on Monday.\",\"pattern\":\"acquisition.buy\"}");
    JsonObject rumour = written().get(1).getAsJsonArray("facts").get(0).getAsJsonObject();
    assertThat(rumour.get("modality").getAsString()).isEqualTo("reported");
    assertThat(rumour.get("attributed_to").getAsString()).isEqualTo("sources");
    assertThat(rumour.get("date").isJsonNull()).isTrue();
  }

  @Test
  void aBadSentenceIsReportedWithItsNumberAndSkipped() throws IOException {
    Path in = in("{\"id\":1}", "{\"id\":2,\"sentence\":\"x\",\"published_at\":\"0000\"}", "nonsense",
        "{\"id\":4,\"sentence\":\"Xiaomi grew.\"}");
    assertThat(cli.run("read", "--batch", in, "--out", out)).isEqualTo(new Cli.Outcome(Exit.REFUSED, """
        1 lines done, 3 skipped
          line 1: no "sentence"
          line 2: year 0 is not in 1000 to 9999
          line 3: not valid JSON
        """, ""));
    assertThat(written()).hasSize(1);
  }

  @Test
  void theInputIsNeverWrittenOver() throws IOException {
    Path in = in("{\"id\":1," + QUESTION + "}");
    String before = Files.readString(in);
    cli.run("ask", "--batch", in, "--out", folder.resolve("home/../in.jsonl"))
        .fails(Exit.FAILED,
            "dossier: --out is " + in + " itself, which would be lost: name another file");
    assertThat(in).hasContent(before);
  }

  @Test
  void whatCannotBeReadOrWrittenIsSaidByName() {
    Path none = folder.resolve("none");
    cli.run("ask", "--batch", none, "--out", out).fails(Exit.FAILED, "dossier: " + none + ": no such file or folder");
    cli.run("ask", "--batch", folder, "--out", out)
        .fails(Exit.FAILED,
            "dossier: " + folder + " is a folder: --batch takes a file");
    cli.run("ask", "--batch", in("{}"), "--out", none.resolve("out"))
        .fails(Exit.FAILED,
            "dossier: " + none.resolve("out") + ": no such file or folder");
    cli.run("ask", "--batch", in("{}")).fails(Exit.USAGE, "dossier: --batch needs --out\nSee dossier ask --help");
  }
}
