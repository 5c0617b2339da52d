package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.text.PartialDate;
import dossier.text.Sentences;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEstimatesTest {
  private static final Instant IMPORTED = Instant.parse("2026-11-22T00:00:00Z");
  private static final Path EVAL = Path.of(System.getProperty("dossier.eval", "../shared/eval"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It says it will sell phones here late this year or in early 2019, a paper reports. | 2018 | late this year or in early 2019
      The chip maker has shipped three models so far in 2016, more than its rival did.   | 2016 | so far in 2016
      Sales are to grow 9 percent this year from 7 percent in 2011, the analyst said.    | 2012 | this year from 7 percent in 2011
      The founders met four years ago, in 2014, when both of them left the bank.         | 2018 | four years ago, in 2014
      The group listed its shares in 2009, nearly three years ago, and did well since.   | 2012 | in 2009, nearly three years ago
      Updated: 3 May 2018                                                                | 2018 | Updated: 3 May 2018
      """)
  void aSentenceOrDatedLineTellsTheYear(String body, int year, String words) {
    assertThat(estimate(body))
        .contains(new DateEstimate(new PartialDate(year, 0, 0), "the text says \"" + words + "\""));
  }

  @Test
  void twoWeakSignsThatAgreeAreNamedTogether() {
    assertThat(
        estimate("The maker cut its 2012 outlook after a weak spring. Its new forecast for 2012 is lower still."))
        .contains(new DateEstimate(new PartialDate(2012, 0, 0),
            "the text says \"cut its 2012\" and \"forecast for 2012\""));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Download the 2019 report to see what happened this year or in 2020.",
      "Register for our 2022 conference now.", "Get the China AI Report 2020", "© 2021 The Publisher", "",
      "It was founded in 2010 by two engineers who had left a bank.",
      "The maker cut its 2012 outlook after a weak spring that nobody saw.",
      "It will sell them this year or in early 2019, it said. It did well so far in 2012, a year of growth.",
      "It will sell them this year or in early 2019, it said. In 2021 it was sold to a rival for a song." })
  void promotionThinAndContradictoryEvidenceGiveNone(String body) {
    assertThat(estimate(body)).isEmpty();
  }

  @Test
  void noYearLiesAfterTheImport() {
    String body = "The chip maker has shipped three models so far in 2016, more than its rival did.";
    assertThat(DateEstimates.of("", body, Sentences.split(body), Instant.parse("2015-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void theSeedArticleIsOf2018() throws IOException {
    Path seed = EVAL.resolve("../seed/xiaomi-us-debut.txt");
    assumeTrue(Files.exists(seed), "the seed article is not here");
    Optional<DateEstimate> estimate = estimate(Files.readString(seed));
    assertThat(estimate).contains(
        new DateEstimate(new PartialDate(2018, 0, 0), "the text says \"late this year or in early 2019\""));
  }

  /** At least 95 of 100 estimates name the year in which the article appeared. */
  @Test
  void datedArticlesWithoutTheirDatesAreEstimatedRight() throws IOException {
    Path articles = EVAL.resolve("news-qa/corpus.jsonl.gz");
    assumeTrue(Files.exists(articles), "the articles are not here");
    int estimates = 0;
    int right = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(articles));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        JsonElement published = article.get("published_at");
        Optional<DateEstimate> estimate = estimate(article.get("body").getAsString());
        if (published.isJsonNull() || estimate.isEmpty()) continue;
        estimates++;
        if (published.getAsString().startsWith(estimate.get().date().toString())) right++;
      }
    }
    assertThat(estimates).isGreaterThan(40);
    assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * estimates));
  }

  private static Optional<DateEstimate> estimate(String body) {
    return DateEstimates.of("", body, Sentences.split(body), IMPORTED);
  }
}
