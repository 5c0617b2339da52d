package dossier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dossier.Dossier;
import dossier.answer.View;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that shows a view, as text or as JSON. */
abstract class Reading implements Callable<Integer> {
  static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  @Mixin
  private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Dossier dossier = home.openForReading()) {
      View view = view(dossier);
      if (json) printJson(JsonForms.of(view));
      else
        out().println(TextForms.of(view));
      return view instanceof View.BadQuery || view instanceof View.UnknownCompany ? Exit.REFUSED : Exit.DONE;
    }
  }

  abstract View view(Dossier dossier);

  /** Where the data is. */
  HomeOption home() {
    return home;
  }

  private void printJson(JsonElement element) {
    out().println(GSON.toJson(element));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
