package dossier.faults;

/** Work of one kind that is killed again and again. */
interface Trial {
  String name();

  /**
   * Starts the work, kills it at a random moment and checks everything.
   *
   * @return whether it was killed, rather than done before
   * @throws AssertionError when something is lost or wrong
   */
  boolean kill() throws Exception;

  /** Lets the work end and checks that it is done, and that nothing is left of what was interrupted. */
  void end() throws Exception;
}
