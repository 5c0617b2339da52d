package dossier.answer;

import dossier.answer.CluePassage.Support;
import dossier.index.IndexSnapshot;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.SearchedClue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks for and against each of the names that a question's clues point to. */
final class ClueSigns {
  /** From which share of the best name's support on a clue speaks for another one as well. */
  private static final double AS_WELL = 0.85;
  /** Below which share a clue says nothing for a name. */
  private static final double SILENT = 0.3;

  private final List<SearchedClue> clues;
  private final List<CluePassage> passages;
  private final double weight;
  /** For each clue the highest share that any name has. */
  private final double[] most;
  private final double bound;
  private final double widest;

  ClueSigns(List<SearchedClue> clues, List<CluePassage> passages, List<SupportedName> names) {
    this.clues = clues;
    this.passages = passages;
    this.weight = clues.stream().mapToDouble(SearchedClue::weight).sum();
    this.most = new double[clues.size()];
    for (SupportedName each : names)
      for (int i = 0; i < most.length; i++)
        most[i] = Math.max(most[i], each.supports().get(i).share());
    this.bound = names.stream().mapToDouble(SupportedName::share).max().orElse(0);
    this.widest = names.stream().mapToDouble(each -> spread(each.name())).max().orElse(0);
  }

  /** @param fit how well the name is of the kind asked for, 0 to 1 */
  Signs of(SupportedName supported, double fit, IndexSnapshot index) {
    ClueName name = supported.name();
    double spread = spread(name);
    return byClue(supported).with(Sign.BOUND, supported.share())
        .with(Sign.UNBOUND_NAME, unboundNames(supported))
        .with(Sign.FIT, fit)
        .with(Sign.SPREAD, spread)
        .with(Sign.TO_BEST, bound == 0 ? 0 : supported.share() / bound)
        .with(Sign.TO_WIDEST, widest == 0 ? 0 : spread / widest)
        .with(Sign.COMMON, Math.log(1.0 + index.passagesWith(name.shown())) / Math.log(1.0 + index.passages()));
  }

  private Signs byClue(SupportedName supported) {
    ClueName name = supported.name();
    double own = 0;
    double leading = 0;
    int telling = 0;
    double titled = 0;
    double about = 0;
    for (int i = 0; i < clues.size(); i++) {
      Support support = supported.supports().get(i);
      double part = clues.get(i).weight() / weight;
      if (support.inSentence()) own += part * support.share();
      boolean asWell = support.share() >= AS_WELL * most[i];
      if (asWell && support.share() >= SILENT) leading += part;
      if (asWell && support.share() > 0 && support.inSentence()) telling++;
      if (support.share() > 0 && support.passage().inTitle(name)) titled += part;
      if (support.share() > 0 && support.passage().isAbout(name)) about += part;
    }
    return Signs.NONE.with(Sign.OWN, own)
        .with(Sign.OWN_CLUES, (double) telling / clues.size())
        .with(Sign.CLUES, leading)
        .with(Sign.TITLED, titled)
        .with(Sign.ABOUT, about);
  }

  /** Share of the passages found, by their scores, that name it or are about it. */
  private double spread(ClueName name) {
    double all = 0;
    double its = 0;
    for (CluePassage passage : passages) {
      all += passage.hit().score();
      if (passage.names(name) || passage.isAbout(name)) its += passage.hit().score();
    }
    return all == 0 ? 0 : its / all;
  }

  /** Share of the clues' weight in names that stand in none of the passages which speak for this one. */
  private double unboundNames(SupportedName supported) {
    double unbound = 0;
    Set<String> seen = new HashSet<>();
    for (SearchedClue clue : clues)
      for (QuestionTerm term : clue.terms())
        if (term.name() && !isBound(term, supported) && seen.add(term.value())) unbound += term.weight();
    return unbound / weight;
  }

  private static boolean isBound(QuestionTerm term, SupportedName supported) {
    return supported.supports().stream().anyMatch(support -> support.share() > 0 && support.passage().hasTerm(term));
  }
}
