package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.text.Quantities;
import dossier.text.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets beside the first answer another figure that is as well told by another publisher. */
final class Dispute {
  /** How far below the first another may stand: that its passage was found later counts up to 1.7. */
  private static final double MARGIN = 1.8;
  /** How much less of the question the one may bind than the other. */
  private static final double BINDING = 0.1;
  /** Figures that differ by less are the same, rounded. */
  private static final double ROUNDING = 0.03;
  /** What must be alike for two to be told equally well. */
  private static final Set<Sign> ALIKE = EnumSet.of(Sign.FIT, Sign.COMPARED, Sign.TIMED, Sign.PERIOD, Sign.RUMOUR,
      Sign.PLANNED, Sign.DENIED, Sign.COMPANIES);

  private Dispute() {}

  /** The first proposal, with the other figure where there is one. */
  static Proposal shown(Pool pool, AnswerKind kind) {
    Weighed first = pool.weighed().getFirst();
    if (kind != AnswerKind.HOW_MUCH && kind != AnswerKind.HOW_MANY) return first.proposal();
    return pool.weighed()
        .stream()
        .skip(1)
        .takeWhile(other -> first.score() - other.score() <= MARGIN)
        .filter(other -> disagree(first.proposal(), other.proposal()))
        .findFirst()
        .map(other -> both(first.proposal(), other.proposal()))
        .orElse(first.proposal());
  }

  private static boolean disagree(Proposal one, Proposal other) {
    Backing here = one.backing().getFirst();
    Backing there = other.backing().getFirst();
    return one.origin() == Origin.EXTRACT && other.origin() == Origin.EXTRACT
        && !Objects.equals(source(here), source(there)) && !here.original().equals(there.original())
        && isAlike(one, other, Sign.OWN)
        && isAlike(one, other, Sign.BOUND)
        && ALIKE.stream().allMatch(sign -> one.signs().of(sign) == other.signs().of(sign))
        && differ(one.answer(), other.answer());
  }

  private static boolean isAlike(Proposal one, Proposal other, Sign sign) {
    return Math.abs(one.signs().of(sign) - other.signs().of(sign)) <= BINDING;
  }

  private static boolean differ(String one, String other) {
    Optional<Quantity> here = figure(one);
    Optional<Quantity> there = figure(other);
    if (here.isEmpty() || there.isEmpty() || !here.get().unit().equals(there.get().unit())) return false;
    double most = Math.max(Math.abs(here.get().value()), Math.abs(there.get().value()));
    return Math.abs(here.get().value() - there.get().value()) > ROUNDING * most;
  }

  private static Optional<Quantity> figure(String text) {
    List<Quantity> figures = Quantities.find(text);
    return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
  }

  private static Proposal both(Proposal one, Proposal other) {
    List<Backing> backing = new ArrayList<>(List.of(one.backing().getFirst(), other.backing().getFirst()));
    one.backing().stream().skip(1).filter(each -> !backing.contains(each)).limit(1).forEach(backing::add);
    Set<Caution> cautions = EnumSet.of(Caution.DISPUTED);
    cautions.addAll(one.cautions());
    String answer = one.answer() + " or " + other.answer();
    String line = told(one) + " or " + told(other);
    return new Proposal(one.origin(), answer, one.value(), line, backing, cautions, one.signs());
  }

  private static String told(Proposal proposal) {
    String source = source(proposal.backing().getFirst());
    return proposal.answer() + (source == null ? "" : " (" + source + ")");
  }

  private static @Nullable String source(Backing backing) {
    return backing.entry().article().source();
  }
}
