package dossier.cli;

import dossier.HomeCheck;
import dossier.index.Checked;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a data folder. */
@Command(name = "check", description = "Reads everything in the data folder and says what is damaged or does not belong together; changes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Checked> rows = HomeCheck.of(home.settings());
    boolean good = rows.stream().allMatch(Checked::isGood);
    if (json) out.println(Reading.GSON.toJson(rows));
    else {
      rows.forEach(row -> print(row, out));
      out.println(good
          ? "Nothing is wrong."
          : "The command repair rebuilds index and vectors from what can be read; restore brings back a store.");
    }
    return good ? Exit.DONE : Exit.FAILED;
  }

  private static void print(Checked row, PrintWriter out) {
    String found = row.isGood() ? "good" : row.faults() + (row.faults() == 1 ? " fault" : " faults");
    String note = row.note().isEmpty() ? "" : "  " + TextForms.plain(row.note());
    out.println(String.format(Locale.ROOT, "%-13s %,10d  %s%s", row.part(), row.count(), found, note));
    row.first().forEach(fault -> out.println("  " + TextForms.plain(fault)));
    if (row.faults() > row.first().size()) out.println("  and " + (row.faults() - row.first().size()) + " more");
  }
}
