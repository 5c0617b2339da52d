package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.FactLine.Cites;
import dossier.answer.FactLine.Piece;
import dossier.answer.FactLine.Words;
import dossier.fact.FactType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationOrderTest {
  private static FactItem item(int... numbers) {
    Told told = fact(FactType.ACQUISITION, "Tern").with("Sable");
    List<Piece> pieces = new ArrayList<>(List.of(new Words("Tern buys Sable")));
    List<Citation> citations = new ArrayList<>();
    for (int number : numbers) {
      pieces.add(new Cites(number));
      citations.add(Citing.alone(told.report("2013-09-03", "Wire", "Tern buys Sable.").merged().evidence().getFirst(),
          number));
    }
    return new FactItem(told.merged(), new FactLine(pieces), "", citations);
  }

  @Test
  void numbersFollowTheLinesWithoutGaps() {
    List<FactGroup> groups = CitationOrder.of(List.of(new FactGroup("One", List.of(item(7), item(3, 7)), 0),
        new FactGroup("Two", List.of(item(1)), 2)));
    assertThat(groups).extracting(group -> group.items().getFirst().line().text())
        .containsExactly("Tern buys Sable[1]", "Tern buys Sable[3]");
    assertThat(groups.getFirst().items().get(1).line().text()).isEqualTo("Tern buys Sable[2][1]");
    assertThat(groups.getFirst().items().get(1).citations()).extracting(Citation::number).containsExactly(2, 1);
    assertThat(groups.getLast().more()).isEqualTo(2);
  }
}
