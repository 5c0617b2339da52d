package dossier.answer;

import dossier.fact.Amount;
import dossier.question.Compound;
import dossier.question.Compound.Operation;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Works out an answer from the answers to two simpler questions; nothing where one of them has none or they cannot be compared. */
final class CompoundInquiry {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final Compound compound;
  private final Function<String, Optional<Pool>> ask;

  /** @param ask answers a simpler question: what could be answered, or nothing where it is not understood */
  CompoundInquiry(Compound compound, Function<String, Optional<Pool>> ask) {
    this.compound = compound;
    this.ask = ask;
  }

  /** A part with its value. */
  private record Part(String label, Proposal proposal, double confidence, Value value) {}

  /** What can be compared: an amount of a unit, or a day. */
  private record Value(double number, String unit) {}

  Optional<Proposal> proposal() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Optional<Part> part = part(compound.labels().get(i), compound.parts().get(i));
      if (part.isEmpty()) return Optional.empty();
      parts.add(part.get());
    }
    Part one = parts.getFirst();
    Part other = parts.getLast();
    if (one.proposal().backing().getFirst().equals(other.proposal().backing().getFirst())
        && one.proposal().answer().equals(other.proposal().answer()))
      return Optional.empty();
    if (!one.value().unit().equals(other.value().unit()) || (compound.operation() != Operation.SUM
        && one.value().number() == other.value().number()))
      return Optional.empty();
    return Optional.of(worked(one, other));
  }

  private Optional<Part> part(String label, String question) {
    return ask.apply(question).filter(pool -> !pool.weighed().isEmpty()).flatMap(pool -> {
      Proposal best = pool.weighed().getFirst().proposal();
      return value(best.answer()).map(value -> new Part(label, best, pool.confidence(), value));
    });
  }

  private Optional<Value> value(String answer) {
    if (compound.operation() == Operation.EARLIER || compound.operation() == Operation.LATER) {
      List<TimeExpression> times = TimeExpressions.find(answer, ANY_DAY);
      return times.isEmpty()
          ? Optional.empty()
          : Optional.of(new Value(times.getFirst().range().from().toEpochDay(), "day"));
    }
    List<Quantity> figures = Quantities.find(answer);
    if (figures.size() != 1) return Optional.empty();
    Quantity figure = figures.getFirst();
    String unit = figure.kind() == Quantity.Kind.COUNT ? "" : figure.unit();
    return Optional.of(new Value(figure.value(), unit));
  }

  private Proposal worked(Part one, Part other) {
    boolean greater = one.value().number() > other.value().number();
    String told = one.label() + ": " + one.proposal().answer() + ", " + other.label() + ": "
        + other.proposal().answer();
    String answer = switch (compound.operation()) {
      case GREATER, LATER -> first(greater, one, other);
      case SMALLER, EARLIER -> first(!greater, one, other);
      case IS_GREATER -> (greater ? "Yes – " : "No – ") + told;
      case IS_SMALLER -> (greater ? "No – " : "Yes – ") + told;
      case DIFFERENCE -> figure(one.value().number() - other.value().number(), one.value().unit());
      case SUM -> figure(one.value().number() + other.value().number(), one.value().unit());
    };
    boolean computed = compound.operation() == Operation.SUM || compound.operation() == Operation.DIFFERENCE;
    String line = computed ? answer + " – " + told : answer;
    List<Backing> backing = List.of(one.proposal().backing().getFirst(), other.proposal().backing().getFirst());
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    cautions.addAll(one.proposal().cautions());
    cautions.addAll(other.proposal().cautions());
    Signs signs = Signs.NONE.with(Sign.PARTS, Math.min(one.confidence(), other.confidence()))
        .with(Sign.BOUND, Math.min(bound(one), bound(other)));
    return new Proposal(Proposal.Origin.COMPOUND, answer, Values.of(answer), line, backing, cautions, signs);
  }

  private static double bound(Part part) {
    return part.proposal().signs().of(Sign.BOUND);
  }

  private static String first(boolean one, Part left, Part right) {
    Part winner = one ? left : right;
    Part loser = one ? right : left;
    return winner.label() + " (" + winner.proposal().answer() + "; " + loser.label() + " " + loser.proposal().answer()
        + ")";
  }

  private static String figure(double value, String unit) {
    return Figures.of(Amount.of(value, unit));
  }
}
