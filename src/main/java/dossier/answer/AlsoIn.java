package dossier.answer;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.retrieve.Storylines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Names beside each quotation the publishers that report the same event, so that it stands for all of them. */
final class AlsoIn {
  /** Most publishers that are named beside one quotation. */
  private static final int MAX = 5;

  private AlsoIn() {}

  /** The same citations with the publishers that are quoted by none of them. */
  static List<Citation> told(List<Citation> citations, IndexSnapshot snapshot, Instant asked) {
    Storylines stories = new Storylines(snapshot, asked);
    Set<String> quoted = new HashSet<>();
    citations.stream().map(Citation::source).filter(Objects::nonNull).forEach(quoted::add);
    List<Citation> told = new ArrayList<>();
    for (Citation citation : citations) {
      ArticleEntry entry = snapshot.find(citation.article());
      Stream<String> others = entry == null ? Stream.of() : stories.alsoIn(entry);
      told.add(citation.alsoIn(others.filter(quoted::add).limit(MAX).toList()));
    }
    return told;
  }

  static Answer told(Answer answer, IndexSnapshot snapshot, Instant asked) {
    return switch (answer) {
      case Answer.Found found ->
        new Answer.Found(found.answer(), found.line(), told(found.citations(), snapshot, asked),
            found.sources(), found.confidence(), found.cautions(), found.next());
      case Answer.NoEvidence silent -> new Answer.NoEvidence(silent.unreported(), silent.instead(),
          told(silent.nearest(), snapshot, asked));
      case Answer.Told open -> new Answer.Told(open.line(), told(open.nearest(), snapshot, asked));
      case Answer.Passages close -> new Answer.Passages(told(close.nearest(), snapshot, asked));
      case Answer.WhichCompany which -> which;
      case Answer.NotUnderstood not -> not;
    };
  }
}
