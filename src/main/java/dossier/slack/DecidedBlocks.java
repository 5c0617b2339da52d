package dossier.slack;

import com.google.gson.JsonObject;
import dossier.slack.FactDesk.Decided;
import java.time.Instant;
import java.util.List;

/** Draws what people decided on facts, with a button to take back what holds. */
final class DecidedBlocks {
  /** Most decisions that are shown. */
  static final int SHOWN = 20;

  private DecidedBlocks() {}

  static Message list(Inquiry inquiry, List<Decided> decided, Showing showing, Instant now) {
    Draft draft = new Draft().question(inquiry, showing);
    String title = decided.isEmpty()
        ? "Nobody has corrected a fact yet. “Wrong?” below the evidence of a fact does."
        : "What was decided on facts, newest first";
    draft.says(title).add(new RichText().section(RichText.run().bold(title, Limits.LINE)));
    int shown = 0;
    for (Decided each : decided) {
      String line = line(each, now);
      JsonObject row = Json.of("type", "section");
      row.addProperty("block_id", "decided-" + shown);
      row.add("text", Json.plainText(line, 2 * Limits.FACT));
      if (each.holds())
        row.add("accessory", Buttons.of(ButtonKind.UNDO, shown, "Undo",
            FactValue.of(each.decision(), inquiry.asked(), showing.visibility()).encoded()));
      if (!draft.hasRoom(List.of(row))) break;
      draft.add(row).says("• " + line);
      shown++;
    }
    if (shown < decided.size()) draft.small("more", "… and more: ./dossier corrections lists them in a terminal");
    return draft.message();
  }

  private static String line(Decided decided, Instant now) {
    return Mrkdwn.clean(decided.what(), Limits.FACT) + " · by " + Mrkdwn.clean(decided.user(), Limits.COMPANY) + " · "
        + Moments.asOf(decided.at(), now) + (decided.holds() ? "" : " · taken back");
  }
}
