package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The group named Ada Marsh to lead it.                     | Ada Marsh
      It sells in Spain, France and Italy from May.             | Spain/France/Italy
      Yesterday the Bank of Ireland joined.                     | Bank of Ireland
      Workers at the plant left on Monday.                      | ''
      Phones by eBay and iRobot were there.                     | eBay/iRobot
      Shares of Xiaomi ( 1810.HK ) rose.                        | Xiaomi
      LISBON (Example Wire) - The maker of Nokia phones spoke.  | Nokia
      He said The Verge had it.                                 | Verge
      It took AT&T's lines.                                     | AT&T's
      """)
  void namesHaveCapitals(String sentence, String names) {
    assertThat(Names.find(sentence).stream().map(name -> name.of(sentence)).collect(Collectors.joining("/")))
        .isEqualTo(names);
  }

  @Test
  void joinedNamesAreOneList() {
    String sentence = "It sells in Spain, France and Italy, and Ada Marsh leads it with Bo Linden.";
    List<Span> lists = Names.lists(sentence, Names.find(sentence));
    assertThat(lists.stream().map(list -> list.of(sentence)))
        .containsExactly("Spain, France and Italy, and Ada Marsh", "Bo Linden");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      LISBON (Example Wire) - The maker spoke.      | The maker spoke.
      SAN JOSE/PORTO (Wire) -- The maker spoke.     | The maker spoke.
      The maker (of phones) - it spoke.             | The maker (of phones) - it spoke.
      The maker spoke.                              | The maker spoke.
      """)
  void aDatelineIsLeftOut(String sentence, String rest) {
    assertThat(Wording.withoutDateline(sentence)).isEqualTo(rest);
  }

  @Test
  void anAnswerHasAtMostSixtyWords() {
    assertThat(Wording.short60(words(59))).isEqualTo(words(59));
    assertThat(Wording.short60(words(60))).isEqualTo(words(60));
    assertThat(Wording.short60(words(61))).isEqualTo(words(59) + " …");
  }

  private static String words(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void aQuoteIsCutAtAWordAndNeverInsideACharacter() {
    String text = "x " + "word ".repeat(100);
    Span cut = Wording.quotable(text, new Span(2, text.length()));
    assertThat(cut.start()).isEqualTo(2);
    assertThat(cut.length()).isLessThanOrEqualTo(Citation.MAX_QUOTE).isGreaterThan(290);
    assertThat(cut.of(text)).endsWith("word");
    assertThat(Wording.quotable(text, new Span(2, 302))).isEqualTo(new Span(2, 302));
    String faces = "x" + "😀".repeat(300);
    String quote = Wording.quotable(faces, new Span(0, faces.length())).of(faces);
    assertThat(Character.isHighSurrogate(quote.charAt(quote.length() - 1))).isFalse();
    assertThat(quote).hasSizeBetween(298, Citation.MAX_QUOTE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It closed on July 9, 2019.      | July 9, 2019
      It closed on July 9.            | 9 July 2018
      It closed yesterday.            | 10 July 2018
      It closed last month.           | June 2018
      It closed last year.            | 2017
      It closed in March.             | March 2018
      It closes within three years.   | within three years
      It closes in 6 months.          | in 6 months
      It closed last quarter.         | 1 April 2018 to 30 June 2018
      It fell in Q3 2016.             | Q3 2016
      """)
  void timesAreShownSoThatTheyStandAlone(String sentence, String shown) {
    var times = TimeExpressions.find(sentence, LocalDate.of(2018, 7, 11));
    assertThat(times).hasSize(1);
    assertThat(Dates.shown(times.getFirst(), sentence)).isEqualTo(shown);
  }

  @Test
  void countsHaveTheirNoun() {
    assertThat(Counts.of(0, "article")).isEqualTo("0 articles");
    assertThat(Counts.of(1, "article")).isEqualTo("1 article");
    assertThat(Counts.of(2_000, "article")).isEqualTo("2,000 articles");
  }
}
