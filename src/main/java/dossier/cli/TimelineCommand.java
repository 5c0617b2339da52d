package dossier.cli;

import dossier.Dossier;
import dossier.answer.FactCsv;
import dossier.answer.View;
import dossier.digest.ListedViews;
import dossier.digest.NamedCompanies;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what happened, in order. */
@Command(name = "timeline", description = "Lists what happened in the order in which it happened, such as: timeline xiaomi 2018.")
final class TimelineCommand extends Charting {
  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "a company and, if you like, kinds of facts and a period")
  private List<String> words = List.of();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Option(names = "--csv", description = "print a table of comma-separated values, all of it")
  private boolean csv;

  @Override
  Optional<String> csv(Dossier dossier) {
    if (!csv) return Optional.empty();
    List<MergedFact> facts = new ArrayList<>();
    if (NamedCompanies.isReferring(String.join(" ", words)))
      return dossier.workspaces()
          .views()
          .csv(ListedViews.Verb.TIMELINE, String.join(" ", words), "", "", asOf.moment());
    return dossier.factViews().exportTimeline(String.join(" ", words), asOf.moment(), facts::add).isPresent()
        ? Optional.empty()
        : Optional.of(FactCsv.of(facts));
  }

  @Override
  View view(Dossier dossier) {
    return listed(dossier, ListedViews.Verb.TIMELINE, words, asOf.moment())
        .orElseGet(() -> dossier.factViews().timeline(String.join(" ", words), asOf.moment()));
  }
}
