package dossier.slack;

import com.google.gson.JsonObject;
import dossier.answer.Citation;
import dossier.answer.OfEach;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a question that was answered for each of several companies. */
final class EachBlocks {
  private EachBlocks() {}

  static void add(Draft draft, Inquiry inquiry, OfEach each, Visibility visibility, Instant now) {
    List<String> left = new ArrayList<>();
    for (OfEach.One one : each.found()) {
      JsonObject block = answer(one).block();
      if (!draft.hasRoom(List.of(block))) {
        left.add(one.company());
        continue;
      }
      draft.add(block).says(one.line() + " " + marks(one));
      one.answer().citations().forEach(citation -> draft.says(Quotes.said(citation)));
    }
    if (!left.isEmpty()) say(draft, "more", "More than fits here, ask about it alone: ", left);
    if (!each.silent().isEmpty()) say(draft, "silent", "Nothing found: ", each.silent());
    int asked = each.found().size() + each.silent().size();
    draft.footer(each.found().size() + " of " + asked + " companies", each.index().committed(), now);
    Buttons row = new Buttons("actions", visibility);
    if (visibility == Visibility.PRIVATE) row.add(ButtonKind.SHARE, "Share in channel", inquiry);
    draft.add(row.add(ButtonKind.EVIDENCE, "More evidence", inquiry)
        .add(ButtonKind.CITE, "Copy citation", inquiry)
        .add(ButtonKind.GOOD, "👍", inquiry)
        .add(ButtonKind.WRONG, "👎 Wrong?", inquiry));
  }

  private static void say(Draft draft, String id, String lead, List<String> companies) {
    String line = Mrkdwn.clean(lead + String.join(", ", companies), Limits.CONTEXT);
    draft.small(id, line).says(line);
  }

  private static String marks(OfEach.One one) {
    return one.answer().citations().stream().map(cited -> "[" + cited.number() + "]").collect(Collectors.joining());
  }

  private static RichText answer(OfEach.One one) {
    RichText text = new RichText().section(RichText.run().bold(one.line(), Limits.LINE).own(" " + marks(one)));
    for (Citation citation : one.answer().citations())
      Quotes.add(citation, text);
    one.answer().cautions().forEach(caution -> text.section(RichText.run().own(AnswerBlocks.caution(caution))));
    return text;
  }
}
