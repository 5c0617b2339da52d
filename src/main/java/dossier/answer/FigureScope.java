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

/**
 * Whether a figure covers just what a question asks about: the whole company or the part that is named, the place that is named, and
 * the period that is named.
 */
final class FigureScope {
  private static final Set<AnswerKind> FIGURES = Set.of(AnswerKind.HOW_MUCH, AnswerKind.HOW_MANY);
  private static final Set<Origin> CUT = Set.of(Origin.EXTRACT, Origin.FACT);

  private final boolean asksFigure;
  private final FigurePeriod period;
  private final FigurePart part;
  private final FigureCountry place;
  private final FigureMeasure measure;

  FigureScope(Question question) {
    this.asksFigure = FIGURES.contains(question.kind());
    this.period = new FigurePeriod(question);
    this.part = new FigurePart(question);
    this.measure = new FigureMeasure(question);
    this.place = new FigureCountry(question.text());
  }

  /** Whether nothing beside the figure says that it covers something else; true of what is no figure. */
  boolean bears(Proposal proposal) {
    if (!asksFigure || !CUT.contains(proposal.origin())) return true;
    Backing sentence = proposal.backing().getFirst();
    String text = sentence.text();
    Optional<Span> figure = figure(text, proposal.answer());
    return figure.isEmpty()
        || (period.bears(text, figure.get(), sentence.entry().article().published())
            && part.bears(sentence, figure.get()) && measure.bears(text, figure.get())
            && place.bears(sentence, figure.get()));
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
