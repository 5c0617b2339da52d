package dossier.fetch;

import okhttp3.HttpUrl;

/** What one request came to. */
sealed interface Reply {
  /**
   * It is over.
   *
   * @param status of the answer, or 0 where none came
   */
  record Done(Fetched outcome, int status) implements Reply {}

  /** The server names another address. */
  record Elsewhere(HttpUrl to, boolean permanent) implements Reply {}

  static Reply refused(String reason) {
    return new Done(new Fetched.Refused(reason), 0);
  }

  static Reply failed(String reason) {
    return new Done(new Fetched.Failed(reason, null), 0);
  }
}
