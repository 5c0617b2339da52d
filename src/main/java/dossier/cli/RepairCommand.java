package dossier.cli;

import dossier.HomeRepair;
import dossier.index.IndexRepair.Repaired;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Repairs a data folder. */
@Command(name = "repair", description = "Rebuilds a damaged index from all articles that can still be read; what is damaged is moved aside, nothing is deleted.")
final class RepairCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    HomeRepair.Outcome outcome = HomeRepair.of(home.settings(), InstantSource.system(), err::println);
    outcome.index().ifPresent(repaired -> print(repaired, outcome.fetched(), out));
    outcome.vectors().ifPresent(aside -> moved("vectors", aside, "the command vectors makes them anew", out));
    if (outcome.index().isEmpty() && outcome.vectors().isEmpty())
      out.println("Index and vectors are whole: there is nothing to repair.");
    return Exit.DONE;
  }

  private static void print(Repaired repaired, int fetched, PrintWriter out) {
    out.println("Rebuilt the index from " + counted(repaired.articles(), " stored article") + ".");
    if (fetched > 0) out.println("From the database came " + counted(fetched, " article") + " more.");
    if (repaired.lost() > 0)
      out.println("In the damaged files " + counted(repaired.lost(), " article") + " could not be read.");
    if (repaired.unknown() > 0)
      out.println("Of " + counted(repaired.unknown(), " document") + " it is not known whether they were articles.");
    if (fetched == 0 && repaired.lost() + repaired.unknown() > 0)
      out.println("Import their files again, or restore a backup: what is there already stays as it is.");
    if (!repaired.removals())
      out.println("What had been taken out may be back: which articles that were could not be read.");
    moved("index", repaired.aside(), "delete it when nothing is missed", out);
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d", count) + what + (count == 1 ? "" : "s");
  }

  private static void moved(String what, Path aside, String next, PrintWriter out) {
    out.println("The damaged " + what + " is kept in " + TextForms.plain(aside.toString()) + ": " + next + ".");
  }
}
