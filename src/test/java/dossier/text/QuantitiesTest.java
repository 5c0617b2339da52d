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
      It cost 1.5 billion Hong Kong dollars.                 | 1.5 billion Hong Kong dollars | 1500000000 | HKD
      It cost 10,000 Swiss francs.                           | 10,000 Swiss francs   | 10000         | CHF
      It cost USD 5 million.                                 | USD 5 million         | 5000000       | USD
      It cost 5 million SEK.                                 | 5 million SEK         | 5000000       | SEK
      It cost $ 40,000 then.                                 | $ 40,000              | 40000         | USD
      Dell's $24.4 billion buyout closed.                    | $24.4 billion         | 24400000000   | USD
      It lost -$3 million there.                             | -$3 million           | -3000000      | USD
      It cost thirteen dollars and forty-five cents.         | thirteen dollars and forty-five cents | 13.45 | USD
      It cost 1.2m euros.                                    | 1.2m euros            | 1200000       | EUR
      It fell to 210 pence.                                  | 210 pence             | 2.1           | GBP
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
      Growth of minus five percent was forecast.                | minus five percent    | -5
      Two hundred percent is a lot.                             | Two hundred percent   | 200
      """)
  void percentagesAreNumbersOfPercent(String text, String span, double value) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.PERCENT, value, "percent"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It plans 2,000 stores worldwide.                  | 2,000 stores              | 2000     | stores
      Customers: 149.8 million Employees: many          | 149.8 million             | 149.8e6  | ''
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
      It has two hundred and five shops.                | two hundred and five shops | 205     | shops
      It has 6,000 Nortel patents.                      | 6,000 Nortel patents      | 6000     | patents
      It sold 3 million Lumias.                         | 3 million Lumias          | 3000000  | lumias
      It plans 2000 stores.                             | 2000 stores               | 2000     | stores
      A 7-inch screen came.                             | 7-inch                    | 7        | inch
      It makes 1 234 567 cars.                          | 1 234 567 cars            | 1234567  | cars
      """)
  void countsHaveTheThingCounted(String text, String span, double value, String unit) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.COUNT, value, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = { "It was founded in 2010.", "Nobody was there.", "On December 15 it closed.",
      "On 15 December it closed.", "The sale closed on July 26, 2016.", "The sale closed on 26 July 2016.",
      "Only one of them stayed.", "The report came on 2018-07-26.", "The Galaxy S4 and Windows 8 sold well.",
      "The server said 400 Bad Request.", "It is open 24/7.", "The screen is 4:3.", "It starts at 10:30 a.m. today.",
      "It began at 9 a.m. sharp.", "Version 2.3.1 is out.", "Shares of Tencent ( 0700.HK ) fell.",
      "Office 2007 debuts.",
      "The case is 337-701.", "A fifth straight loss.", "One thing most experts agree on.", "The 3-D film.",
      "Nokia ( NOK1V.HE ) fell.", "It has 4K video.", "In the first half it fell.", "" })
  void yearsAndPartsOfDatesAreNoAmounts(String text) {
    assertThat(Quantities.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Two thirds of them left.                | Two thirds           | 0.666666666666667
      One in five users left.                 | One in five          | 0.2
      Three-quarters of them left.            | Three-quarters       | 0.75
      A quarter of the users left.            | A quarter            | 0.25
      Half of the users left.                 | Half                 | 0.5
      Nine out of ten left.                   | Nine out of ten      | 0.9
      It takes 3/4 of the market.             | 3/4                  | 0.75
      It weighs twenty and three fifths.      | twenty and three fifths | 20.6
      """)
  void fractionsArePartsOfAWhole(String text, String span, double value) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.FRACTION, value, ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It is the third-largest maker.          | third-largest        | 3
      It is the 5th biggest maker.            | 5th biggest          | 5
      It took second place.                   | second place         | 2
      It is the world's No. 2 maker.          | No. 2                | 2
      It is number one in India.              | number one           | 1
      """)
  void ranksArePlacesInAnOrder(String text, String span, double value) {
    assertThat(Quantities.find(text)).containsExactly(quantity(text, span, Quantity.Kind.RANK, value, "rank"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It grew 5 to 10 percent.                | 5      | 5       | 10 percent   | 10      | PERCENT | percent
      It grew between 10 and 15 percent.      | 10     | 10      | 15 percent   | 15      | PERCENT | percent
      It grew 2-3 percent.                    | 2      | 2       | 3 percent    | 3       | PERCENT | percent
      It costs $5-6 million.                  | $5     | 5000000 | 6 million    | 6000000 | MONEY   | USD
      It costs $1.2 billion to $1.4 billion.  | $1.2 billion | 1.2E9 | $1.4 billion | 1.4E9 | MONEY   | USD
      It costs 15 to 20 cents.                | 15     | 0.15    | 20 cents     | 0.2     | MONEY   | USD
      It takes six to nine months.            | six    | 6       | nine months  | 9       | COUNT   | months
      """)
  void bothEndsOfARangeHaveItsUnit(String text, String first, double low, String second, double high,
      Quantity.Kind kind, String unit) {
    assertThat(Quantities.find(text))
        .containsExactly(quantity(text, first, kind, low, unit), quantity(text, second, kind, high, unit));
  }

  @Test
  void plainNumbersHaveNoUnit() {
    assertThat(Quantities.find("The answer is minus 5").getFirst().value()).isEqualTo(-5);
    assertThat(Quantities.find("12.32e+14").getFirst().value()).isEqualTo(12.32e14);
    assertThat(Quantities.find("three lakh crore").getFirst().value()).isEqualTo(3e12);
    assertThat(Quantities.find("zero point zero eight").getFirst().value()).isEqualTo(0.08);
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
