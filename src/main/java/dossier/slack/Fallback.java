package dossier.slack;

/** The text beside a message's blocks being built: escaped lines, as many as fit, never blank. */
final class Fallback {
  private final StringBuilder text = new StringBuilder();
  private boolean full;

  /** Adds a line; the first one is cut to fit, a later one that does not fit ends the text with an ellipsis. */
  Fallback line(String outside) {
    if (full) return this;
    // Escaping makes a character five at most.
    String line = text.isEmpty()
        ? Mrkdwn.escape(Mrkdwn.clean(outside, Limits.FALLBACK / 5))
        : Mrkdwn.escape(Mrkdwn.clean(outside, Limits.FALLBACK));
    if (line.isEmpty()) return this;
    if (text.length() + line.length() + 3 > Limits.FALLBACK) {
      text.append("\n…");
      full = true;
      return this;
    }
    if (!text.isEmpty()) text.append('\n');
    text.append(line);
    return this;
  }

  /** The text. */
  String text() {
    return text.isEmpty() ? "Dossier" : text.toString();
  }
}
