package dossier.answer;

import dossier.text.Quantities;
import dossier.text.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drops the sum that unnamed people told of a deal where it was told without them soon after, and was another. */
final class OvertakenRumours {
  /** How long after a rumour a report still tells of the same deal. */
  private static final Duration SOON = Duration.ofDays(60);

  private OvertakenRumours() {}

  /** The proposals but for those that were overtaken, in their order. */
  static List<Proposal> without(List<Proposal> proposals) {
    List<Proposal> confirmed = proposals.stream()
        .filter(each -> isOfDeal(each) && !isOpen(each) && each.signs().of(Sign.DENIED) == 0
            && each.signs().of(Sign.ALL_BOUND) == 1)
        .toList();
    if (confirmed.isEmpty()) return proposals;
    return proposals.stream()
        .filter(
            each -> !isOpen(each) || !isOfDeal(each) || confirmed.stream().noneMatch(later -> overtakes(later, each)))
        .toList();
  }

  /** Whether unnamed people tell it, or it is one of the sums that a fact was told with. */
  private static boolean isOpen(Proposal proposal) {
    return proposal.signs().of(Sign.RUMOUR) == 1
        || (proposal.origin() == Proposal.Origin.FACT && proposal.signs().of(Sign.DISPUTED) == 1);
  }

  /** Whether it is one sum of money beside both sides of the act that is asked for. */
  private static boolean isOfDeal(Proposal proposal) {
    return proposal.signs().of(Sign.SIDES) == 1 && sum(proposal).isPresent();
  }

  private static Optional<Quantity> sum(Proposal proposal) {
    List<Quantity> figures = Quantities.find(proposal.answer());
    return figures.size() == 1 && figures.getFirst().kind() == Quantity.Kind.MONEY
        ? Optional.of(figures.getFirst())
        : Optional.empty();
  }

  private static boolean overtakes(Proposal later, Proposal rumour) {
    if (later.value().equals(rumour.value())) return false;
    Instant told = told(rumour);
    return told(later).isAfter(told) && told(later).isBefore(told.plus(SOON));
  }

  private static Instant told(Proposal proposal) {
    return proposal.backing().getFirst().entry().knownBy();
  }
}
