package dossier.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "dossier", description = "Answers questions about tracked tech companies from a local index of news articles.", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, subcommands = {
    ServeCommand.class,
    ImportCommand.class,
    AskCommand.class,
    SearchCommand.class,
    NewsCommand.class,
    ProfileCommand.class,
    CompaniesCommand.class,
    StatusCommand.class,
    FeedbackCommand.class,
    PageCommand.class,
    FeedCommand.class,
    ReadCommand.class,
    TrainCommand.class, HelpCommand.class })
public final class Main implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs a command and returns its exit code, see {@link Exit}. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main()).setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
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
