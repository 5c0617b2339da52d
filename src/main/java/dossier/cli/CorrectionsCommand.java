package dossier.cli;

import com.google.gson.JsonObject;
import dossier.Correcting;
import dossier.Dossier;
import dossier.store.FactCorrection;
import dossier.store.FactCorrection.Logged;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what people decided on facts, and takes decisions back. */
@Command(name = "corrections", description = "Lists what people decided on facts, newest first; with --undo takes a decision back.")
final class CorrectionsCommand implements Callable<Integer> {
  private static final int SHOWN = 100;

  @Mixin
  private HomeOption home = new HomeOption();

  @Option(names = "--undo", paramLabel = "NUMBER", description = "take back the decision of that number")
  private @Nullable Long undo;

  @Option(names = "--json", description = "print JSON lines")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Dossier dossier = home.openForReading()) {
      if (undo != null) return undo(undo, dossier.correcting(), out);
      List<Logged> newest = dossier.correcting().newest(SHOWN);
      if (newest.isEmpty() && !json) out.println("Nobody has corrected a fact yet.");
      for (Logged logged : newest)
        out.println(json ? Reading.GSON.toJson(row(logged)) : TextForms.plain(line(logged)));
      return Exit.DONE;
    }
  }

  /** Works beside a running server, which sees it within a second. */
  private static int undo(long number, Correcting correcting, PrintWriter out) {
    boolean undone = correcting.undo(number, new Correcting.Who(System.getProperty("user.name", "terminal"), ""));
    out.println(undone ? "Took back decision " + number : "No decision " + number + " holds");
    return undone ? Exit.DONE : Exit.REFUSED;
  }

  private static String line(Logged logged) {
    FactCorrection decision = logged.correction();
    String undone = logged.undone() == null ? "" : "  (taken back)";
    return logged.number() + "  " + decision.at().truncatedTo(ChronoUnit.SECONDS) + "  " + decision.user() + "  "
        + decision.decided() + undone;
  }

  private static JsonObject row(Logged logged) {
    FactCorrection decision = logged.correction();
    JsonObject row = new JsonObject();
    row.addProperty("number", logged.number());
    row.addProperty("at", decision.at().toString());
    row.addProperty("verdict", decision.verdict().name());
    row.addProperty("fact", decision.fact());
    row.addProperty("line", decision.line());
    row.addProperty("slot", decision.slot());
    row.addProperty("mended", decision.mended());
    row.addProperty("evidence", decision.evidence().size());
    row.addProperty("user", decision.user());
    row.addProperty("team", decision.team());
    row.addProperty("undone_at", JsonForms.text(logged.undone()));
    row.addProperty("undone_by", logged.undoneBy());
    return row;
  }
}
