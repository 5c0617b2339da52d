package dossier.answer;

import dossier.fact.Amount;
import dossier.question.AnswerKind;
import dossier.question.Compound;
import dossier.question.Compound.Operation;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Works out an answer from the answers to two simpler questions; nothing where one of them has none or they cannot be compared. */
final class CompoundInquiry {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  /** A part that refers to the other cannot be asked alone. */
  private static final Pattern REFERS = Pattern.compile("\\b(?:it|them|that|theirs)$", Pattern.CASE_INSENSITIVE);
  /** Letters of the code of a currency. */
  private static final int CURRENCY = 3;
  /** Sums below are prices of a share or a thing. */
  private static final double LEAST_SUM = 10_000;
  /** From how many times that on a sum is no price of a thing. */
  private static final double MOST_TIMES = 100;
  /** How many times a sum another may be that measures the same. */
  private static final double FAR_APART = 100_000;

  private final Compound compound;
  private final Function<String, Optional<Pool>> ask;
  private final Meanwhile meanwhile;

  /**
   * One that asks two questions.
   *
   * @param ask answers a simpler question: what could be answered, or nothing where it is not understood
   * @param meanwhile whether the two are asked at the same time
   */
  CompoundInquiry(Compound compound, Function<String, Optional<Pool>> ask, Meanwhile meanwhile) {
    this.compound = compound;
    this.ask = ask;
    this.meanwhile = meanwhile;
  }

  /** A part with its value. */
  private record Part(String label, Proposal proposal, double confidence, Value value) {}

  /** What can be compared: an amount of a unit, or a day. */
  private record Value(double number, String unit) {
    /** Whether one is a price or a rate and the other a sum: "$28" a share beside "$3.9 billion". */
    boolean isOfOtherSize(Value other) {
      double least = Math.min(Math.abs(number), Math.abs(other.number));
      double most = Math.max(Math.abs(number), Math.abs(other.number));
      return unit.length() == CURRENCY
          && ((least < LEAST_SUM && most > MOST_TIMES * LEAST_SUM) || most > FAR_APART * least);
    }
  }

  /** Whether a question of that kind may be answered so: a sum answers no "who". */
  static boolean answers(Compound compound, AnswerKind kind) {
    return switch (compound.operation()) {
      case SUM, DIFFERENCE -> kind == AnswerKind.HOW_MUCH || kind == AnswerKind.HOW_MANY;
      case GREATER, SMALLER, EARLIER, LATER, IS_GREATER, IS_SMALLER -> true;
    };
  }

  Optional<Proposal> proposal() {
    if (compound.labels().stream().anyMatch(label -> REFERS.matcher(label).find())) return Optional.empty();
    List<Optional<Part>> parts = meanwhile.both(() -> part(0), () -> part(1));
    if (parts.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
    Part one = parts.getFirst().get();
    Part other = parts.getLast().get();
    if (one.proposal().backing().getFirst().equals(other.proposal().backing().getFirst())
        && one.proposal().answer().equals(other.proposal().answer()))
      return Optional.empty();
    if (one.value().isOfOtherSize(other.value()) || !ComparedMeasure.isOne(one.proposal(), other.proposal()))
      return Optional.empty();
    if (!isOwn(one) || !isOwn(other)
        || !ComparedSide.areOfOneTime(compound.labels(), one.proposal(), other.proposal()))
      return Optional.empty();
    if (!one.value().unit().equals(other.value().unit()) || (compound.operation() != Operation.SUM
        && one.value().number() == other.value().number()))
      return Optional.empty();
    return Optional.of(worked(one, other));
  }

  /** Whether a figure is told of its own side; things that are added up are seldom called by their names. */
  private boolean isOwn(Part part) {
    return compound.operation() == Operation.SUM || ComparedSide.bears(part.label(), part.proposal());
  }

  private Optional<Part> part(int number) {
    String label = compound.labels().get(number);
    return ask.apply(compound.parts().get(number)).filter(Pool::answers).flatMap(pool -> {
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
