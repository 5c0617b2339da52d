package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a figure measures what is asked for as far as its clause says what it measures: revenue is no loss, an investment no
 * profit. The measures stand in {@code measures.tsv}.
 */
final class FigureMeasure {
  private record Measure(String name, Pattern words) {}

  private static final List<Measure> MEASURES = WordRows.of("measures.tsv", 2)
      .stream()
      .map(row -> new Measure(row.get(0),
          words(row.get(1))))
      .toList();

  /** A measure that figures are not without, by the words that ask for it and those that tell it. */
  private record Own(Pattern asks, Pattern tells) {}

  private static final List<Own> OWN = WordRows.of("own-measures.tsv", 3)
      .stream()
      .map(row -> new Own(words(row.get(1)), words(row.get(2))))
      .toList();

  /** A clause whose figure is a part of the one before. */
  private static final Pattern PART_OF = Pattern
      .compile("^(?:of which|of that|including|up from|down from|compared|from)\\b");
  /** Before what made a result what it is. */
  private static final Pattern CAUSE = Pattern.compile(
      "\\b(?:on|by|amid|due to|thanks to|because of|despite|as)(?: [\\w-]+){0,3} $", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF = Pattern.compile("^ (?:of|totaling|totalling)\\b");

  private static final Pattern SHARE = Pattern.compile("\\b(?:market )?share(?! price)(?:s? of| in)?\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGE = Pattern.compile(
      "\\b(?:gr[eo]w\\w*|ris\\w+|rose|f[ae]ll\\w*|gain\\w*|los[et]\\w*|jump\\w*|drop\\w*|increas\\w+|declin\\w+|change\\w*|per|each|price)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MOVED = Pattern.compile(
      "\\b(?:rose|r[iao]sen|ris\\w+|f[ae]ll\\w*|grew|grow\\w*|up|down|jump\\w*|climb\\w*|drop\\w*|declin\\w+|increas\\w+|surg\\w+|slump\\w*|slid\\w*)(?: by)?(?: (?:about|around|nearly|almost|some|another|an?))* $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MOVE = Pattern.compile(
      "^(?: \\w+)? (?:growth|increase|rise|jump|drop|decline|fall|premium|discount|gain)\\b", Pattern.CASE_INSENSITIVE);

  private final Set<String> asked;
  /** How a sentence must name the measure, where it is one that figures are not without. */
  private final Optional<Pattern> own;
  private final boolean share;

  FigureMeasure(Question question) {
    this.asked = named(question.text());
    this.own = OWN.stream()
        .filter(each -> each.asks().matcher(question.text()).find())
        .map(Own::tells)
        .findFirst();
    this.share = SHARE.matcher(question.text()).find() && !CHANGE.matcher(question.text()).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether the last measure that the clause names before the figure, else any behind it, is one asked for; or it names none. */
  boolean bears(String text, Span figure) {
    if (share && isMove(text, figure)) return false;
    if (own.isPresent() && !own.get().matcher(text).find()) return false;
    if (asked.isEmpty()) return true;
    Span clause = FigureCoverage.clause(text, figure);
    int start = PART_OF.matcher(clause.of(text)).find() ? 0 : clause.start();
    Set<String> last = last(text.substring(start, Math.max(start, figure.start())));
    if (!last.isEmpty()) return last.stream().anyMatch(asked::contains);
    Set<String> behind = named(text.substring(figure.end(), Math.max(figure.end(), clause.end())));
    return behind.isEmpty() || behind.stream().anyMatch(asked::contains);
  }

  /** Whether the figure says by how much something moved: "35 percent growth", "rose 5 percent". */
  private static boolean isMove(String text, Span figure) {
    return MOVED.matcher(text.substring(0, figure.start())).find() || MOVE.matcher(text.substring(figure.end())).find();
  }

  /** The measures named last, where it is not told that something came of them: "profit rose on strong sales". */
  private static Set<String> last(String before) {
    Set<String> last = new HashSet<>();
    int end = -1;
    for (Measure measure : MEASURES) {
      Matcher words = measure.words().matcher(before);
      while (words.find()) {
        boolean cause = CAUSE.matcher(before.substring(0, words.start())).find()
            && !OF.matcher(before.substring(words.end())).find();
        if (cause || words.end() < end) continue;
        if (words.end() > end) last.clear();
        end = words.end();
        last.add(measure.name());
      }
    }
    return last;
  }

  private static Set<String> named(String text) {
    Set<String> named = new HashSet<>();
    for (Measure measure : MEASURES)
      if (measure.words().matcher(text).find()) named.add(measure.name());
    return named;
  }
}
