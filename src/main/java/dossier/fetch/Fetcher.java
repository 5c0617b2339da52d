package dossier.fetch;

import dossier.article.CanonicalUrl;

/** Reads addresses on other people's servers. Safe for all threads. */
@FunctionalInterface
public interface Fetcher {
  /**
   * Asks for what is at {@code address} and waits for it. What goes wrong is an outcome, never an exception.
   *
   * @param validators of the last answer, or {@link Validators#NONE}
   */
  Fetched fetch(CanonicalUrl address, Validators validators);
}
