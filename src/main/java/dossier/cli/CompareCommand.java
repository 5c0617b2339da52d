package dossier.cli;

import dossier.Dossier;
import dossier.answer.FactCsv;
import dossier.answer.FactView;
import dossier.answer.View;
import dossier.digest.ListedViews;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets companies side by side. */
@Command(name = "compare", description = "Sets two to four companies side by side, such as: compare huawei zte market share.")
final class CompareCommand extends Charting {
  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "two to four companies and, if you like, a measure and a period")
  private List<String> words = List.of();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Option(names = "--csv", description = "print a table of comma-separated values, a line for each cell")
  private boolean csv;

  @Override
  Optional<String> csv(Dossier dossier) {
    return csv && view(dossier) instanceof FactView.Compare compare
        ? Optional.of(FactCsv.of(compare))
        : Optional.empty();
  }

  @Override
  View view(Dossier dossier) {
    return listed(dossier, ListedViews.Verb.COMPARE, words, asOf.moment())
        .orElseGet(() -> dossier.factViews().compare(String.join(" ", words), asOf.moment()));
  }
}
