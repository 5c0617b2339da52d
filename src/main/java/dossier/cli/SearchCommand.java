package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;
import dossier.digest.ListedViews;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds passages by a query. */
@Command(name = "search", description = "Finds passages by a query in Lucene's syntax, such as title:stores AND company:xiaomi.")
final class SearchCommand extends Reading {
  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "fields: title body company source date")
  private List<String> words = List.of();

  @Override
  View view(Dossier dossier) {
    Instant now = Instant.now();
    return listed(dossier, ListedViews.Verb.SEARCH, words, now)
        .orElseGet(() -> dossier.views().search(String.join(" ", words), now));
  }
}
