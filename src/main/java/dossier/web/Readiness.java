package dossier.web;

import java.util.List;

/** Whether the parts of the program are up. Asked on every {@code /readyz}, so it must answer from memory. */
@FunctionalInterface
public interface Readiness {
  /** The parts with their state, in the order to show; none means ready. */
  List<Part> parts();

  /**
   * One part of the program.
   *
   * @param name a word such as {@code index}
   * @param ready whether requests that need it can be served
   * @param detail what to tell an operator, for example {@code Slack not reachable}
   */
  record Part(String name, boolean ready, String detail) {}
}
