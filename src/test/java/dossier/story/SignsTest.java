package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = """
      an update two hours later,                        2,  2, 0.5, 1, true,  0.3, 0.8, 0.6, true
      the same a day and a half later,                 36, 36, 0.5, 1, true,  0.3, 0.8, 0.6, false
      the last of a story that has gone on for days,    2, 90, 0.5, 1, true,  0.3, 0.8, 0.6, false
      another outlet with words of its own,             1,  1, 0.4, 1, true,  0,   0.5, 0.3, true
      other news of the company on that day,            1,  1, 0.1, 1, false, 0,   0.3, 0.1, false
      the same titles and words on days unknown,       24, 24, 0.7, 1, true,  0.3, 1,   1,   true
      a like article on days unknown,                  24, 24, 0.3, 1, false, 0,   0.5, 0.5, false
      nothing in common at the same hour,               0,  0, 0,   0, false, 0,   0,   0,   false
      """)
  void likenessCountsWhereTheTimeIsNear(String what, double hours, double farthest, double words, double company,
      boolean number, double text, double title, double bothTitles, boolean joins) {
    Signs signs = new Signs(hours, farthest, words, company, number, text, title, bothTitles);
    assertThat(signs.logOdds() > Stories.LEAST).as(what).isEqualTo(joins);
  }

  @Test
  void nearFallsFromOneToNothingAroundADay() {
    assertThat(at(0).near()).isGreaterThan(0.99);
    assertThat(at(Signs.HOURS_UNKNOWN).near()).isEqualTo(0.5, within(1e-9));
    assertThat(at(72).near()).isLessThan(0.001);
  }

  @Test
  void oddsAreTheSumOfFeaturesTimesWeights() {
    Signs signs = new Signs(0, 0, 1, 0.5, true, 0.25, 0.75, 0.5);
    double near = signs.near();
    assertThat(signs.features()).containsExactly(
        new double[]{ 1, 0, near, near * Math.log(11), 0.5, near, near * 0.25, near * 0.75, near * 0.5 }, within(1e-9));
    assertThat(signs.logOdds(new double[]{ -1, 9, 0, 0, 4, 0, 0, 0, 0 })).isEqualTo(1, within(1e-9));
    assertThat(Signs.weights()).hasSameSizeAs(signs.features());
  }

  private static Signs at(double hours) {
    return new Signs(hours, hours, 0, 0, false, 0, 0, 0);
  }
}
