package dossier.slack;

import dossier.ingest.Added;
import dossier.ingest.SourceList;
import dossier.ingest.SourceState;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the sources on the web and what became of an address that was added. */
final class SourceBlocks {
  /** Feeds that are listed with a line each. */
  private static final int LINES = 40;
  private static final int LINE = 200;
  /** All names of the feeds that are off. */
  private static final int OFF = 1_500;

  private SourceBlocks() {}

  static Message list(Inquiry inquiry, SourceList list, Showing showing) {
    Draft draft = new Draft().question(inquiry, showing).says(list.heading());
    RichText text = new RichText().section(RichText.run().bold(list.heading(), Limits.LINE));
    List<SourceState> on = list.feeds().stream().filter(state -> state.feed().on()).toList();
    List<SourceState> off = list.feeds().stream().filter(state -> !state.feed().on()).toList();
    List<SourceState> shown = on.subList(0, Math.min(on.size(), LINES));
    shown.forEach(state -> draft.says("• " + Mrkdwn.clean(state.line(list.at()), LINE)));
    text.bullets(shown.stream().map(state -> RichText.run().text(state.line(list.at()), LINE)).toList());
    if (on.size() > LINES) text.section(RichText.run().own("… and " + (on.size() - LINES) + " more that are on"));
    if (!off.isEmpty()) {
      String names = off.stream().map(state -> state.feed().name()).collect(Collectors.joining(", "));
      String lead = list.heading().endsWith("off:") ? "" : "Off: ";
      text.section(RichText.run().own(lead).text(names, OFF));
      draft.says(lead + Mrkdwn.clean(names, OFF));
    }
    return draft.add(text).message();
  }

  static Message added(Inquiry inquiry, Added added, Showing showing) {
    String line = Mrkdwn.clean(added.line(), Limits.LINE);
    return new Draft().question(inquiry, showing)
        .says(line)
        .add(new RichText().section(RichText.run().text(line, Limits.LINE)))
        .message();
  }
}
