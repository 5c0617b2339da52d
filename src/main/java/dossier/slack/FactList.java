package dossier.slack;

import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.answer.Headline;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws facts as numbered lines below headings, each with the place of its first source, and below each group a row of
 * buttons of the same numbers for the evidence: for many facts, where a button beside each has no room.
 */
final class FactList {
  private final Draft draft;
  private final NumberedFacts numbers;
  private int shown;

  /** Groups that are added to {@code draft}. */
  FactList(Draft draft, Instant asked, Visibility visibility) {
    this.draft = draft;
    this.numbers = new NumberedFacts(asked, visibility);
  }

  /** How many lines were added. */
  int shown() {
    return shown;
  }

  /** Adds at most {@code most} facts of a group below its heading, and says how many are left out. */
  void add(FactGroup group, int most) {
    List<FactItem> items = group.items().subList(0, Math.min(group.items().size(), most));
    int left = group.items().size() - items.size() + group.more();
    FactGroup shownOf = new FactGroup(group.heading(), items, left, group.headlines(), group.newestFirst(),
        group.further());
    String more = left == 0 ? "" : " (" + shownOf.left() + ")";
    draft.says(group.heading() + more);
    RichText text = new RichText().section(RichText.run().bold(group.heading(), Limits.TITLE).own(more));
    List<Run> lines = new ArrayList<>();
    for (FactGroup.Line line : shownOf.lines())
      switch (line) {
        case FactGroup.OfFact(var item) -> {
          String words = FactBlocks.plain(item.line());
          lines.add(line(item, numbers.number(item.fact().id(), words)));
          draft.says("• " + Mrkdwn.clean(words, Limits.FACT));
        }
        case FactGroup.OfTitle(var headline) -> {
          lines.add(line(headline));
          draft.says("• " + Mrkdwn.clean(headline.title(), Limits.FACT));
        }
      }
    draft.add(text.bullets(lines));
    numbers.rows().forEach(draft::add);
    shown += shownOf.lines().size();
  }

  /** The line with its number and its first source; the source's date only where the line does not say it. */
  private static Run line(FactItem item, int number) {
    String line = FactBlocks.plain(item.line());
    Run run = RichText.run().text(line, Limits.PROFILE_FACT).own(" " + NumberedFacts.mark(number));
    if (item.citations().isEmpty()) return run;
    Citation first = item.citations().getFirst();
    if (!line.endsWith(first.dating().display())) return Quotes.at(run.own(" · "), first);
    return Quotes.link(run.own(" · ").text(Quotes.source(first.source(), first.url()), Limits.SOURCE), first.url());
  }

  /** A title with its date and source. */
  private static Run line(Headline headline) {
    Run run = RichText.run().text(headline.title(), Limits.PROFILE_FACT).own(" · ");
    return Quotes.at(run, headline.citation());
  }

  /** Characters that a group takes, of its lines and of its buttons. */
  static int length(FactGroup group) {
    RichText alone = new RichText();
    int buttons = "Evidence ".length();
    for (FactItem item : group.items()) {
      alone.section(line(item, Limits.NUMBERED));
      buttons += NumberedFacts.mark(Limits.NUMBERED).length();
    }
    group.headlines().forEach(headline -> alone.section(line(headline)));
    return Limits.TITLE + TextLength.of(alone.block()) + buttons;
  }

  /** Blocks that a group takes. */
  static int blocks(FactGroup group) {
    return 1 + NumberedFacts.rows(group.items().size());
  }
}
