package dossier.question;

import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a question about another period. */
final class PeriodChange {
  /** Words before a time that tie it to the sentence. */
  private static final Pattern TIED = Pattern.compile("\\b(?<tie>in|on|at|during|for|of|by)\\s+(?:the\\s+)?$",
      Pattern.CASE_INSENSITIVE);
  /** Times that stand without a word before them, or bring their own. */
  private static final Pattern FREE = Pattern.compile(
      "^(?:(?:the )?(?:last|past|this|next|previous|coming)|yesterday|today|tomorrow|since|before|after|until|till|from|between"
          + "|by|in|on|during|over|as of|earlier|later|recently)\\b.*|.*\\bago$",
      Pattern.CASE_INSENSITIVE);
  /** A day of a month. */
  private static final Pattern DAY = Pattern.compile(
      "^(?:\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? \\p{L}+(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})$");

  private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  /** Parts of a year that go on in the year before them: "and in Q2?" after "Q1 2012". */
  private static final Pattern PART = Pattern.compile("^(?:Q[1-4]|H[12]|" + MONTH + ")$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPELLED_PART = Pattern
      .compile("^(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private PeriodChange() {}

  /**
   * The question about that period; nothing where it names several, so that it is not clear which goes.
   *
   * @param times where the question names its periods
   * @param tie the word before the new period, empty where it has none
   * @param period the new period as typed
   */
  static Optional<String> of(String question, List<Span> times, String tie, String period) {
    if (times.size() > 1) return Optional.empty();
    if (times.isEmpty()) {
      String bare = FollowUpForms.unmarked(question);
      return Optional.of(bare + " " + tied(tie, "", period) + question.strip().substring(bare.length()));
    }
    Span old = times.getFirst();
    String before = question.substring(0, old.start());
    Matcher tied = TIED.matcher(before);
    boolean wasTied = tied.find();
    boolean alone = !wasTied && !FREE.matcher(old.of(question)).matches();
    String kept = wasTied ? before.substring(0, tied.start()) : before;
    String whole = inYear(period, old.of(question));
    String put = alone && tie.isEmpty() ? whole : tied(tie, wasTied ? tied.group("tie") : "", whole);
    return Optional.of(kept + put + question.substring(old.end()));
  }

  /** A part of a year with the one year that the period before names. */
  private static String inYear(String period, String before) {
    List<MatchResult> years = YEAR.matcher(before).results().toList();
    if (years.size() != 1) return period;
    if (PART.matcher(period).matches()) return period + " " + years.getFirst().group();
    return SPELLED_PART.matcher(period).matches() ? period + " of " + years.getFirst().group() : period;
  }

  private static String tied(String tie, String before, String period) {
    if (!tie.isEmpty()) return tie + " " + period;
    if (FREE.matcher(period).matches()) return period;
    if (DAY.matcher(period).matches()) return "on " + period;
    return (before.isEmpty() || before.equals("on") || before.equals("at") ? "in" : before) + " " + period;
  }
}
