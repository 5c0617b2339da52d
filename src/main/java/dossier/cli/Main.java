package dossier.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "dossier", description = "Answers questions about tracked tech companies from a local index of news articles.", synopsisSubcommandLabel = "COMMAND", versionProvider = Main.Version.class, subcommands = {
    ServeCommand.class,
    ImportCommand.class,
    AskCommand.class,
    SearchCommand.class,
    NewsCommand.class,
    FactsCommand.class,
    TimelineCommand.class,
    UpcomingCommand.class,
    QuotesCommand.class,
    CompareCommand.class,
    ProfileCommand.class,
    CorrectCommand.class,
    SourcesCommand.class,
    FetchCommand.class,
    WhyCommand.class,
    RemoveCommand.class,
    CompaniesCommand.class,
    TrackCommand.class,
    ListCommand.class,
    DigestCommand.class,
    AlertCommand.class,
    StatusCommand.class,
    FeedbackCommand.class,
    CorrectionsCommand.class,
    RereadCommand.class,
    VectorsCommand.class,
    BackupCommand.class,
    RestoreCommand.class,
    CheckCommand.class,
    RepairCommand.class,
    PersonCommand.class,
    PageCommand.class,
    FeedCommand.class,
    ReadCommand.class,
    TrainCommand.class, HelpCommand.class })
public final class Main implements Runnable {
  /** Lucene's; held because a logger that nobody holds forgets its level. */
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

  private final Map<String, String> environment;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Main(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    VECTORS.setLevel(Level.SEVERE); // it recommends the vector module, which nothing here uses
    System.exit(run(arguments, System.getenv(), new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs a command and returns its exit code, see {@link Exit}. */
  static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
    CommandLine commands = new CommandLine(new Main(environment));
    explainable(commands.getCommandSpec());
    commands.getCommandSpec().addOption(option("show the version", "-V", "--version").versionHelp(true).build());
    commands.getSubcommands().values().stream().distinct().forEach(command -> explainable(command.getCommandSpec()));
    return commands.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misuse())
        .setExecutionExceptionHandler(new Failures())
        .execute(arguments);
  }

  private static OptionSpec.Builder option(String description, String... names) {
    return OptionSpec.builder(names).description(description);
  }

  /** Gives a command the option that explains it; the help command brings its own. */
  private static void explainable(CommandSpec command) {
    if (command.helpCommand()) command.usageMessage().description("Shows how a command is used, such as: help ask.");
    else
      command.addOption(option("show how it is used", "-h", "--help").usageHelp(true).build());
  }

  @Override
  public void run() {
    throw new Misuse.NoCommand(spec.commandLine());
  }

  /** The names and values that settings are read from. */
  Map<String, String> environment() {
    return environment;
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[]{ "dossier " + (version == null ? "(built from sources)" : version) };
    }
  }
}
