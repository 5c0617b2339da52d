package dossier.answer;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.speech.Statement;
import java.util.List;
import java.util.Optional;

/** Finds whose word citations rest on: the speaker whose words they quote, else the publisher. */
final class Tellers {
  private Tellers() {}

  /** One for each citation, in their order. */
  static List<Teller> of(List<Citation> citations, IndexSnapshot snapshot) {
    return citations.stream().map(citation -> teller(citation, snapshot)).toList();
  }

  private static Teller teller(Citation citation, IndexSnapshot snapshot) {
    Optional<Statement> said = said(citation, snapshot);
    return new Teller(citation, said.map(Statement::speaker).orElse(null), said.map(Statement::role).orElse(null));
  }

  /** The one statement in the quote; where several people are quoted it is not clear whose word counts. */
  private static Optional<Statement> said(Citation citation, IndexSnapshot snapshot) {
    ArticleEntry entry = citation.inTitle() ? null : snapshot.find(citation.article());
    if (entry == null) return Optional.empty();
    List<Statement> said = entry.facts()
        .statements()
        .stream()
        .filter(statement -> statement.words().overlaps(citation.at()))
        .toList();
    long speakers = said.stream().map(Statement::speaker).distinct().count();
    return speakers == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }
}
