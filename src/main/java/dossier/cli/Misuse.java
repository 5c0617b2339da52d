package dossier.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be read: a line says what is wrong with it, another where to read more. */
final class Misuse implements IParameterExceptionHandler {
  /** Nothing was asked for: the usage is the answer. */
  static final class NoCommand extends ParameterException {
    private static final long serialVersionUID = 1L;

    NoCommand(CommandLine command) {
      super(command, "no command");
    }
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    if (misuse instanceof NoCommand) {
      command.usage(err);
      return Exit.USAGE;
    }
    err.println("dossier: " + TextForms.plain(reason(misuse, command)));
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static String reason(ParameterException misuse, CommandLine command) {
    boolean main = command.getParent() == null;
    return misuse instanceof UnmatchedArgumentException unmatched && main && !unmatched.isUnknownOption()
        ? noSuchCommand(unmatched)
        : String.valueOf(misuse.getMessage()).lines().findFirst().orElse("");
  }

  private static String noSuchCommand(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().getFirst();
    return unmatched.getSuggestions()
        .stream()
        .filter(near -> word.startsWith(near.substring(0, 1))) // the others have little in common with it
        .findFirst()
        .map(near -> "there is no command \"" + word + "\"; did you mean " + near + "?")
        .orElse("there is no command \"" + word + "\"");
  }
}
