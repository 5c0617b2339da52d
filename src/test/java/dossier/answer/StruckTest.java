package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StruckTest {
  private static MergedFact told(Modality modality, String day, String quote) {
    return fact(FactType.ACQUISITION, "Acme").with("Tern")
        .amount(2e9, "USD")
        .is(modality)
        .inSentence(0)
        .report(day, "Daily Wire", quote)
        .merged();
  }

  /** A deal that was told on a day and ended on another. */
  private static MergedFact ended(String begun, String over) {
    MergedFact first = told(Modality.PLANNED, begun, "Acme agreed to buy Tern for $2 billion.");
    MergedFact last = told(Modality.ENDED, over, "Acme called off its $2 billion purchase of Tern.");
    List<Evidence> evidence = Stream.of(last, first).flatMap(each -> each.evidence().stream()).toList();
    List<MergedFact.Step> history = Stream.of(first, last)
        .map(each -> each.evidence().getFirst())
        .map(each -> new MergedFact.Step(each.fact().modality(), each.knownBy(), null, each))
        .toList();
    return new MergedFact(last.id(), last.fact(), evidence, history, last.amounts(), 1);
  }

  @Test
  void aDealThatWasCalledOffMonthsLaterStandsAlsoWhereItBegan() {
    FactWording wording = new FactWording(new Citing(Citing::alone));
    ViewLine over = ViewLine.of(ended("2011-03-01", "2011-09-01")).orElseThrow();
    assertThat(Struck.with(List.of(over))).extracting(line -> line.item(wording).line().words().strip())
        .containsExactly("Acme to buy Tern for $2 billion – planned, reported 1 March 2011",
            "Acme's purchase of Tern for $2 billion – called off, reported 1 September 2011");
  }

  @Test
  void oneOfTheSameWeeksStandsOnce() {
    assertThat(Struck.of(ended("2011-03-01", "2011-03-10"))).isEmpty();
    assertThat(Struck.of(told(Modality.PLANNED, "2011-03-01", "Acme agreed to buy Tern for $2 billion."))).isEmpty();
  }
}
