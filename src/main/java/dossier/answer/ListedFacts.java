package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The view of typed facts that words choose. */
final class ListedFacts {
  private ListedFacts() {}

  static View of(String words, int limit, FactNarrowing narrowing, FactDesk desk) {
    return desk.asked(words, read -> {
      FactAsk ask = narrowed(read, narrowing, desk);
      List<MergedFact> known = ToldOnce.of(Retold.without(desk.facts(ask)));
      List<MergedFact> facts = DealOrder.isOf(ask) ? DealOrder.of(known) : known;
      List<FactItem> items = facts.stream().limit(limit).map(fact -> item(fact, desk)).toList();
      FactTotals totals = totals(facts, ask);
      return new FactView.Facts(ask.choice(), items, facts.size(), totals, desk.state());
    });
  }

  /** What was asked for; of a company's deals what those come to that are agreed or done. */
  private static @Nullable FactTotals totals(List<MergedFact> facts, FactAsk ask) {
    boolean deals = DealOrder.isOf(ask) && !ask.parties().isEmpty();
    if (ask.choice().totals()) return FactTotalling.of(facts, ask.called());
    return deals ? FactTotalling.ofDone(facts, ask.called()).orElse(null) : null;
  }

  /** Its own line, or the title that tells it where its own line would say too little; a rumour of a purchase says who, whom and how much. */
  private static FactItem item(MergedFact fact, FactDesk desk) {
    boolean rumour = fact.fact().type() == FactType.ACQUISITION && fact.fact().modality() == Modality.REPORTED;
    if (rumour) return desk.wording().item(fact);
    return ViewLine.of(fact).map(line -> line.item(desk.wording())).orElseGet(() -> desk.wording().item(fact));
  }

  /** The same without lines; {@code take} receives all facts. */
  static View export(String words, FactNarrowing narrowing, FactDesk desk, Consumer<List<MergedFact>> take) {
    return desk.asked(words, read -> {
      FactAsk ask = narrowed(read, narrowing, desk);
      List<MergedFact> facts = Retold.without(desk.facts(ask));
      take.accept(facts);
      return new FactView.Facts(ask.choice(), List.of(), facts.size(), null, desk.state());
    });
  }

  private static FactAsk narrowed(FactAsk ask, FactNarrowing narrowing, FactDesk desk) {
    return FactAskHeading.among(FactAskHeading.narrowed(ask, narrowing.words(), narrowing.period(), desk.today()),
        narrowing.among(), desk.today());
  }
}
