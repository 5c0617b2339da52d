package dossier.cli;

import com.google.gson.JsonObject;
import dossier.Dossier;
import dossier.answer.NewsItem;
import dossier.digest.AlertPreview;
import dossier.digest.StandingQueryReader.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what an alert would have posted; none is made. */
@Command(name = "alert", description = "Lists what an alert would have posted and how many stories a week to expect, such as: alert xiaomi recall.")
final class AlertCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "words, lists and kinds of facts, or a query such as Xiaomi AND (US OR carrier)")
  private List<String> words = List.of();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Dossier dossier = home.openForReading()) {
      return switch (dossier.standingQueries().read(String.join(" ", words), "", "", false)) {
        case Outcome.Unclear(var sentence) -> {
          spec.commandLine().getErr().println(TextForms.plain(sentence));
          yield Exit.REFUSED;
        }
        case Outcome.Understood(var query) -> {
          AlertPreview preview = dossier.matched(query, SHOWN);
          out().println(json ? Reading.GSON.toJson(json(preview)) : text(preview));
          yield Exit.DONE;
        }
      };
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static String text(AlertPreview preview) {
    StringBuilder text = new StringBuilder("To expect: ").append(preview.expected()).append('\n');
    if (preview.stories().isEmpty()) text.append("No stored article matches it.\n");
    for (NewsItem item : preview.stories())
      TextForms.item(text, item);
    return TextForms.plain(text.toString());
  }

  private static JsonObject json(AlertPreview preview) {
    JsonObject out = new JsonObject();
    out.addProperty("per_week", preview.perWeek());
    out.addProperty("until", preview.until().toString());
    out.add("stories", JsonForms.array(preview.stories(), JsonForms::of));
    return out;
  }
}
