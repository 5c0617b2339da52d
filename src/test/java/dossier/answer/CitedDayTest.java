package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The day that a line names is told by an article that it cites. */
class CitedDayTest {
  private static MergedFact launch(String day, String published) {
    Told told = fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia A").with("Tern");
    return (day.isEmpty() ? told : told.date(day)).report(published, "Wire", "Nokia launched it " + published).merged();
  }

  /** The line is of {@code lined}; all evidence is of one source. */
  private static List<String> cited(MergedFact lined, MergedFact... others) {
    List<Evidence> evidence = Stream.of(others).flatMap(each -> each.evidence().stream()).toList();
    MergedFact merged = new MergedFact("ab", lined.fact(), evidence, List.of(), List.of(), 1);
    return Citing.chosen(merged).stream().map(each -> each.quote().substring(18)).toList();
  }

  @Test
  void anArticleThatTellsTheDayIsCitedToo() {
    MergedFact dated = fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia A")
        .date("2011-12")
        .report("2012-02-27", "Wire", "Nokia launched it 2012-02-27")
        .merged();
    MergedFact fuller = launch("", "2012-03-28");
    assertThat(cited(launch("2011-12", "2012-03-28"), fuller, dated)).containsExactly("2012-03-28", "2012-02-27");
    assertThat(cited(launch("2012-03", "2012-03-28"), fuller, dated)).as("it is of that month")
        .containsExactly("2012-03-28");
    assertThat(cited(launch("", "2012-03-28"), fuller, dated)).as("no day is named").hasSize(1);
  }
}
