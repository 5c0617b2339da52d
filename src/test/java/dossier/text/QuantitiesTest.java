package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The chip maker paid $310 million for the lab.          | $310 million          | 310000000     | USD
      It offered $54.20 per share.                           | $54.20                | 54.2          | USD
      A fine of €4.34 billion was upheld.                    | €4.34 billion         | 4340000000    | EUR
      The takeover values it at £24.3bn in cash.             | £24.3bn               | 24300000000   | GBP
      A US$1.2 billion settlement came first.                | US$1.2 billion        | 1200000000    | USD
      Revenue was NT$592.64 billion last quarter.            | NT$592.64 billion     | 592640000000  | TWD
      The penalty came to 18.2 billion yuan.                 | 18.2 billion yuan     | 18200000000   | CNY
      Sales passed 1.3 trillion won.                         | 1.3 trillion won      | 1300000000000 | KRW
      The console costs 49,980 yen.                          | 49,980 yen            | 49980         | JPY
      Earnings were 85 cents a share.                        | 85 cents              | 0.85          | USD
      It is a 500 million-euro plant.                        | 500 million-euro      | 500000000     | EUR
      The state froze Rs 5,551.27 crore of deposits.         | Rs 5,551.27 crore     | 55512700000   | INR
      The maker raised ₹80 lakh from a fund.                 | ₹80 lakh              | 8000000       | INR
      It owes a billion dollars to its banks.                | a billion dollars     | 1000000000    | USD
      They spent half a million dollars on it.               | half a million dollars | 500000       | USD
      """)
  void moneyHasItsCurrencyAndScale(String text, String span, double value, String unit) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.MONEY, value, unit));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Shares fell 7.5% on the news.                             | 7.5%                  | 7.5
      Its share rose to 26 percent.                             | 26 percent            | 26
      It holds 90 per cent of the market.                       | 90 per cent           | 90
      Margins shrank by 3 percentage points.                    | 3 percentage points   | 3
      About twelve percent agreed.                              | twelve percent        | 12
      About twenty-five percent agreed.                         | twenty-five percent   | 25
      About sixty percent agreed.                               | sixty percent         | 60
      Growth of 4.2 pct was forecast.                           | 4.2 pct               | 4.2
      """)
  void percentagesAreNumbersOfPercent(String text, String span, double value) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.PERCENT, value, "percent"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It plans 2,000 stores worldwide.                  | 2,000 stores              | 2000     | stores
      It opened 35 new retail outlets in May.           | 35 new retail outlets     | 35       | outlets
      More than 500 million accounts were stolen.       | 500 million accounts      | 5.0E8    | accounts
      The group will shed 18,000 people.                | 18,000 people             | 18000    | people
      Some 300 staff were told to leave.                | 300 staff                 | 300      | staff
      The group put 300 staffing staff on leave.        | 300 staffing staff        | 300      | staff
      Two dozen engineers left.                         | Two dozen engineers       | 24       | engineers
      A dozen carriers sell it.                         | A dozen carriers          | 12       | carriers
      Within three years it doubled.                    | three years               | 3        | years
      Seventeen analysts were asked.                    | Seventeen analysts        | 17       | analysts
      Thirty-two analysts were asked.                   | Thirty-two analysts       | 32       | analysts
      They sold 1.5m phones.                            | 1.5m phones               | 1500000  | phones
      Its base is 40 million.                           | 40 million                | 40000000 | ''
      """)
  void countsHaveTheThingCounted(String text, String span, double value, String unit) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.COUNT, value, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = { "It was founded in 2010.", "Nobody was there.", "On December 15 it closed.",
      "On 15 December it closed.", "The sale closed on July 26, 2016.", "The sale closed on 26 July 2016.",
      "Only one of them stayed.", "The report came on 2018-07-26.", "" })
  void yearsAndPartsOfDatesAreNoAmounts(String text) {
    assertThat(Quantities.find(text)).isEmpty();
  }

  @Test
  void severalStandInOrder() {
    String text = "Profit rose 12% to $3.4 billion as it shipped 27 million phones in 2016.";
    assertThat(Quantities.find(text)).containsExactly(
        quantity(text, "12%", Quantity.Kind.PERCENT, 12, "percent"),
        quantity(text, "$3.4 billion", Quantity.Kind.MONEY, 3.4e9, "USD"),
        quantity(text, "27 million phones", Quantity.Kind.COUNT, 27e6, "phones"));
  }

  @Test
  void longRunsOfDigitsAndWordsAreReadInOnePass() {
    String digits = "1,234,".repeat(20_000);
    String words = "20 " + "a-".repeat(50_000);
    assertThat(Quantities.find(digits).size()).isLessThan(20_001);
    assertThat(Quantities.find(words).stream().map(found -> found.span().of(words)).collect(Collectors.toList()))
        .isEqualTo(List.of("20"));
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      String text = "It cost 3 BILLION DOLLARS.";
      assertThat(Quantities.find(text))
          .containsExactly(quantity(text, "3 BILLION DOLLARS", Quantity.Kind.MONEY, 3e9, "USD"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Quantity quantity(String text, String span, Quantity.Kind kind, double value, String unit) {
    int start = text.indexOf(span);
    return new Quantity(new Span(start, start + span.length()), kind, value, unit);
  }
}
