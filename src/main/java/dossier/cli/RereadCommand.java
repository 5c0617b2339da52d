package dossier.cli;

import dossier.Dossier;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads all stored articles again. */
@Command(name = "reread", description = "Reads names, facts and statements again from all stored articles, as after a change of patterns; corrections stay.")
final class RereadCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Dossier dossier = home.open(); StoredProgress bar = new StoredProgress("reread")) {
      long articles = dossier.reread(bar);
      var content = dossier.views().status().content();
      out.println(String.format(Locale.ROOT, "Read %,d %s again: %,d facts, %,d statements", articles,
          articles == 1 ? "article" : "articles", content.facts(), content.statements()));
      return Exit.DONE;
    }
  }
}
