package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
  private Cli cli;

  @BeforeAll
  void imported(@TempDir Path folder) {
    cli = new Cli(folder.resolve("home"));
    cli.run("import", Corpus.in(folder)).done();
    assertThat(cli.run("list", "phones", "=", "xiaomi", "nokia").done().outLines())
        .containsExactly("The list is kept.", "  @phones: Xiaomi, Nokia");
  }

  @Test
  void aListStandsWhereverACompanyDoes() {
    String alone = cli.run("news", "xiaomi").done().out();
    assertThat(cli.run("news", "@phones").done().out()).isEqualTo(alone.replace("about Xiaomi", "about @phones"));
    assertThat(cli.run("facts", "@phones", "since", "2018").done().outLines().getFirst()).startsWith("@phones: facts");
    assertThat(cli.run("facts", "@phones", "--csv").done().out())
        .isEqualTo(cli.run("facts", "xiaomi", "nokia", "--csv").done().out());
    assertThat(cli.run("timeline", "@phones").done().outLines().getFirst()).startsWith("@phones: ");
    assertThat(cli.run("timeline", "@phones", "--csv").done().out())
        .isEqualTo(cli.run("timeline", "xiaomi", "nokia", "--csv").done().out());
    assertThat(cli.run("upcoming", "@phones").done().outLines().getFirst()).startsWith("@phones: ");
    assertThat(cli.run("compare", "@phones").done().outLines().getFirst()).contains("Xiaomi").contains("Nokia");
    assertThat(cli.run("compare", "sector:software").exit()).isEqualTo(Exit.REFUSED);
    assertThat(cli.run("news", "sector:phones").done().out()).contains("about sector:phones");
    assertThat(cli.run("search", "@phones", "AND", "stores").done().out())
        .isEqualTo(cli.run("search", "(company:xiaomi", "OR", "company:nokia)", "AND", "stores").done().out());
    assertThat(cli.run("quotes", "@phones").done().outLines().getFirst()).startsWith("@phones: ");
    assertThat(cli.run("quotes", "sector:phones", "--limit", "1").done().outLines().getFirst())
        .startsWith("sector:phones: ");
  }

  @Test
  void aQuestionMayNameAListForItsCompanies() {
    assertThat(cli.run("ask", "how many stores do @phones plan to open?").done().outLines())
        .contains("Nothing found: Nokia")
        .first()
        .asString()
        .matches("Xiaomi: 40 stores .*\\[1\\]");
    assertThat(cli.run("ask", "which of @phones plan to open 40 stores?").done().out()).contains("Xiaomi");
    assertThat(cli.run("ask", "--json", "how many stores do @phones plan to open?").done().json().toString())
        .contains("\"company\":\"Xiaomi\"", "\"nothing_found\":[\"Nokia\"]");
    assertThat(cli.run("ask", "who painted the bridges of @phones?").done().out())
        .as("nothing for either: as if both were named")
        .isEqualTo(cli.run("ask", "who painted the bridges of Xiaomi and Nokia?").done().out());
    assertThat(cli.run("ask", "what did @other launch?").exit()).isNotEqualTo(Exit.DONE);
    assertThat(cli.run("ask", "what did sector:software launch?").err()).contains(
        "A question can be about 10 companies at once, and sector:software has ");
  }

  @Test
  void aProfileIsOfOneCompany() {
    cli.run("list", "one", "=", "xiaomi").done();
    assertThat(cli.run("profile", "@one").done().out()).isEqualTo(cli.run("profile", "xiaomi").done().out());
    assertThat(cli.run("profile", "@phones")).isEqualTo(new Cli.Outcome(Exit.REFUSED,
        "No tracked company is meant by \"@phones\".\nDid you mean Xiaomi, Nokia?\n", ""));
    cli.run("list", "remove", "one").done();
  }

  @Test
  void whatIsNoListIsSaidSo() {
    for (String verb : List.of("news", "quotes", "search", "ask"))
      assertThat(cli.run(verb, "@other").out() + cli.run(verb, "@other").err())
          .contains("There is no list @other. There are: @phones.");
    cli.run("facts", "@other").fails(Exit.REFUSED, "dossier: There is no list @other. There are: @phones.");
    cli.run("list", "other", "-", "zte").fails(Exit.REFUSED, "dossier: There is no list @other. There are: @phones.");
  }

  @Test
  void listsPrintAsJson() {
    assertThat(cli.run("list", "--json").done().out()).isEqualTo("[{\"name\":\"phones\",\"companies\":"
        + "[{\"id\":\"xiaomi\",\"name\":\"Xiaomi\"},{\"id\":\"nokia\",\"name\":\"Nokia\"}]}]\n");
  }
}
