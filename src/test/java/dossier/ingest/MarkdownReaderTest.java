package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {
  @TempDir
  Path folder;

  @Test
  void frontMatterAndPlainTextComeOut() {
    Article article = Reading.article(Reading.of(folder, "a.md", """
        ---
        title: "Tern: 300 lorries"
        source: Dossier sample
        author: Iris Holm
        published_at: 2018-07
        url: https://example.org/tern
        about:
          event: an order
          where: [a, b]
        ---
        # Tern: 300 lorries

        Tern has **ordered** [300 lorries](https://example.org/x "t") from
        `Bruun` ![a lorry](x.png).

        ## Why *now*

        > Diesel has become dear.

        1. Cost
        2. Law
           - of the sea

        <div>Seen <b>here</b></div>

        ***
            code
        """));
    assertThat(article.title()).isEqualTo("Tern: 300 lorries");
    assertThat(article.source()).isEqualTo("Dossier sample");
    assertThat(article.author()).isEqualTo("Iris Holm");
    assertThat(article.published()).hasToString("2018-07");
    assertThat(article.url()).hasToString("https://example.org/tern");
    assertThat(article.body()).isEqualTo("""
        Tern has ordered 300 lorries from Bruun .
        Why now
        Diesel has become dear.
        Cost
        Law
        of the sea
        Seen here
        code""");
  }

  @Test
  void withoutFrontMatterTheFirstHeadingIsTheTitle() {
    Article article = Reading.article(Reading.of(folder, "a.md", "# A *title*\n\nText.\n"));
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.body()).isEqualTo("Text.");
    assertThat(article.published()).isNull();
  }

  @Test
  void aRuleInTheTextIsNotFrontMatter() {
    Article article = Reading.article(Reading.of(folder, "a.md", "Text.\n\n---\n\nMore.\n"));
    assertThat(article.body()).isEqualTo("Text.\nMore.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "title: A\\npublished_at: 0000 | published_at: year 0 is not in 1000 to 9999",
      "title: [A] | title must be a string, got a list",
      "url: mailto:a@example.org | url: expected an http or https address, got \"mailto:a@example.org\"",
      "just words | front matter must be fields, as in \"title: A title\"",
      "a: !!java.net.URL [x] | front matter is not valid YAML",
      "a: b: c | front matter is not valid YAML in line 2",
      "a: &a [x]\\nb: *c | front matter is not valid YAML in line 3" })
  void badFrontMatterIsRefusedWithItsReason(String yaml, String reason) {
    List<Read> reads = Reading.of(folder, "a.md", "---\n" + yaml.replace("\\n", "\n") + "\n---\nText.\n");
    assertThat(Reading.shown(reads)).singleElement().asString().startsWith("0! " + reason);
  }

  @Test
  void frontMatterThatMultipliesItselfIsRefused() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++)
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    assertThat(Reading.shown(Reading.of(folder, "a.md", yaml + "---\nText.\n"))).singleElement()
        .asString()
        .startsWith("0! front matter is not valid YAML");
  }

  @Test
  void openFrontMatterIsRefused() {
    assertThat(Reading.shown(Reading.of(folder, "a.md", "---\ntitle: A\nText.\n")))
        .containsExactly("0! front matter without a closing line of ---");
  }

  @ParameterizedTest
  @CsvSource({ "> ", "- ", "*a ", "[", "**a _b ", "<div>" })
  void deepNestingIsBounded(String markup) {
    assertThat(Reading.of(folder, "a.md", markup.repeat(50_000) + "\ntext\n")).singleElement()
        .isInstanceOf(Read.Found.class);
  }
}
