package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsAnalyzerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Carriers dropped it    | carrier drop it
      Apple's iPhones        | apple iphone
      Nestlé Café            | nestle cafe
      2,000 phones           | 2,000 phone
      market-share           | market share
      AT&T                   | at t
      3.5%                   | 3.5
      ''                     | ''
      , … !                  | ''
      """)
  void wordsBecomeTerms(String text, String terms) {
    assertThat(
        NewsAnalyzer.INSTANCE.terms(text).stream().map(NewsAnalyzer.Term::value).collect(Collectors.joining(" ")))
        .isEqualTo(terms);
  }

  @Test
  void theBothFormsOfAWordMeet() {
    assertThat(NewsAnalyzer.INSTANCE.terms("acquires")).first()
        .extracting(NewsAnalyzer.Term::value)
        .isEqualTo(NewsAnalyzer.INSTANCE.terms("acquire").getFirst().value());
  }

  @Test
  void termsKnowTheirPlace() {
    assertThat(NewsAnalyzer.INSTANCE.terms("  Xiaomi’s stores").stream().map(NewsAnalyzer.Term::span))
        .containsExactly(new Span(2, 10), new Span(11, 17));
  }
}
