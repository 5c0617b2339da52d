package dossier.cli;

import com.google.gson.GsonBuilder;
import dossier.Settings;
import dossier.store.Database;
import dossier.store.PersonData;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports or deletes what is kept of a person in Slack. */
@Command(name = "person", description = "Exports as JSON, or deletes, what is kept of one person of a Slack workspace.")
final class PersonCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,64}");

  /** What is done. */
  enum Deed {
    /** Prints it. */
    EXPORT,
    /** Deletes it. */
    DELETE
  }

  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(index = "0", paramLabel = "export|delete", description = "what is done")
  private Deed deed = Deed.EXPORT;

  @Parameters(index = "1", paramLabel = "TEAM", description = "Slack's id of the workspace, such as T012AB3CD")
  private String team = "";

  @Parameters(index = "2", paramLabel = "USER", description = "Slack's id of the person, such as U012AB3CD")
  private String user = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    for (String id : new String[]{ team, user })
      if (!ID.matcher(id).matches())
        throw new ParameterException(spec.commandLine(), "\"" + TextForms.plain(id) + "\" is no id of Slack's");
    Settings settings = home.settings();
    if (settings.hosting().database().isEmpty() && !Database.isIn(settings.home())) return said("Nothing is kept.");
    try (Database database = settings.hosting()
        .database()
        .map(Database::at)
        .orElseGet(() -> Database.in(settings.home()))) {
      PersonData people = new PersonData(database);
      return said(switch (deed) {
        case EXPORT -> new GsonBuilder().setPrettyPrinting().create().toJson(people.export(team, user));
        case DELETE -> people.delete(team, user) + " rows were deleted or lost the name.";
      });
    }
  }

  private int said(String text) {
    spec.commandLine().getOut().println(text);
    return Exit.DONE;
  }
}
