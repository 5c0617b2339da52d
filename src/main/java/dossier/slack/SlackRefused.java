package dossier.slack;

import dossier.watch.Redacted;

/** Slack did not do what was asked; the message names the method and Slack's code for the reason. */
final class SlackRefused extends Exception implements Redacted.Plain {
  private static final long serialVersionUID = 1L;

  private final String code;

  SlackRefused(String method, String code) {
    super(method + ": " + code);
    this.code = code;
  }

  /** Slack's code, such as {@code not_in_channel}. */
  String code() {
    return code;
  }
}
