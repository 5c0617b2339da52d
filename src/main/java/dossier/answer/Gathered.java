package dossier.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all proposers propose to a question.
 *
 * @param proposals none where facts refute the deal that the question takes for granted and it asks for more than whether it was
 * @param premise what facts tell of the deal that the question takes for granted, as {@link Premise#told}
 * @param takesDeal whether it takes one for granted
 * @param instead what is reported instead of that deal, or null
 * @param state how far the deal that is asked about got, or null
 */
record Gathered(List<Proposal> proposals, int premise, boolean takesDeal, @Nullable Proposal instead,
    @Nullable Proposal state) {
  /** Of a deal that was agreed on or is planned and that no sentence tells as done. */
  private static final String UNFINISHED = "; I find no report that it was completed";

  Gathered {
    proposals = List.copyOf(proposals);
  }

  /** Where no deal is taken for granted. */
  static Gathered of(List<Proposal> proposals) {
    return new Gathered(proposals, 0, false, null, null);
  }

  Gathered with(List<Proposal> other) {
    return new Gathered(other, premise, takesDeal, instead, state);
  }

  Gathered insteadOf(@Nullable Proposal reported) {
    return new Gathered(proposals, premise, takesDeal, reported, state);
  }

  /** With what became of the deal that is asked about or taken for granted. */
  Gathered cameTo(Optional<Proposal> became) {
    return new Gathered(proposals, premise, takesDeal, instead, became.orElse(state));
  }

  /**
   * Whether one bought the other: the facts of that deal decide, where it is only planned that; else that somebody else did; a sentence near the
   * words does not.
   *
   * @param unfinished whether nothing tells that it was done
   */
  Gathered ofDeal(FactProposer known, boolean unfinished) {
    Optional<Proposal> open = known.openDeal().map(state -> unfinished ? unfinished(state) : state);
    List<Proposal> told = known.deal();
    if (!told.isEmpty()) {
      Proposal first = told.getFirst();
      return new Gathered(List.of(unfinished ? unfinished(first) : first), premise, true, null, open.orElse(null));
    }
    if (open.isPresent()) {
      boolean planned = open.get().signs().of(Sign.PLANNED) > 0;
      return new Gathered(planned ? List.of(open.get()) : List.of(), premise, true, null, open.get());
    }
    Optional<Proposal> others = known.instead();
    boolean done = others.isPresent() && others.get().signs().of(Sign.PLANNED) == 0;
    List<Proposal> denied = done ? List.of(denial(others.get())) : List.of();
    return new Gathered(denied, premise, true, others.orElse(null), null);
  }

  /** With what is not told of a deal that did not come to nothing. */
  private static Proposal unfinished(Proposal deal) {
    return deal.signs().of(Sign.DENIED) > 0 ? deal : deal.withLine(deal.line() + UNFINISHED);
  }

  /** "No", where the question asks whether somebody did what another did. */
  static Proposal denial(Proposal real) {
    String answer = "No: " + real.line();
    return new Proposal(Proposal.Origin.FACT, answer, "No", answer, real.backing(), real.cautions(), real.signs());
  }
}
