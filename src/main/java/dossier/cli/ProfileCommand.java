package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;
import dossier.digest.ListedViews;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows who a company is. */
@Command(name = "profile", description = "Shows who a company is: coverage, newest articles, related companies.")
final class ProfileCommand extends Charting {
  @Parameters(arity = "1..*", paramLabel = "COMPANY", description = "its name")
  private List<String> words = List.of();

  @Override
  View view(Dossier dossier) {
    return listed(dossier, ListedViews.Verb.PROFILE, words, Instant.now())
        .orElseGet(() -> dossier.views().profile(String.join(" ", words), Instant.now()));
  }
}
