package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.Dossier;
import dossier.WebSources;
import dossier.feed.Opml;
import dossier.ingest.SourceList;
import dossier.ingest.SourceState;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the feeds and switches them on and off. */
@Command(name = "sources", description = "Lists the feeds and how they do; switches them: sources on techcrunch, sources off all.")
final class SourcesCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "on or off with a feed's name, address or folder, or all; or a name to look for")
  private List<String> words = List.of();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(names = "--opml", paramLabel = "FILE", description = "write the feeds to FILE as OPML")
  private @Nullable Path opml;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    boolean switches = words.size() > 1 && List.of("on", "off").contains(words.getFirst().toLowerCase(Locale.ROOT));
    try (Dossier dossier = switches ? home.open() : home.openForReading(); WebSources web = home.sources(dossier)) {
      if (opml != null) Files.write(opml, Opml.write(web.sources().export()));
      SourceList list = web.sources().asked(String.join(" ", words));
      PrintWriter out = spec.commandLine().getOut();
      if (json) out.println(Reading.GSON.toJson(json(list)));
      else
        print(list, out);
      return list.feeds().isEmpty() && !words.isEmpty() ? Exit.REFUSED : Exit.DONE;
    }
  }

  private static void print(SourceList list, PrintWriter out) {
    out.println(TextForms.plain(list.heading()));
    for (SourceState state : list.feeds())
      out.println("  " + TextForms.plain(state.line(list.at()) + " · " + state.feed().address()));
  }

  private static JsonArray json(SourceList list) {
    JsonArray rows = new JsonArray();
    list.feeds().forEach(state -> rows.add(row(state)));
    return rows;
  }

  private static JsonObject row(SourceState state) {
    SourceFeed feed = state.feed();
    Polling polling = feed.polling();
    JsonObject row = new JsonObject();
    row.addProperty("address", feed.address());
    row.addProperty("title", feed.title());
    row.addProperty("site", feed.site());
    row.addProperty("folder", feed.folder());
    row.addProperty("health", state.health().name().toLowerCase(Locale.ROOT));
    row.addProperty("problem", polling.problem());
    row.addProperty("failures", polling.failures());
    row.addProperty("polled_at", JsonForms.text(polling.polled()));
    row.addProperty("next_at", feed.on() ? polling.next().toString() : null);
    row.addProperty("newest_at", JsonForms.text(polling.newest()));
    row.addProperty("habit_seconds", polling.habit() == null ? null : polling.habit().toSeconds());
    row.addProperty("articles", polling.taken());
    return row;
  }
}
