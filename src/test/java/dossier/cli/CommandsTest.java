package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
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
class CommandsTest {
  private static final String STORES = "how many stores does Xiaomi plan to open in Portugal?";
  private static final String COMMANDS = "serve import ask search news facts timeline upcoming quotes compare profile correct sources fetch why remove companies track list digest alert status feedback corrections reread vectors backup restore check repair person page feed read help";

  private Path folder;
  private Cli cli;

  @BeforeAll
  void imported(@TempDir Path temporary) {
    folder = temporary;
    cli = new Cli(folder.resolve("home"));
    assertThat(cli.run("import", Corpus.in(folder))).isEqualTo(new Cli.Outcome(Exit.DONE, "3 added\n", ""));
  }

  @Test
  void importingAgainChangesNothing() {
    assertThat(cli.run("import", Corpus.in(folder)).done().out()).isEqualTo("3 unchanged\n");
    assertThat(cli.articles()).isEqualTo(3);
  }

  @Test
  void anAnswerStandsFirstThenItsQuoteAndSource() {
    assertThat(cli.run("ask", STORES).done().outLines()).startsWith("Xiaomi: 40 stores – reported 7 May 2018 [1]", "",
        "  \"Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday.\"",
        "  [1] Example Wire · 7 May 2018 · https://news.example/xiaomi-portugal", "");
  }

  @Test
  void theWordsOfAQuestionNeedNoQuotationMarks() {
    assertThat(cli.run("ask", "how", "many", "stores", "does", "Xiaomi", "plan", "to", "open").done().out())
        .startsWith("Xiaomi: 40 stores – reported 7 May 2018 [1]\n");
  }

  @Test
  void whatIsTooLittleToLookAtIsNotDrawn() {
    Path picture = folder.resolve("profile.png");
    Cli.Outcome outcome = cli.run("profile", "xiaomi", "--chart", picture.toString());
    assertThat(outcome.exit()).isEqualTo(Exit.DONE);
    assertThat(outcome.err()).isEqualTo("There is too little to draw: no " + picture + " was written.\n");
    assertThat(picture).doesNotExist();
  }

  @Test
  void anAnswerAsJsonHasTheFieldsOfABatch() {
    JsonObject answer = cli.run("ask", "--json", STORES).json();
    assertThat(answer.keySet()).containsExactly("status", "answer", "confidence", "citations", "text", "took_ms");
    assertThat(answer.get("status").getAsString()).isEqualTo("answered");
    assertThat(answer.get("answer").getAsString()).isEqualTo("40 stores");
    assertThat(answer.getAsJsonArray("citations").get(0)).hasToString(
        "{\"n\":1,\"url\":\"https://news.example/xiaomi-portugal\",\"title\":\"Xiaomi to open 40 stores in Portugal\","
            + "\"source\":\"Example Wire\",\"published_at\":\"2018-05-07\",\"quote\":\"Xiaomi plans to open 40 stores "
            + "in Portugal by March 2019, the company said on Monday.\",\"also_in\":[]}");
  }

  @Test
  void asOfADayNothingLaterIsUsed() {
    assertThat(cli.run("ask", "--as-of", "2018-05-07", STORES).done().out())
        .startsWith("Xiaomi: 40 stores – reported 7 May 2018 [1]\n");
    assertThat(cli.run("ask", "--as-of", "2018-05-06", STORES).done().out())
        .isEqualTo("I found nothing on that in 3 articles.\n");
    assertThat(cli.run("ask", "--as-of", "2018-05-06", "--json", STORES).json().get("status").getAsString())
        .isEqualTo("no_evidence");
  }

  @Test
  void howAnAnswerCameAboutIsExplained() {
    List<String> lines = cli.run("ask", "--explain", STORES).done().outLines();
    assertThat(lines).startsWith("Xiaomi: 40 stores – reported 7 May 2018 [1]");
    List<String> how = lines.subList(lines.indexOf("How it was read:"), lines.size());
    assertThat(how).contains("  asks: how many", "  companies: xiaomi");
    assertThat(how).filteredOn(line -> line.startsWith("Searched for, with weights: "))
        .singleElement()
        .asString()
        .contains("portugal ");
    assertThat(how).filteredOn(line -> line.startsWith("Probability that the first is right: "))
        .singleElement()
        .asString()
        .matches(".*: 0\\.[5-9]\\d");
    int first = how.indexOf("  1. 40 stores");
    assertThat(how.get(first + 1)).matches(" {5}score -?\\d+\\.\\d\\d · from extract");
    assertThat(how.get(first + 2)).contains("fit 1.00").doesNotContain(" 0.00").doesNotContain("_");
    assertThat(how.get(first + 3)).isEqualTo("     https://news.example/xiaomi-portugal");
  }

  @Test
  void atMostEightPossibleAnswersAreExplained() {
    for (String question : List.of("who is Xiaomi", "what did ZTE and Huawei say", STORES))
      assertThat(cli.run("ask", "--explain", question).done().outLines()).noneMatch(line -> line.startsWith("  9. "));
  }

  @Test
  void anExplanationAsJsonStandsBesideTheAnswer() {
    JsonObject answer = cli.run("ask", "--explain", "--json", STORES).json();
    JsonObject how = answer.getAsJsonObject("explanation");
    assertThat(how.keySet()).containsExactly("reading", "searched", "confidence", "proposals");
    assertThat(how.getAsJsonArray("proposals").get(0).getAsJsonObject().get("answer").getAsString())
        .isEqualTo("40 stores");
    assertThat(cli.run("ask", "--json", STORES).json().has("explanation")).isFalse();
  }

  @Test
  void whatIsNoQuestionHasNoExplanation() {
    assertThat(cli.run("ask", "--explain", " ").out()).doesNotContain("How it was read");
    assertThat(cli.run("ask", "--explain", "--json", " ").json().has("explanation")).isFalse();
  }

  @Test
  void newsListsTheArticlesOfACompanyAndPeriod() {
    String expected = """
        1 article about Xiaomi

          Xiaomi to open 40 stores in Portugal
            Example Wire · 7 May 2018 · https://news.example/xiaomi-portugal
        """;
    assertThat(cli.run("news", "xiaomi").done().out()).isEqualTo(expected);
    assertThat(cli.run("news", "xiaomi", "in", "2018").done().out()).isEqualTo(expected);
    assertThat(cli.run("news", "xiaomi", "in", "2017").done().out()).isEqualTo("0 articles about Xiaomi\n");
    assertThat(cli.run("news").done().out()).startsWith("3 articles\n");
  }

  @Test
  void newsAsJson() {
    JsonObject news = cli.run("news", "--json", "xiaomi").json();
    assertThat(news.keySet()).containsExactly("company", "total", "items");
    assertThat(news.get("company").getAsString()).isEqualTo("xiaomi");
    assertThat(news.getAsJsonArray("items").get(0).getAsJsonObject().get("published_at").getAsString())
        .isEqualTo("2018-05-07");
    assertThat(cli.run("news", "--json").json().get("company").isJsonNull()).isTrue();
  }

  @Test
  void copiesAreListedAsTheOneStoryThatTheyAre() {
    Cli many = new Cli(folder.resolve("many"));
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 12; i++)
      lines.append(Corpus.STORES.replace("Portugal", "Region " + i).replace("xiaomi-portugal", "xiaomi-" + i))
          .append('\n');
    many.run("import", Corpus.write(folder.resolve("many.jsonl"), lines.toString())).done();
    assertThat(many.run("news", "xiaomi").done().out()).startsWith("12 articles about Xiaomi, 1 story shown:\n\n");
  }

  @Test
  void searchQuotesWhatMatches() {
    assertThat(cli.run("search", "title:stores", "AND", "company:xiaomi").done().out()).isEqualTo("""
        1 passage found

          Xiaomi to open 40 stores in Portugal
          "Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday. It has three there now."
          [1] Example Wire · 7 May 2018 · https://news.example/xiaomi-portugal
        """);
    assertThat(cli.run("search", "--json", "title:stores").json().get("total").getAsInt()).isEqualTo(1);
    assertThat(cli.run("search", "title:nowhere").done().out()).isEqualTo("0 passages found\n");
  }

  @Test
  void anAlertListsWhatItWouldHavePosted() {
    assertThat(cli.run("alert", "xiaomi", "AND", "stores").done().out())
        .matches("(?s)To expect: (?:less than one|none|about \\d+).*Xiaomi to open 40 stores in Portugal\n.*");
    assertThat(cli.run("alert", "--json", "xiaomi").json().keySet()).containsExactly("per_week", "until", "stories");
    cli.run("alert", "NOT", "xiaomi").fails(Exit.REFUSED, "That matches nearly everything. Say what to listen for.");
  }

  @Test
  void profileSaysWhoACompanyIs() {
    assertThat(cli.run("profile", "xiaomi").done().outLines()).startsWith("Xiaomi · phones · China · mi.com",
        "1 article about it, 0 more mention it", "By year: 2018 1");
    JsonObject profile = cli.run("profile", "--json", "xiaomi").json();
    assertThat(profile.keySet()).containsExactly("company", "about", "mentioned", "years", "latest", "facts",
        "related");
    assertThat(profile.get("years")).hasToString("{\"2018\":1}");
  }

  @Test
  void anUndatedArticleWithoutASourceSaysSo() {
    assertThat(cli.run("profile", "huawei").done().out())
        .contains("Huawei opens a laboratory\n    unknown source · no date\n");
  }

  @Test
  void companiesStandInColumnsAndOnlyThoseWithArticlesHaveFigures() {
    List<String> lines = cli.run("companies").done().outLines();
    assertThat(lines.getFirst()).matches("company +sector +country +about +mentioned");
    assertThat(lines).anyMatch(line -> line.matches("Xiaomi +phones +CN +1"));
    assertThat(lines).anyMatch(line -> line.matches("3Com +networks +US"));
    int about = lines.getFirst().indexOf("about") + "about".length();
    assertThat(lines.stream().filter(line -> line.startsWith("Xiaomi ")).findFirst().orElseThrow()).hasSize(about);
    assertThat(cli.run("companies", "--json").json().getAsJsonArray("companies")).hasSize(lines.size() - 1);
  }

  @Test
  void statusCountsAndSaysWhenItWasCommitted() {
    assertThat(cli.run("status").done().out())
        .matches("""
            3 articles \\(newest \\d+ years old\\)
            3 passages, \\d+ tracked companies, \\d+\\.\\d MB
            \\d+ facts?, \\d+ statements?
            generation \\d+, committed \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ
            """);
    assertThat(cli.run("status", "--json").json().keySet()).containsExactly("articles", "passages", "facts",
        "statements", "outdated", "companies", "newest", "generation", "index_bytes", "vectors", "suggested", "cache");
  }

  @Test
  void rereadingKeepsEveryArticleAndSaysHowMany() {
    assertThat(cli.run("reread").done().out()).matches("Read 3 articles again: \\d+ facts, \\d+ statements\n");
    assertThat(cli.articles()).isEqualTo(3);
    assertThat(cli.run("import", Corpus.in(folder)).done().out()).isEqualTo("3 unchanged\n");
  }

  @Test
  void correctionsAreListedAndTakenBack() {
    assertThat(cli.run("corrections").done().out()).isEqualTo("Nobody has corrected a fact yet.\n");
    assertThat(cli.run("corrections", "--json").done().out()).isEmpty();
    assertThat(cli.run("corrections", "--undo", "7")).isEqualTo(
        new Cli.Outcome(Exit.REFUSED, "No decision 7 holds\n", ""));
  }

  @Test
  void aFolderWithNothingInItWorksAndIsNotMade() {
    Path empty = folder.resolve("empty");
    Cli none = new Cli(empty);
    assertThat(none.run("status").done().out())
        .isEqualTo("0 articles\nNothing is indexed here yet. Take in articles with: dossier import PATH\n");
    assertThat(none.run("ask", STORES).done().out()).endsWith("Take in articles with: dossier import PATH\n");
    assertThat(none.run("feedback").done().out()).isEqualTo("Nobody has judged an answer yet.\n");
    assertThat(none.run("feedback", "--json").done().out()).isEmpty();
    assertThat(empty).doesNotExist();
  }

  @Test
  void theHomeOfTheEnvironmentIsUsedWhereNoneIsNamed() {
    Cli elsewhere = new Cli(folder).with("DOSSIER_HOME", folder.resolve("home").toString());
    assertThat(elsewhere.runPlain("status").done().out()).startsWith("3 articles ");
  }

  @Test
  void helpListsTheCommandsThatExist() {
    Cli.Outcome help = cli.runPlain("help").done();
    List<String> listed = help.outLines()
        .stream()
        .filter(line -> line.matches("  [a-z]+(, add)? {2,}.*"))
        .map(line -> line.strip().split("[, ]", 2)[0])
        .toList();
    assertThat(listed).containsExactly(COMMANDS.split(" ", -1));
    assertThat(cli.runPlain("--help").done().out()).isEqualTo(help.out());
  }

  @ParameterizedTest
  @CsvSource({ "ask", "serve", "import", "sources", "fetch", "why", "remove", "search", "news", "profile", "companies",
      "status", "feedback", "page", "feed",
      "read", "vectors" })
  void everyCommandExplainsItself(String command) {
    String usage = cli.runPlain(command, "--help").done().out();
    assertThat(usage).startsWith("Usage: dossier " + command + " ").contains("-h, --help");
    assertThat(cli.runPlain("help", command).done().out()).isEqualTo(usage);
  }

  @Test
  void aPageAndAFeedAreWrittenAsJson() throws Exception {
    Path page = Corpus.write(folder.resolve("page.html"), "<html><head><title>Plant opens</title></head><body><article>"
        + "<h1>Plant opens</h1><p>" + "The plant in Lodz opened on Monday with forty people. ".repeat(12)
        + "</p></article></body></html>");
    Path feed = Corpus.write(folder.resolve("feed.xml"), "<rss version=\"2.0\"><channel><title>Wire</title>"
        + "<item><title>One</title><link>https://news.example/1</link></item></channel></rss>");
    Path out = folder.resolve("out.json");
    assertThat(cli.runPlain("page", page, "--out", out).done().out()).isEmpty();
    assertThat(Files.readString(out))
        .startsWith("{\"page\":{\"title\":\"Plant opens\",\"articleBody\":\"The plant");
    assertThat(cli.runPlain("feed", feed, "--out", out).done().out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{\"feed.xml\":{\"feed\":{\"title\":\"Wire\"")
        .contains("news.example/1");
  }
}
