package dossier.answer;

import dossier.article.Published;
import dossier.index.ArticleEntry;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The day on which what a title tells happened, where the first sentence of its article names a single day of the week before it. */
final class EventDay {
  /** Days before an article within which what it brings happened. */
  private static final long WEEK = 7;
  /** A day on which something was only told is not the day of it. */
  private static final Pattern SAID = Pattern.compile(
      "\\b(?:said|says|told|reported|showed|disclosed|revealed|according to)(?: \\S+){0,4} ?$",
      Pattern.CASE_INSENSITIVE);
  /**
   * Where a sentence turns to what went before or beside what it tells, and where it leaves that again; "which therefore" goes on with
   * what it tells.
   */
  private static final Pattern BESIDE = Pattern.compile(
      "\\b(?:since|after|when|before|while|whose|which(?! (?:therefore|thus|thereby|hence|consequently)\\b)|who|as (?:an?|the|its|it)|because)\\b");

  private EventDay() {}

  /** Null where no day is told, or more than one. */
  static @Nullable PartialDate of(ArticleEntry entry) {
    Published published = entry.article().published();
    if (published == null || published.date().day() == 0 || entry.sentences().isEmpty()) return null;
    String lead = entry.sentences().getFirst().of(entry.article().body());
    return of(entry.article().title(), lead, published.date().range().from());
  }

  /**
   * The same of a title and the sentence that opens its article.
   *
   * @param appeared the day of the article
   */
  static @Nullable PartialDate of(String title, String lead, LocalDate appeared) {
    Set<LocalDate> days = TimeExpressions.find(lead, appeared)
        .stream()
        .filter(time -> isDay(time, appeared) && isOfTitle(title, lead, time.span().start()))
        .map(time -> time.range().from())
        .collect(Collectors.toSet());
    return days.size() == 1 ? PartialDate.of(days.iterator().next()) : null;
  }

  /** Whether what happened on the day that stands at {@code at} is what the title tells: what stands beside it shares fewer of its words. */
  private static boolean isOfTitle(String title, String lead, int at) {
    String before = lead.substring(0, at);
    if (SAID.matcher(before).find()) return false;
    int beside = -1;
    Matcher turn = BESIDE.matcher(before);
    while (turn.find())
      beside = turn.start();
    if (beside < 0 || before.indexOf(',', beside) >= 0) return true;
    return shared(title, before.substring(beside)) > shared(title, before.substring(0, beside));
  }

  private static long shared(String title, String part) {
    Set<String> words = SameThings.words(List.of(title));
    return SameThings.words(List.of(part)).stream().filter(words::contains).count();
  }

  private static boolean isDay(TimeExpression time, LocalDate appeared) {
    TimeRange range = time.range();
    return time.mod() == TimeExpression.Mod.NONE && range.from().plusDays(1).equals(range.to())
        && !range.from().isAfter(appeared) && !range.from().isBefore(appeared.minusDays(WEEK));
  }
}
