package dossier.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dossier.Dossier;
import dossier.digest.Digest;
import dossier.digest.Rhythm;
import dossier.digest.ScheduleReader;
import dossier.digest.Scopes;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a digest; it is posted nowhere and nothing is noted as shown. */
@Command(name = "digest", description = "Prints the digest of a day, or of a week or month, such as: digest weekly xiaomi launches.")
final class DigestCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "daily, weekly or monthly, then companies, lists, kinds of facts, words")
  private List<String> words = List.of();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Mixin
  private HomeOption home = new HomeOption();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String line = String.join(" ", words);
    return switch (ScheduleReader.read(line, ZoneOffset.UTC)) {
      case ScheduleReader.Reading.Unclear(var sentence) -> refused(sentence);
      case ScheduleReader.Reading.NoTime _ -> printed(Rhythm.DAILY, line);
      case ScheduleReader.Reading.Read read -> printed(read.schedule().rhythm(), read.rest());
    };
  }

  private int printed(Rhythm rhythm, String typed) {
    Instant moment = asOf.moment();
    try (Dossier dossier = home.openForReading()) {
      return switch (dossier.workspaces().scopes().read(typed, "", "")) {
        case Scopes.Reading.Unclear(var sentence) -> refused(sentence);
        case Scopes.Reading.Understood(var scope) -> {
          Digest digest = dossier.digests().preview(scope, rhythm.covers(), moment);
          out().println(json ? Reading.GSON.toJson(json(digest)) : text(digest));
          yield Exit.DONE;
        }
      };
    }
  }

  private int refused(String sentence) {
    spec.commandLine().getErr().println(TextForms.plain(sentence));
    return Exit.REFUSED;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static String text(Digest digest) {
    if (digest.isEmpty()) return "There is no story on that.";
    StringBuilder text = new StringBuilder(TextForms.count(digest.items().size(), "story")).append(" from ")
        .append(minute(digest.from()))
        .append(" to ")
        .append(minute(digest.to()))
        .append(digest.more() == 0 ? "" : ", " + digest.more() + " more left out")
        .append('\n');
    for (Digest.Group group : digest.groups()) {
      text.append('\n').append(group.company()).append('\n');
      for (Digest.Item item : group.items()) {
        TextForms.item(text, item.news());
        text.append(String.format(Locale.ROOT, "    importance %.0f%n", item.importance()));
      }
    }
    return TextForms.plain(text);
  }

  private static String minute(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replaceFirst(":00Z$", " UTC");
  }

  private static JsonObject json(Digest digest) {
    JsonObject out = new JsonObject();
    out.addProperty("from", digest.from().toString());
    out.addProperty("to", digest.to().toString());
    out.addProperty("more", digest.more());
    out.add("groups", JsonForms.array(digest.groups(), group -> {
      JsonObject each = new JsonObject();
      each.addProperty("company", group.company());
      each.add("stories", JsonForms.array(group.items(), DigestCommand::json));
      return each;
    }));
    return out;
  }

  private static JsonObject json(Digest.Item item) {
    JsonObject out = new JsonObject();
    out.addProperty("id", item.news().article().value());
    out.addProperty("title", item.news().title());
    out.addProperty("source", item.news().source());
    out.addProperty("url", JsonForms.text(item.news().url()));
    JsonForms.date(out, item.news().dating());
    out.addProperty("importance", item.importance());
    out.add("kinds", JsonForms.array(item.kinds().stream().sorted().toList(), kind -> new JsonPrimitive(kind.name())));
    out.add("story", StoryJson.of(item.news().story()));
    return out;
  }
}
