package dossier.cli;

import java.io.Console;

/** What the program is started from. */
final class Terminal {
  private Terminal() {}

  /** Whether a person sees what is printed, rather than a file or another program. */
  @SuppressWarnings("SystemConsoleNull") // its contract still allows null
  static boolean shown() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
