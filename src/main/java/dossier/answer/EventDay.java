package dossier.answer;

import dossier.article.Published;
import dossier.index.ArticleEntry;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The day on which what a title tells happened, where the first sentence of its article names a single day of the week before it. */
final class EventDay {
  /** Days before an article within which what it brings happened. */
  private static final long WEEK = 7;
  /** A day on which something was only told is not the day of it. */
  private static final Pattern SAID = Pattern.compile(
      "\\b(?:said|says|told|reported|showed|according to)(?: \\S+){0,4} ?$", Pattern.CASE_INSENSITIVE);

  private EventDay() {}

  /** Null where no day is told, or more than one. */
  static @Nullable PartialDate of(ArticleEntry entry) {
    Published published = entry.article().published();
    if (published == null || published.date().day() == 0 || entry.sentences().isEmpty()) return null;
    LocalDate appeared = published.date().range().from();
    String lead = entry.sentences().getFirst().of(entry.article().body());
    Set<LocalDate> days = TimeExpressions.find(lead, appeared)
        .stream()
        .filter(time -> isDay(time, appeared) && !SAID.matcher(lead.substring(0, time.span().start())).find())
        .map(time -> time.range().from())
        .collect(Collectors.toSet());
    return days.size() == 1 ? PartialDate.of(days.iterator().next()) : null;
  }

  private static boolean isDay(TimeExpression time, LocalDate appeared) {
    TimeRange range = time.range();
    return time.mod() == TimeExpression.Mod.NONE && range.from().plusDays(1).equals(range.to())
        && !range.from().isAfter(appeared) && !range.from().isBefore(appeared.minusDays(WEEK));
  }
}
