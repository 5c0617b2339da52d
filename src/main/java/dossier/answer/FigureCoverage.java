package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a figure covers just what a question asks about: the whole company or the part that is named, the place that is named, and
 * the period that is named.
 */
final class FigureCoverage {
  private static final Set<AnswerKind> FIGURES = Set.of(AnswerKind.HOW_MUCH, AnswerKind.HOW_MANY);
  private static final Pattern EARLIER = Pattern.compile(
      "\\b(?:an|the|its|their) (?:earlier|previous|prior) (?:\\p{Ll}[\\p{L}-]* ){0,4}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_EARLIER = Pattern.compile("\\b(?:earlier|previous\\w*|prior|before|first)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Set<Origin> CUT = Set.of(Origin.EXTRACT, Origin.FACT);

  private final boolean asksFigure;
  private final FigurePeriod period;
  private final FigurePart part;
  private final boolean asksEarlier;
  private final FigureCountry place;
  private final FigureMeasure measure;
  private final FigureBelongs belongs;
  private final FigureExpected expected;
  private final FigureMore more;

  FigureCoverage(Question question) {
    this.asksFigure = FIGURES.contains(question.kind());
    this.period = new FigurePeriod(question);
    this.part = new FigurePart(question);
    this.measure = new FigureMeasure(question);
    this.belongs = new FigureBelongs(question);
    this.expected = new FigureExpected(question);
    this.more = new FigureMore(question);
    this.asksEarlier = ASKS_EARLIER.matcher(question.text()).find();
    this.place = new FigureCountry(question.text());
  }

  /** Whether nothing beside the figure says that it covers something else; true of what is no figure. */
  boolean bears(Proposal proposal) {
    if (!asksFigure || !CUT.contains(proposal.origin())) return true;
    Backing sentence = proposal.backing().getFirst();
    String text = sentence.text();
    Optional<Span> figure = figure(text, proposal.answer());
    return figure.isEmpty()
        || (!isEarlier(text, figure.get()) && belongs.bears(text, figure.get())
            && expected.bears(text, figure.get()) && more.bears(text, figure.get())
            && period.bears(text, figure.get(), sentence.entry().article().published())
            && part.bears(sentence, figure.get()) && measure.bears(text, figure.get())
            && place.bears(sentence, figure.get()));
  }

  /** "more than 1,500 jobs, after an earlier cut of 1,000": a figure of what came before, where that is not asked for. */
  private boolean isEarlier(String text, Span figure) {
    return !asksEarlier && EARLIER.matcher(text.substring(0, figure.start())).find();
  }

  /** Where a sentence has the figure of an answer; nothing where it has none of that value. */
  private static Optional<Span> figure(String text, String answer) {
    int at = text.indexOf(answer);
    if (at >= 0) return Optional.of(new Span(at, at + answer.length()));
    List<Quantity> told = Quantities.find(answer);
    if (told.size() != 1) return Optional.empty();
    String value = Values.of(told.getFirst().span().of(answer));
    return Quantities.find(text)
        .stream()
        .map(Quantity::span)
        .filter(span -> Values.of(span.of(text)).equals(value))
        .findFirst();
  }

  /** The clause of a sentence that a figure stands in. */
  static Span clause(String text, Span figure) {
    return Clauses.of(text)
        .stream()
        .filter(clause -> clause.overlaps(figure))
        .findFirst()
        .orElse(new Span(0, text.length()));
  }
}
