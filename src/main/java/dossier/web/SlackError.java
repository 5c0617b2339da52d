package dossier.web;

import java.util.List;

/** A refusal in Slack's words: a code such as {@code channel_not_found} and what is wrong in detail. */
final class SlackError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> details;

  SlackError(String code) {
    this(code, List.of());
  }

  SlackError(String code, List<String> details) {
    super(details.isEmpty() ? code : code + ": " + String.join("; ", details));
    this.code = code;
    this.details = List.copyOf(details);
  }

  /** Slack's word for it. */
  String code() {
    return code;
  }

  /** One sentence for each thing that is wrong, may be empty. */
  List<String> details() {
    return details;
  }
}
