package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.View;
import dossier.slack.RichText.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws the list of tracked companies. */
final class CompanyBlocks {
  private CompanyBlocks() {}

  static void add(Draft draft, View.Companies view, Instant now) {
    String title = view.companies().size() == 1
        ? "1 company is tracked"
        : count(view.companies().size()) + " companies are tracked";
    draft.says(title);
    List<Run> lines = new ArrayList<>();
    StringBuilder silent = new StringBuilder();
    int used = 0;
    int left = 0;
    for (View.Tracked tracked : view.companies()) {
      String line = line(tracked);
      if (used + line.length() + 2 > Limits.COMPANIES) {
        left++;
      } else if (tracked.about() + tracked.mentioned() > 0) {
        used += line.length() + 2;
        lines.add(RichText.run().text(line, Limits.LINE));
        draft.says("• " + line);
      } else {
        used += line.length() + 2;
        silent.append(silent.isEmpty() ? "" : ", ").append(line);
      }
    }
    RichText text = new RichText().section(RichText.run().bold(title, Limits.LINE)).bullets(lines);
    if (!silent.isEmpty())
      text.section(RichText.run().own("No article yet: ").text(silent.toString(), Limits.COMPANIES));
    if (left > 0) text.section(RichText.run().own("… and " + count(left) + " more"));
    draft.add(text).footer(ViewBlocks.articles(view.index().articles()), view.index().committed(), now);
  }

  private static String line(View.Tracked tracked) {
    String name = ViewBlocks.name(tracked.company());
    if (tracked.about() + tracked.mentioned() == 0) return name;
    return name + ": about it " + count(tracked.about()) + ", mentioned " + count(tracked.mentioned());
  }
}
