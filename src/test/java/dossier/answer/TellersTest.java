package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellersTest {
  private static final String SAID = "“We will open 90 shops in Spain this year,” said Anna Lindgren, a spokeswoman for Xiaomi.";
  private static final String BODY = SAID + " The first one stands in Madrid.";

  private static Teller teller(Span at, boolean inTitle) {
    ArticleEntry entry = Newsroom.entry("spain", "Xiaomi grows in Spain", BODY, "2019-02-01");
    try (Newsroom room = new Newsroom().with(entry); IndexSnapshot snapshot = room.index.snapshot()) {
      Citation citation = new Citation(1, entry.article().id(), entry.article().title(), null, null, entry.dating(),
          "a quote", inTitle, at, List.of());
      return Tellers.of(List.of(citation), snapshot).getFirst();
    }
  }

  @Test
  void whoIsQuotedThereTellsIt() {
    assertThat(teller(new Span(0, SAID.length()), false).speaker()).isEqualTo("Anna Lindgren");
  }

  @Test
  void whatNobodySaysTheArticleTells() {
    assertThat(teller(new Span(SAID.length() + 1, BODY.length()), false).speaker()).isNull();
    assertThat(teller(new Span(0, 10), true).speaker()).isNull();
  }
}
