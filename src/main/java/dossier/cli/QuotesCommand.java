package dossier.cli;

import dossier.Dossier;
import dossier.answer.FactCsv;
import dossier.answer.FactView;
import dossier.answer.FactViews;
import dossier.answer.View;
import dossier.digest.ListedViews.Verb;
import dossier.digest.NamedCompanies.Found;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what somebody said. */
@Command(name = "quotes", description = "Lists what a person or a company said, with date and source, such as: quotes ballmer 2009.")
final class QuotesCommand extends Reading {
  /** Most statements of a table where no limit is set. */
  private static final int TABLE = 10_000;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "a person or a company, or both, and, if you like, a period")
  private List<String> words = List.of();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Option(names = "--limit", paramLabel = "N", description = "most statements to list (default: 10, 10,000 as CSV)")
  private @Nullable Integer limit;

  @Option(names = "--csv", description = "print a table of comma-separated values")
  private boolean csv;

  @Override
  void check() {
    if (limit != null && limit < 1) throw misuse("--limit: expected a number from 1, got " + limit);
    if (csv && isJson()) throw misuse("--json and --csv exclude each other");
  }

  @Override
  Optional<String> csv(Dossier dossier) {
    return csv && view(dossier) instanceof FactView.Quotes quotes
        ? Optional.of(FactCsv.of(quotes))
        : Optional.empty();
  }

  @Override
  View view(Dossier dossier) {
    int most = limit != null ? limit : csv ? TABLE : FactViews.ITEMS;
    String asked = String.join(" ", words);
    return switch (dossier.workspaces().named().read(asked, "", "")) {
      case Found.Missing _ -> listed(dossier, Verb.QUOTES, words, asOf.moment()).orElseThrow();
      case Found.Named(var among, var left) -> dossier.factViews().quotes(left, asOf.moment(), most, among);
    };
  }
}
