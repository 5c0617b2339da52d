package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;
import dossier.digest.ListedViews;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the newest articles. */
@Command(name = "news", description = "Lists the newest articles about a company, such as: news xiaomi last week.")
final class NewsCommand extends Reading {
  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "a company and, if you like, a period")
  private List<String> words = List.of();

  @Override
  View view(Dossier dossier) {
    return listed(dossier, ListedViews.Verb.NEWS, words, Instant.now())
        .orElseGet(() -> dossier.views().news(String.join(" ", words), Instant.now()));
  }
}
