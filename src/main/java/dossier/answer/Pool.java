package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.ArticleId;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All proposals for one question, weighed beside each other: the same value from several articles speaks for it, differing
 * ones against it.
 *
 * @param weighed the best that can be the answer first, then the best; each cites whatever gives the same value
 * @param confidence probability that the best is right, 0 to 1
 * @param answers whether the best can be the answer at all
 */
record Pool(List<Weighed> weighed, double confidence, boolean answers) {
  /** Most sentences that an answer cites. */
  private static final int CITED = 3;
  /** How far below the first the score of another may lie that is cited beside it. */
  private static final double AS_WELL = 4;
  /** From where on a lead over the best other value counts no more. */
  private static final double MOST_MARGIN = 5;
  /** The lead of a value without a rival. */
  private static final double ALONE = 3;
  /** The most that is said of a proposal that cannot be the answer. */
  private static final double UNANSWERED = 0.3;
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  Pool {
    weighed = List.copyOf(weighed);
  }

  static Pool of(List<Proposal> all, Weights weights) {
    return of(all, weights, any -> true);
  }

  /**
   * The same where only some can be the answer. The others are still its rivals: what looks better than the answer and is of another
   * matter speaks against it.
   *
   * @param may whether a proposal can be the answer
   */
  static Pool of(List<Proposal> all, Weights weights, Predicate<Proposal> may) {
    List<Proposal> proposals = OvertakenRumours.without(all);
    if (proposals.isEmpty()) return new Pool(List.of(), 0, false);
    Map<String, List<Proposal>> same = new HashMap<>();
    for (Proposal proposal : proposals)
      same.computeIfAbsent(proposal.value(), any -> new ArrayList<>()).add(proposal);
    List<Weighed> weighed = new ArrayList<>();
    IdentityHashMap<Proposal, Proposal> own = new IdentityHashMap<>();
    for (Proposal proposal : proposals) {
      Proposal seen = seen(proposal, same.getOrDefault(proposal.value(), List.of()), same.size());
      own.put(seen, proposal);
      weighed.add(new Weighed(seen, weights.score(seen)));
    }
    weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
    boolean some = lead(weighed, may);
    double confidence = weights.confidence(trust(weighed));
    weighed.set(0, cited(weighed, own));
    return new Pool(weighed, some ? confidence : Math.min(UNANSWERED, confidence), some);
  }

  /**
   * Puts the best that can be the answer first; false where none can. What an article tells with words that bar it is not taken from
   * a sentence of the same article that binds less.
   */
  private static boolean lead(List<Weighed> weighed, Predicate<Proposal> may) {
    Set<List<Object>> barred = new HashSet<>();
    for (int at = 0; at < weighed.size(); at++) {
      Proposal proposal = weighed.get(at).proposal();
      List<Object> told = List.of(proposal.value(), proposal.backing().getFirst().original());
      if (may.test(proposal) && !barred.contains(told)) {
        weighed.addFirst(weighed.remove(at));
        return true;
      }
      barred.add(told);
    }
    return false;
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

  /**
   * The first with what it rests on itself, and what others rest on that tell the same nearly as well: what merely has the same
   * words is beside the point.
   */
  private static Weighed cited(List<Weighed> weighed, IdentityHashMap<Proposal, Proposal> own) {
    Weighed first = weighed.getFirst();
    Proposal best = first.proposal();
    List<Backing> backing = new ArrayList<>(own.getOrDefault(best, best).backing());
    int most = Math.max(CITED, backing.size());
    for (Weighed each : weighed)
      if (each.proposal().value().equals(best.value()) && each.score() >= first.score() - AS_WELL)
        backing.addAll(own.getOrDefault(each.proposal(), best).backing());
    if (best.origin() == Origin.EXTRACT || (best.origin() == Origin.FACT && isFigure(best.answer())))
      backing.removeIf(each -> !each.equals(backing.getFirst()) && !holds(each.text(), best.answer()));
    return new Weighed(best.backedBy(cited(backing, most)), first.score());
  }

  private static boolean isFigure(String answer) {
    return Quantities.find(answer).size() == 1 && answer.split(" ").length <= 4;
  }

  /** Whether a text has the figure of the answer, or its name; days are told in so many ways that each may. */
  private static boolean holds(String text, String answer) {
    if (!TimeExpressions.find(answer, ANY_DAY).isEmpty() || Doubt.stands(text, answer)) return true;
    String value = Values.of(answer);
    List<Quantity> figures = Quantities.find(answer);
    return figures.isEmpty()
        ? FactBinding.terms(text).containsAll(FactBinding.terms(answer))
        : Quantities.find(text).stream().anyMatch(figure -> Values.of(figure.span().of(text)).equals(value));
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
