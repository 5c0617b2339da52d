package dossier.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The moment that a command looks from. */
final class AsOfOption {
  @Option(names = "--as-of", paramLabel = "DATE", description = "as at that day, 2018-07-01: nothing later is used, relative dates count from it")
  private @Nullable String asOf;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  Instant moment() {
    if (asOf == null) return Instant.now();
    try {
      return Asked.at(asOf);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--as-of: " + e.getMessage(), e);
    }
  }
}
