package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what somebody said. */
@Command(name = "quotes", description = "Lists what a person or a company said, with date and source, such as: quotes ballmer 2009.")
final class QuotesCommand extends Reading {
  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "a person or a company, or both, and, if you like, a period")
  private List<String> words = List.of();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Override
  View view(Dossier dossier) {
    return dossier.factViews().quotes(String.join(" ", words), asOf.moment());
  }
}
