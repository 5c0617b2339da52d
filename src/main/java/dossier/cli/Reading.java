package dossier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dossier.Dossier;
import dossier.answer.FactView;
import dossier.answer.View;
import dossier.digest.ListedViews.Verb;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    check();
    try (Dossier dossier = home.openForReading()) {
      Optional<String> csv = csv(dossier);
      if (csv.isPresent()) {
        out().print(csv.get());
        out().flush();
        return Exit.DONE;
      }
      View view = view(dossier);
      if (json) printJson(JsonForms.of(view));
      else
        out().println(TextForms.of(view));
      draw(view);
      return switch (view) {
        case View.BadQuery _,View.UnknownCompany _,FactView.Unclear _ -> Exit.REFUSED;
        default -> Exit.DONE;
      };
    }
  }

  abstract View view(Dossier dossier);

  /** The view as comma-separated values, where those were asked for and the words can be read. */
  Optional<String> csv(Dossier dossier) {
    return Optional.empty();
  }

  /** What is listed of companies that words name by a list or sector; nothing for other words. */
  static Optional<View> listed(Dossier dossier, Verb verb, List<String> words, Instant now) {
    String asked = String.join(" ", words);
    return dossier.workspaces().views().view(verb, asked, "", "", now);
  }

  /** Draws what can be looked at, where that was asked for. */
  void draw(View view) {}

  /** Says something beside the view, which is the output. */
  void say(String line) {
    spec.commandLine().getErr().println(line);
  }

  /** Refuses options that contradict each other, with a {@link ParameterException}. */
  void check() {}

  ParameterException misuse(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }

  boolean isJson() {
    return json;
  }

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
