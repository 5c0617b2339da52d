package dossier.cli;

import dossier.Dossier;
import dossier.Settings;
import dossier.WebSources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the data is, which every command that touches it can be told. */
final class HomeOption {
  @Option(names = "--home", paramLabel = "DIR", description = "the data folder (default: $DOSSIER_HOME, else index-data)")
  private @Nullable Path home;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  Settings settings() {
    PrintWriter err = command.commandLine().getErr();
    Main main = (Main) command.root().userObject();
    return Settings.read(main.environment(), Optional.ofNullable(home), line -> err.println("dossier: " + line));
  }

  Dossier openForReading() {
    Settings settings = settings();
    return searching(Dossier.openForReading(settings, InstantSource.system()), settings);
  }

  private static Dossier searching(Dossier dossier, Settings settings) {
    if (settings.vectors()) dossier.vectors().search();
    return dossier;
  }

  /** The sources on the web of an open data folder. */
  WebSources sources(Dossier dossier) {
    PrintWriter err = command.commandLine().getErr();
    return new WebSources(dossier, settings(), InstantSource.system(), err::println);
  }

  Dossier open() {
    PrintWriter err = command.commandLine().getErr();
    Settings settings = settings();
    return searching(Dossier.open(settings, InstantSource.system(), err::println), settings);
  }
}
