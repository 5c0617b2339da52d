package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.FactGroup;
import dossier.answer.FactLine;
import dossier.answer.FactView;
import dossier.answer.PlanLines;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Draws facts and statements that are listed. */
final class FactBlocks {
  /** Characters of a timeline with its buttons, and its blocks: the rest is for what begins and ends a message. */
  private static final int TIMELINE = BlockValidator.BUDGET - 1_500;
  private static final int TIMELINE_BLOCKS = BlockValidator.MAX_BLOCKS - 8;

  private FactBlocks() {}

  static void add(Draft draft, Inquiry inquiry, FactView view, Visibility visibility, Instant now) {
    FactRows rows = new FactRows(draft, inquiry.asked(), visibility);
    switch (view) {
      case FactView.Facts facts -> facts(draft, rows, facts, now);
      case FactView.Timeline timeline -> timeline(draft, inquiry, timeline, visibility, now);
      case FactView.Upcoming upcoming -> upcoming(draft, rows, upcoming, now);
      case FactView.Quotes quotes -> QuoteBlocks.add(draft, quotes, now);
      case FactView.Compare compare -> CompareBlocks.add(draft, inquiry, compare, visibility, now);
      case FactView.Detail detail -> DetailBlocks.add(draft, inquiry, detail, visibility, now);
      case FactView.Unclear unclear -> draft.says(unclear.reason())
          .add(new RichText().section(RichText.run().text(unclear.reason(), Limits.LINE)));
    }
  }

  /** Whether there is something to share. */
  static boolean shareable(FactView view) {
    return switch (view) {
      case FactView.Facts facts -> !facts.items().isEmpty();
      case FactView.Timeline timeline -> !timeline.groups().isEmpty();
      case FactView.Upcoming upcoming -> upcoming.aheadTotal() + upcoming.overdueTotal() > 0;
      case FactView.Quotes quotes -> !quotes.items().isEmpty();
      case FactView.Compare compare -> !compare.rows().isEmpty();
      case FactView.Detail detail -> false;
      case FactView.Unclear unclear -> false;
    };
  }

  /** Whether it can be handed over as a file. */
  static boolean tabular(FactView view) {
    return shareable(view) && switch (view) {
      case FactView.Facts facts -> true;
      case FactView.Timeline timeline -> true;
      case FactView.Compare compare -> true;
      case FactView.Upcoming upcoming -> false;
      case FactView.Quotes quotes -> false;
      case FactView.Detail detail -> false;
      case FactView.Unclear unclear -> false;
    };
  }

  private static void facts(Draft draft, FactRows rows, FactView.Facts facts, Instant now) {
    RichText heading = heading(draft, facts.items().isEmpty()
        ? "No facts: " + facts.choice().heading()
        : facts.choice().heading());
    if (facts.totals() != null)
      facts.totals().lines().stream().limit(Limits.ITEMS).forEach(line -> {
        draft.says(line);
        heading.section(RichText.run().text(line, Limits.LINE));
      });
    draft.add(heading);
    rows.add(facts.items());
    footer(draft, rows.shown(), facts.total(), facts.index().committed(), now);
  }

  private static void timeline(Draft draft, Inquiry inquiry, FactView.Timeline timeline, Visibility visibility,
      Instant now) {
    String whose = timeline.whose();
    String about = whose == null ? "Timeline" : "Timeline of " + Mrkdwn.clean(whose, Limits.COMPANY);
    String title = timeline.period() == null ? about : about + ", " + Moments.period(timeline.period());
    RichText text = heading(draft, timeline.groups().isEmpty() ? title + ": nothing is known" : title);
    List<FactGroup> groups = newest(timeline.groups());
    int left = timeline.groups()
        .stream()
        .limit(timeline.groups().size() - groups.size())
        .mapToInt(group -> group.lines().size() + group.more())
        .sum();
    if (left > 0) text.section(RichText.run().own("… and " + count(left) + " before: name a period, or take the CSV"));
    draft.add(text).chart(timeline.chart());
    FactList list = new FactList(draft, inquiry.asked(), visibility);
    groups.forEach(group -> list.add(group, group.items().size()));
    footer(draft, list.shown(), timeline.total(), "event", timeline.index().committed(), now);
  }

  /** The last groups, as many as there is room for. */
  private static List<FactGroup> newest(List<FactGroup> groups) {
    int length = 0;
    int blocks = 0;
    int from = groups.size();
    while (from > 0 && (length += FactList.length(groups.get(from - 1))) <= TIMELINE
        && (blocks += FactList.blocks(groups.get(from - 1))) <= TIMELINE_BLOCKS)
      from--;
    return groups.subList(from, groups.size());
  }

  private static void upcoming(Draft draft, FactRows rows, FactView.Upcoming upcoming, Instant now) {
    draft.add(heading(draft, PlanLines.ahead(upcoming)));
    ahead(draft, rows, upcoming.ahead());
    if (!upcoming.overdue().isEmpty())
      rows.add(new FactGroup(PlanLines.overdue(upcoming), upcoming.overdue(), 0));
    footer(draft, rows.shown(), upcoming.aheadTotal() + upcoming.overdueTotal(), upcoming.index().committed(), now);
  }

  private static RichText heading(Draft draft, String title) {
    draft.says(title);
    return new RichText().section(RichText.run().bold(title, Limits.LINE));
  }

  /** Adds groups as long as there is room, and says what the last ones are where there is none. */
  private static void ahead(Draft draft, FactRows rows, List<FactGroup> groups) {
    for (int at = 0; at < groups.size(); at++) {
      if (rows.add(groups.get(at))) continue;
      int left = groups.stream().skip(at).mapToInt(group -> group.items().size() + group.more()).sum();
      draft.small("rest", "… and " + count(left) + " more, " + groups.get(at).heading() + " and after");
      return;
    }
  }

  private static void footer(Draft draft, int shown, int total, Instant committed, Instant now) {
    footer(draft, shown, total, "fact", committed, now);
  }

  private static void footer(Draft draft, int shown, int total, String noun, Instant committed, Instant now) {
    String facts = total == 1 ? "1 " + noun : count(total) + " " + noun + "s";
    draft.footer(shown < total ? count(shown) + " of " + facts : facts, committed, now);
  }

  /** A fact's line without the numbers of its citations, for where those do not stand beside it. */
  static String plain(FactLine line) {
    return line.pieces().stream().map(piece -> switch (piece) {
      case FactLine.Words(String words) -> words;
      case FactLine.Cites cites -> "";
    }).collect(Collectors.joining()).strip();
  }
}
