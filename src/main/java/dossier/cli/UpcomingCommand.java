package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;
import dossier.digest.ListedViews;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists plans by their date. */
@Command(name = "upcoming", description = "Lists plans by date, and those whose date passed without a later report.")
final class UpcomingCommand extends Reading {
  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "a company; all companies without one")
  private List<String> words = List.of();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Override
  View view(Dossier dossier) {
    return listed(dossier, ListedViews.Verb.UPCOMING, words, asOf.moment())
        .orElseGet(() -> dossier.factViews().upcoming(String.join(" ", words), asOf.moment()));
  }
}
