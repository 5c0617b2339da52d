package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCompaniesTest {
  private static final CompanyLinker LINKER = new CompanyLinker(CompanyCatalog.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many stores does xiaomi plan to open?        | xiaomi
      when did apple launch the iphone                 | apple
      what did visa pay for plaid                      | visa plaid
      oracle vs sap                                    | oracle sap
      did sprint merge with t-mobile                   | sprint t-mobile
      orange revenue                                   | orange
      apple                                            | apple
      google's profit                                  | google
      googles profit                                   | google
      what did MSFT announce                           | microsoft
      msft earnings                                    | microsoft
      did meta fire people                             | meta
      who is the ceo of intel                          | intel
      is snap profitable                               | snap
      did grab buy uber's business                     | grab uber
      who bought sun                                   | sun-microsystems
      zoom users 2020                                  | zoom
      what did ford say about chips                    | ford
      alphabet earnings                                | google
      Research In Motion layoffs                       | blackberry
      facebook users 2012                              | meta
      who made the sony ericsson w800                  | sony-ericsson
      apple 2010                                       | apple
      Oracle this year                                 | oracle
      sprint since march 2012                          | sprint
      amazon in q3 2011                                | amazon
      apple amazon                                     | apple amazon
      visa, meta and huawei last month                 | visa meta huawei
      amazon expansion                                 | amazon
      apple investigations 2012                        | apple
      oracle executive changes                         | oracle
      """)
  void companiesAreReadInAnyCase(String question, String companies) {
    assertThat(
        LINKER.readQuestion(question).companies().stream().map(CompanyId::value).collect(Collectors.joining(" ")))
        .isEqualTo(companies);
    assertThat(LINKER.readQuestion(question).near()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many stores does xiami plan        | xiami                  | Xiaomi              | 1
      hauwei revenue 2018                    | hauwei                 | Huawei              | 1
      what did microsft buy                  | microsft               | Microsoft           | 1
      amazn jobs                             | amazn                  | Amazon              | 1
      nvdia market value                     | nvdia                  | Nvidia              | 1
      how much is face book worth            | face book              | Facebook            | 1
      research in moton layoffs              | research in moton      | Research In Motion  | 1
      advanced micro devics revenue          | advanced micro devics  | Advanced Micro Devices | 1
      qualcom dividend                       | qualcom                | Qualcomm            | 1
      """)
  void nearSpellingsAreSuggestedNotTaken(String question, String surface, String name, int distance) {
    var read = LINKER.readQuestion(question);
    assertThat(read.certain()).isEmpty();
    assertThat(read.near()).singleElement().satisfies(near -> {
      assertThat(near.surface()).isEqualTo(surface);
      assertThat(near.span().of(question)).isEqualTo(surface);
      assertThat(near.candidates().getFirst().name()).isEqualTo(name);
      assertThat(near.candidates().getFirst().distance()).isEqualTo(distance);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = { "what is the best apple pie recipe", "how do I get a visa for the us", "who prints the most",
      "is there slack in the labour market", "snap decision", "where is palm beach", "box office results of avatar",
      "how big is the amazon rainforest", "who makes the best zoom lens", "what is the line on the game",
      "kaydon buyout price skf", "who succeeds Howard Stringer", "how many square kilometres is the park",
      "what did the oracle of omaha buy", "meta analysis of trials", "who won the sprint finish", "", "   ", "？！",
      "What's Danaher paying for Beckman Coulter, excluding debt?", "какая выручка" })
  void otherMeaningsAndUnknownNamesAreLeftAlone(String question) {
    assertThat(LINKER.readQuestion(question)).isEqualTo(new QuestionCompanies(List.of(), List.of(),
        List.of()));
  }

  @Test
  void nameOfSeveralCompaniesIsAmbiguous() {
    var read = LINKER.readQuestion("how many virgin subscribers?");
    assertThat(read.certain()).isEmpty();
    assertThat(read.ambiguous()).containsExactly(new AmbiguousName("virgin", new Span(9, 15),
        List.of(new CompanyId("virgin-media"), new CompanyId("virgin-galactic"))));
  }

  @Test
  void fullNameSettlesTheSharedOne() {
    var read = LINKER.readQuestion("did Virgin Media say what Virgin paid?");
    assertThat(read.companies()).containsExactly(new CompanyId("virgin-media"));
    assertThat(read.ambiguous()).isEmpty();
  }

  @Test
  void longQuestionIsReadInItsFirstPart() {
    var read = LINKER.readQuestion("xiaomi " + "x ".repeat(5_000) + "huawei");
    assertThat(read.companies()).containsExactly(new CompanyId("xiaomi"));
  }
}
