package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private record Line(String title, String day, int weight) {
    Matter matter() {
      return Matter.of(title, TitleKinds.of(title), Set.of("tern"), Set.of("acme"), LocalDate.parse(day));
    }

    Line among(int titles) {
      return new Line(title, day, weight + titles);
    }
  }

  private static List<Line> without(Line... lines) {
    return FollowUps.without(List.of(lines), Line::matter, Comparator.comparingInt(Line::weight).reversed(), 2,
        Line::among);
  }

  @Test
  void ofTitlesOnOneMatterTwoStayAndTheyWeighMore() {
    List<Line> kept = without(new Line("Acme sues Tern over radio patents", "2012-03-01", 5),
        new Line("Acme asks court to ban Tern radios", "2012-03-05", 4),
        new Line("Court bans Tern radios in row with Acme", "2012-03-20", 6));
    assertThat(kept).extracting(Line::title)
        .containsExactly("Acme sues Tern over radio patents", "Court bans Tern radios in row with Acme");
    assertThat(kept).extracting(Line::weight).containsExactly(9, 10);
  }

  @Test
  void anotherMatterAnotherOpponentAndALaterMonthStay() {
    Line[] apart = { new Line("Acme sues Tern over radio patents", "2012-03-01", 5),
        new Line("Brightwater sues Tern over wages", "2012-03-02", 5),
        new Line("Tern to buy a mill from Acme", "2012-03-03", 5),
        new Line("Acme loses appeal against Tern", "2012-06-01", 5) };
    assertThat(without(apart)).hasSize(4);
  }

  @Test
  void statesAloneMakeNoMatter() {
    assertThat(without(new Line("Regulators of India fine Tern", "2012-03-01", 5),
        new Line("Antitrust fear in India slows Tern", "2012-03-02", 5),
        new Line("Probe in India clears Tern canteens", "2012-03-04", 5))).hasSize(3);
  }
}
