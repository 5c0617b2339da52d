package dossier.cli;

import com.google.gson.JsonObject;
import dossier.Settings;
import dossier.store.Database;
import dossier.store.Feedback;
import dossier.store.FeedbackLog;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the verdicts of readers. */
@Command(name = "feedback", description = "Lists what readers said of answers, newest first.")
final class FeedbackCommand implements Callable<Integer> {
  private static final int SHOWN = 100;

  @Mixin
  private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "print JSON lines")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Feedback> newest = newest(home.settings());
    if (newest.isEmpty() && !json) out.println("Nobody has judged an answer yet.");
    for (Feedback feedback : newest)
      out.println(json ? Reading.GSON.toJson(row(feedback)) : line(feedback));
    return Exit.DONE;
  }

  private static List<Feedback> newest(Settings settings) {
    Path folder = settings.home();
    if (settings.hosting().database().isEmpty() && !Database.isIn(folder)) return List.of();
    try (Database database = settings.hosting().database().map(Database::at).orElseGet(() -> Database.in(folder))) {
      return new FeedbackLog(database).newest(SHOWN);
    }
  }

  private static String line(Feedback feedback) {
    return TextForms
        .plain(feedback.at() + "  " + feedback.verdict() + "  " + feedback.question() + "  →  " + feedback.answer());
  }

  private static JsonObject row(Feedback feedback) {
    JsonObject row = new JsonObject();
    row.addProperty("at", feedback.at().toString());
    row.addProperty("verdict", feedback.verdict().name());
    row.addProperty("question", feedback.question());
    row.addProperty("asked_at", feedback.asked().toString());
    row.addProperty("answer", feedback.answer());
    row.addProperty("user", feedback.user());
    row.addProperty("team", feedback.team());
    row.addProperty("channel", feedback.channel());
    return row;
  }
}
