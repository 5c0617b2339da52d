package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All proposals for one question, weighed beside each other: the same value from several articles speaks for it, differing
 * ones against it.
 *
 * @param weighed the best first; each cites whatever gives the same value
 * @param confidence probability that the best is right, 0 to 1
 */
record Pool(List<Weighed> weighed, double confidence) {
  /** Most sentences that an answer cites. */
  private static final int CITED = 3;
  /** From where on a lead over the best other value counts no more. */
  private static final double MOST_MARGIN = 5;
  /** The lead of a value without a rival. */
  private static final double ALONE = 3;

  Pool {
    weighed = List.copyOf(weighed);
  }

  static Pool of(List<Proposal> proposals, Weights weights) {
    if (proposals.isEmpty()) return new Pool(List.of(), 0);
    Map<String, List<Proposal>> same = new HashMap<>();
    for (Proposal proposal : proposals)
      same.computeIfAbsent(proposal.value(), any -> new ArrayList<>()).add(proposal);
    List<Weighed> weighed = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Proposal seen = seen(proposal, same.getOrDefault(proposal.value(), List.of()), same.size());
      weighed.add(new Weighed(seen, weights.score(seen)));
    }
    weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
    return new Pool(weighed, weights.confidence(trust(weighed)));
  }

  private static Proposal seen(Proposal proposal, List<Proposal> same, int values) {
    Set<ArticleId> voters = new HashSet<>();
    Set<Origin> origins = new HashSet<>();
    List<Backing> backing = new ArrayList<>(proposal.backing());
    int cited = Math.max(CITED, backing.size());
    for (Proposal other : same) {
      other.backing().forEach(each -> voters.add(each.original()));
      origins.add(other.origin());
      backing.addAll(other.backing());
    }
    return proposal.backedBy(cited(backing, cited))
        .with(proposal.signs()
            .with(Sign.VOTES, log2(voters.size()))
            .with(Sign.RIVALS, log2(values))
            .with(Sign.AGREED, origins.contains(Origin.FACT) && origins.size() > 1));
  }

  private static double log2(int count) {
    return Math.log(Math.max(1, count)) / Math.log(2);
  }

  /** One of each article that is no copy, in their order. */
  private static List<Backing> cited(List<Backing> all, int most) {
    List<Backing> cited = new ArrayList<>();
    Set<ArticleId> seen = new HashSet<>();
    for (Backing each : all)
      if (cited.size() < most && seen.add(each.original())) cited.add(each);
    return cited;
  }

  /** The first proposal's signs with how it stands to the others. */
  private static Signs trust(List<Weighed> weighed) {
    Weighed first = weighed.getFirst();
    double all = 0;
    double own = 0;
    double rival = Double.NEGATIVE_INFINITY;
    for (Weighed each : weighed) {
      double part = Math.exp(each.score() - first.score());
      all += part;
      if (each.proposal().value().equals(first.proposal().value())) own += part;
      else
        rival = Math.max(rival, each.score());
    }
    double margin = rival == Double.NEGATIVE_INFINITY ? ALONE : Math.min(MOST_MARGIN, first.score() - rival);
    Origin origin = first.proposal().origin();
    return first.proposal()
        .signs()
        .with(Sign.MARGIN, margin)
        .with(Sign.MASS, own / all)
        .with(Sign.IS_FACT, origin == Origin.FACT)
        .with(Sign.IS_SENTENCE, origin == Origin.SENTENCE)
        .with(Sign.IS_FACTS, origin == Origin.FACTS)
        .with(Sign.IS_COMPOUND, origin == Origin.COMPOUND)
        .with(Sign.IS_CLUES, origin == Origin.CLUES)
        .with(Sign.IS_SAID, origin == Origin.SAID)
        .with(Sign.IS_REASON, origin == Origin.REASON)
        .with(Sign.IS_DEFINITION, origin == Origin.DEFINITION);
  }
}
