package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws facts as lines below headings, each with the place of its first source, and one menu for the evidence of them all:
 * for many facts, where a button for each has no room.
 */
final class FactList {
  private final Draft draft;
  private final RichText text;
  private final FactPicker picker;
  private int shown;

  /** Lines that are added to {@code text}. */
  FactList(Draft draft, RichText text, Instant asked, Visibility visibility) {
    this.draft = draft;
    this.text = text;
    this.picker = new FactPicker(asked, visibility);
  }

  /** How many facts were added. */
  int shown() {
    return shown;
  }

  /** Adds at most {@code most} facts of a group below its heading, and says how many are left out. */
  void add(FactGroup group, int most) {
    List<FactItem> items = group.items().subList(0, Math.min(group.items().size(), most));
    int left = group.items().size() - items.size() + group.more();
    String more = left == 0 ? "" : " (" + count(left) + " more)";
    draft.says(group.heading() + more);
    text.section(RichText.run().bold(group.heading(), Limits.TITLE).own(more));
    List<Run> lines = new ArrayList<>();
    for (FactItem item : items) {
      String line = FactBlocks.plain(item.line());
      lines.add(line(item));
      picker.add(line, item.fact().id());
      draft.says("• " + Mrkdwn.clean(line, Limits.FACT));
    }
    text.bullets(lines);
    shown += items.size();
  }

  /** The line with its first source; the source's date only where the line does not say it. */
  private static Run line(FactItem item) {
    String line = FactBlocks.plain(item.line());
    Run run = RichText.run().text(line, Limits.PROFILE_FACT);
    if (item.citations().isEmpty()) return run;
    Citation first = item.citations().getFirst();
    if (!line.endsWith(first.dating().display())) return Quotes.at(run.own(" · "), first);
    return Quotes.link(run.own(" · ").text(Quotes.source(first.source(), first.url()), Limits.SOURCE), first.url());
  }

  /** Characters that a group takes, of its lines and of its options. */
  static int length(FactGroup group) {
    RichText alone = new RichText();
    int options = 0;
    for (FactItem item : group.items()) {
      alone.section(line(item));
      options += Mrkdwn.clean(FactBlocks.plain(item.line()), Limits.OPTION).length();
    }
    return Limits.TITLE + TextLength.of(alone.block()) + options;
  }

  /** Adds the menu; nothing without facts. */
  void addMenu() {
    picker.block().ifPresent(draft::add);
  }
}
