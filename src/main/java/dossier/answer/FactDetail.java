package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.List;

/** The view of one fact with all its evidence and history. */
final class FactDetail {
  private FactDetail() {}

  static View of(String id, FactDesk desk) {
    return desk.base()
        .find(id)
        .<View>map(fact -> detail(fact, desk))
        .orElseGet(() -> new FactView.Unclear("There is no fact " + id + " any more.", desk.state()));
  }

  private static FactView.Detail detail(MergedFact fact, FactDesk desk) {
    FactItem item = desk.wording().item(fact);
    List<FactLine> history = fact.history().stream().map(desk.wording()::step).toList();
    List<FactView.Proof> evidence = new ArrayList<>();
    for (Evidence each : fact.evidence())
      evidence.add(new FactView.Proof(desk.citing().cite(each), each.pattern(), FactWording.told(each.fact()),
          FoundParts.of(each, desk.snapshot())));
    return new FactView.Detail(item, history, evidence, desk.state());
  }
}
