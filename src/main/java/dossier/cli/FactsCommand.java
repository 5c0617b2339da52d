package dossier.cli;

import dossier.Dossier;
import dossier.answer.FactCsv;
import dossier.answer.FactNarrowing;
import dossier.answer.FactView;
import dossier.answer.FactViews;
import dossier.answer.View;
import dossier.article.Published;
import dossier.digest.NamedCompanies;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.TimeRange;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists typed facts. */
@Command(name = "facts", description = "Lists typed facts, such as: facts google acquisitions 2011, largest first, total. As JSON or CSV all of them, one a line.")
final class FactsCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "companies, kinds of facts, a period, \"largest first\", \"total\"; all may be left out")
  private List<String> words = List.of();

  @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "only these types: ${COMPLETION-CANDIDATES}")
  private List<FactType> types = List.of();

  @Option(names = "--since", paramLabel = "DATE", description = "what happened from then on: 2018, 2018-03 or 2018-03-05")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DATE", description = "what happened up to then, that day, month or year included")
  private @Nullable String until;

  @Option(names = "--limit", paramLabel = "N", description = "most facts to list (default: 10, all as JSON or CSV)")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "print JSON, one fact a line")
  private boolean json;

  @Option(names = "--csv", description = "print a table of comma-separated values")
  private boolean csv;

  @Option(names = "--explain", description = "with all evidence: the pattern, its parts and the sentence")
  private boolean explain;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    TimeRange period = period();
    if (limit != null && limit < 1) throw misuse("--limit: expected a number from 1, got " + limit);
    if (json && csv) throw misuse("--json and --csv exclude each other");
    try (Dossier dossier = home.openForReading()) {
      return switch (named(dossier)) {
        case NamedCompanies.Found.Missing(var sentence) -> {
          spec.commandLine().getErr().println("dossier: " + TextForms.plain(sentence));
          yield Exit.REFUSED;
        }
        case NamedCompanies.Found.Named(var among, var left) -> {
          FactNarrowing narrowing = new FactNarrowing(types, period, among);
          yield json || csv ? export(dossier, left, narrowing) : list(dossier, left, narrowing);
        }
      };
    }
  }

  private NamedCompanies.Found named(Dossier dossier) {
    String asked = String.join(" ", words);
    return dossier.workspaces().named().read(asked, "", "");
  }

  private int list(Dossier dossier, String asked, FactNarrowing narrowing) {
    Instant now = asOf.moment();
    int most = limit == null ? FactViews.ITEMS : limit;
    View view = dossier.factViews().facts(asked, now, most, narrowing);
    if (explain && view instanceof FactView.Facts facts) {
      List<View> details = new ArrayList<>();
      facts.items().forEach(item -> details.add(dossier.factViews().detail(item.fact().id(), now)));
      details.forEach(detail -> out().println(TextForms.of(detail) + "\n"));
    } else
      out().println(TextForms.of(view));
    return exit(view);
  }

  private int export(Dossier dossier, String asked, FactNarrowing narrowing) {
    long most = limit == null ? Long.MAX_VALUE : limit;
    List<MergedFact> facts = new ArrayList<>();
    View refused = dossier.factViews().export(asked, asOf.moment(), narrowing, facts::add).orElse(null);
    if (refused != null) {
      spec.commandLine().getErr().println("dossier: " + TextForms.of(refused));
      return Exit.REFUSED;
    }
    if (csv) out().print(FactCsv.HEADER);
    Consumer<MergedFact> print = csv
        ? fact -> out().print(FactCsv.row(fact))
        : fact -> out().println(Reading.GSON.toJson(FactJson.of(fact)));
    facts.stream().limit(most).forEach(print);
    out().flush();
    return Exit.DONE;
  }

  private static int exit(View view) {
    return view instanceof FactView.Facts ? Exit.DONE : Exit.REFUSED;
  }

  private @Nullable TimeRange period() {
    if (since == null && until == null) return null;
    TimeRange from = since == null ? null : days("--since", since);
    TimeRange to = until == null ? null : days("--until", until);
    if (from != null && to != null && !from.from().isBefore(to.to())) throw misuse("--since is later than --until");
    return new TimeRange(from == null ? TimeRange.EARLIEST : from.from(), to == null ? TimeRange.LATEST : to.to());
  }

  private TimeRange days(String option, String text) {
    try {
      return Published.parse(text).date().range();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
    }
  }

  private ParameterException misuse(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
