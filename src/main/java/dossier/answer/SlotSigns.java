package dossier.answer;

import dossier.company.CompanyId;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.Slot;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a thing cut out of a sentence is a slot of a fact that was read from the same sentence. */
final class SlotSigns {
  /** Slots that can be asked for. */
  private static final Set<Slot> ASKED = EnumSet.of(Slot.COMPANY, Slot.COUNTERPARTY, Slot.PERSON, Slot.PRODUCT,
      Slot.PLACE, Slot.AMOUNT, Slot.CHANGE, Slot.DATE);
  /** What a slot counts of a fact of another kind than asked for, or of another company. */
  private static final double OTHER = 0.3;

  private final Question question;
  private final Set<FactType> types = new HashSet<>();

  SlotSigns(Question question) {
    this.question = question;
    FactWord.in(question.text()).forEach(word -> types.addAll(word.types()));
  }

  /** 1 where the fact is of the kind and company asked for, less where only one of both, 0 where it is no slot. */
  double holds(Candidate candidate, Extract extract) {
    int sentence = sentence(candidate);
    Span at = extract.at().shifted(candidate.at().start());
    double best = 0;
    for (FoundFact found : candidate.hit().entry().facts().facts())
      if (found.sentence() == sentence && isSlot(found, at)) best = Math.max(best, kind(found) * whose(found));
    return best;
  }

  /** Whether it is a slot of facts of other companies than asked for alone. */
  boolean isOfOthers(Candidate candidate, Extract extract) {
    int sentence = sentence(candidate);
    Span at = extract.at().shifted(candidate.at().start());
    List<FoundFact> holding = candidate.hit()
        .entry()
        .facts()
        .facts()
        .stream()
        .filter(found -> found.sentence() == sentence && isSlot(found, at))
        .toList();
    return !holding.isEmpty() && holding.stream().allMatch(found -> whose(found) < 1);
  }

  /** 1 where the thing is on the side that the question asks for, -1 where it is on the other, 0 where that is not told. */
  double side(Candidate candidate, Extract extract) {
    Relation relation = question.relation();
    if (relation == null || relation.asked() == Relation.Side.NONE) return 0;
    Slot wanted = relation.asked() == Relation.Side.SUBJECT ? Slot.COMPANY : Slot.COUNTERPARTY;
    Slot other = wanted == Slot.COMPANY ? Slot.COUNTERPARTY : Slot.COMPANY;
    int sentence = sentence(candidate);
    Span at = extract.at().shifted(candidate.at().start());
    for (FoundFact found : candidate.hit().entry().facts().facts()) {
      if (found.sentence() != sentence || kind(found) < 1) continue;
      for (FoundFact.Part part : found.parts()) {
        if (part.span().overlaps(at) && part.slot() == wanted) return 1;
        if (part.span().overlaps(at) && part.slot() == other) return -1;
      }
    }
    return 0;
  }

  private static int sentence(Candidate candidate) {
    return candidate.inTitle() ? FoundFact.TITLE : candidate.hit().entry().sentences().indexOf(candidate.at());
  }

  private static boolean isSlot(FoundFact found, Span at) {
    List<FoundFact.Part> parts = found.parts();
    return parts.stream().anyMatch(part -> ASKED.contains(part.slot()) && part.span().overlaps(at));
  }

  private double kind(FoundFact found) {
    return types.isEmpty() || types.contains(found.fact().type()) ? 1 : OTHER;
  }

  private double whose(FoundFact found) {
    Set<CompanyId> asked = question.companyIds();
    return asked.isEmpty() || asked.stream().anyMatch(company -> FactBinding.isParty(company, found.fact()))
        ? 1
        : OTHER;
  }
}
