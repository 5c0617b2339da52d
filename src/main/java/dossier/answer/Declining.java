package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.fact.MergedFact;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said where nothing answers surely: the nearest passages, what is reported instead, that a deal is nowhere reported.
 *
 * @param pool what could be answered, though not surely enough
 * @param facts those of whom the question names
 * @param instead what is reported instead of the deal that the question takes for granted, or null
 * @param state how far the deal that is asked about got, or null
 * @param close whether the nearest passages tell of what is asked
 */
record Declining(Question question, CompanyCatalog companies, SentenceProposer sentences, Pool pool,
    List<MergedFact> facts, @Nullable Proposal instead, @Nullable Proposal state, boolean close) {
  /** Passages that are shown. */
  private static final int NEAREST = 3;
  /** Proposals whose sentences come before those that merely bind the question's words. */
  private static final int LEADING = 2;

  Answer answer() {
    if (state != null)
      return new Answer.Told(state.line(), Citation.numbered(shown(state, sentences.nearest(leading(), NEAREST))));
    Optional<String> unreported = new UnreportedDeal(question, companies).of(facts, sentences.bound());
    List<Backing> nearest = sentences.nearest(leading(), NEAREST);
    if (instead != null)
      return new Answer.NoEvidence(unreported.orElse(null), instead.line(), Citation.numbered(shown(instead, nearest)));
    return close && unreported.isEmpty() && !nearest.isEmpty()
        ? new Answer.Passages(Citation.numbered(nearest))
        : new Answer.NoEvidence(unreported.orElse(null), null, Citation.numbered(nearest));
  }

  /** The sentences that the best of what could be answered rests on. */
  private List<Backing> leading() {
    return pool.weighed().stream().map(each -> each.proposal().backing().getFirst()).distinct().limit(LEADING).toList();
  }

  private static List<Backing> shown(Proposal reported, List<Backing> nearest) {
    List<Backing> backing = new ArrayList<>(reported.backing().subList(0, 1));
    nearest.stream()
        .filter(each -> !each.equals(backing.getFirst()))
        .limit(NEAREST - 1L)
        .forEach(backing::add);
    return backing;
  }
}
