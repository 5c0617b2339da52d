package dossier.answer;

import dossier.article.Dating;
import dossier.grammar.Verbs;
import dossier.question.Question;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a reader must be warned. */
final class Cautions {
  private static final Pattern FIRST_VERB = Pattern.compile(
      "\\b(?:(?<past>did|was|were|had)|is|are|does|do|has|have|will|would|can|could)\\b", Pattern.CASE_INSENSITIVE);

  private Cautions() {}

  /** Whether old evidence may be out of date for a question: not for one of a time that is over, nor of what happened. */
  static boolean old(List<Citation> citations, Question question) {
    TimeRange period = question.period();
    LocalDate day = LocalDate.ofInstant(question.asked(), ZoneOffset.UTC);
    boolean over = period != null && !period.to().isAfter(day.minusMonths(12));
    return !over && !isOfPast(question) && old(citations, question.asked());
  }

  private static boolean isOfPast(Question question) {
    Matcher verb = FIRST_VERB.matcher(question.text());
    if (verb.find()) return verb.group("past") != null;
    return question.keywords().stream().map(at -> at.of(question.text())).anyMatch(Cautions::isPast);
  }

  private static boolean isPast(String word) {
    return Verbs.irregular().values().stream().anyMatch(forms -> forms.contains(word))
        || (word.endsWith("ed") && Verbs.isForm(word) && !Verbs.isBase(word));
  }

  /** Whether all the evidence is dated and the newest of it is more than twelve months older than {@code asked}. */
  static boolean old(List<Citation> citations, Instant asked) {
    LocalDate limit = LocalDate.ofInstant(asked, ZoneOffset.UTC).minusMonths(12);
    return citations.stream()
        .allMatch(citation -> before(citation.dating(), limit));
  }

  /** An estimated date counts like a stated one: an undated article from years ago is old. */
  private static boolean before(Dating dating, LocalDate limit) {
    PartialDate date = dating.published() != null
        ? dating.published().date()
        : dating.estimate() != null ? dating.estimate().date() : null;
    return date != null && !date.range().to().isAfter(limit);
  }
}
