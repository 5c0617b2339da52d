package dossier.slack;

import static dossier.slack.AnswerBlocks.count;
import static dossier.slack.ViewBlocks.articles;

import dossier.answer.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the index stands, line by line. */
final class StatusLines {
  private StatusLines() {}

  static List<String> of(View.Status status, Instant now) {
    Instant newest = status.index().newest();
    View.Content content = status.content();
    List<String> lines = new ArrayList<>(List.of(
        articles(status.index().articles()) + " in " + count(status.passages()) + " passages",
        count(content.facts()) + " facts and " + count(content.statements()) + " statements",
        newest == null ? "no dated article" : "newest article " + Moments.age(newest, now) + " old",
        count(status.companies()) + " companies tracked",
        size(status.bytes()) + " on disk",
        "answers kept: " + count(status.cache().entries()) + ", " + Math.round(100 * status.cache().hitRate())
            + " % of questions answered from them"));
    if (content.outdated())
      lines.add("facts were read by an older version of the patterns: an operator can reread them");
    if (!content.suggested().isEmpty()) lines.add("suggested for tracking: " + suggested(content));
    return List.copyOf(lines);
  }

  private static String suggested(View.Content content) {
    return content.suggested()
        .stream()
        .map(each -> Mrkdwn.clean(each.name(), Limits.COMPANY) + " (" + articles(each.articles()) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String size(long bytes) {
    if (bytes < 1_000_000) return count(Math.max(1, bytes / 1_000)) + " kB";
    return bytes < 1_000_000_000 ? count(bytes / 1_000_000) + " MB" : count(bytes / 1_000_000_000) + " GB";
  }
}
