package dossier.cli;

/** How the program ends. */
final class Exit {
  /** Done. */
  static final int DONE = 0;
  /** It could not be done; a line on standard error says why. */
  static final int FAILED = 1;
  /** The command line could not be read. */
  static final int USAGE = 2;
  /** Done, but some of the input was refused, which is listed. */
  static final int REFUSED = 3;
  /** Another process writes the data folder. */
  static final int HELD = 4;

  private Exit() {}
}
