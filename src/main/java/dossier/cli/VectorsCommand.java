package dossier.cli;

import dossier.Dossier;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the vectors that passages lack. */
@Command(name = "vectors", description = "Waits until every passage has its vector, which DOSSIER_VECTORS=on searches with; titles, leads and facts first.")
final class VectorsCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Dossier dossier = home.open()) {
      fill(dossier, spec.commandLine().getOut());
      return Exit.DONE;
    }
  }

  /** Makes them and says how many there are. */
  static void fill(Dossier dossier, PrintWriter out) {
    try (StoredProgress progress = new StoredProgress("vectors")) {
      long made = dossier.vectors().fill(progress);
      out.println(String.format(Locale.ROOT, "Made %,d vectors: %,d in all", made, dossier.vectors().count()));
    }
  }
}
