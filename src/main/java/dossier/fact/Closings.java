package dossier.fact;

import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which deal an article says when it is to be closed: the one of the same sentence or the sentence before, else the
 * one that title and lead tell. Where these tell several deals, or none, nothing is read.
 */
final class Closings {
  /** Sentences of the body that tell, beside the title, what an article is about. */
  private static final int LEAD = 3;

  private final @Nullable LocalDate published;
  private final List<Closing> told = new ArrayList<>();

  Closings(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Whether a sentence after {@code facts} need be looked at. */
  static boolean mayFollow(List<FoundFact> facts) {
    return facts.stream().anyMatch(each -> each.fact().type() == FactType.ACQUISITION);
  }

  void add(@Nullable Closing closing) {
    if (closing != null) told.add(closing);
  }

  /**
   * The facts of an article with one more for each closing: the deal as planned for that time, by the pattern that told the deal. Where the
   * same sentence tells it as a plan, that plan is for then.
   */
  List<FoundFact> with(List<FoundFact> facts) {
    if (told.isEmpty()) return facts;
    List<FoundFact> all = new ArrayList<>(facts);
    for (Closing closing : told) {
      FoundFact deal = deal(closing, facts);
      if (deal == null) continue;
      if (isUndated(deal) && deal.sentence() == closing.sentence()) all.set(all.indexOf(deal), dated(deal, closing));
      else
        all.add(closed(deal, closing));
    }
    all.sort(Comparator.comparingInt(FoundFact::sentence));
    return List.copyOf(all);
  }

  private @Nullable FoundFact deal(Closing closing, List<FoundFact> facts) {
    List<FoundFact> before = facts.stream()
        .filter(each -> each.sentence() <= closing.sentence() && isOpen(each.fact()))
        .toList();
    List<FoundFact> near = before.stream().filter(each -> each.sentence() >= closing.sentence() - 1).toList();
    List<FoundFact> candidates = near.isEmpty()
        ? before.stream().filter(each -> each.sentence() < LEAD).toList()
        : near;
    FoundFact deal = candidates.stream().reduce(null, Closings::fuller);
    boolean one = deal != null && candidates.stream().allMatch(each -> isSame(deal.fact(), each.fact()));
    return one && keys(sides(deal.fact())).containsAll(keys(closing.named())) ? deal : null;
  }

  /** Whether it is agreed or planned, names what is bought, and was not done before the article appeared. */
  private boolean isOpen(Fact fact) {
    PartialDate date = fact.date();
    boolean real = fact.modality() == Modality.ASSERTED || fact.modality() == Modality.PLANNED;
    boolean telling = !fact.counterparties().isEmpty() || !fact.products().isEmpty();
    boolean past = date != null && published != null && date.year() < published.getYear();
    return fact.type() == FactType.ACQUISITION && real && telling && !past;
  }

  private static FoundFact fuller(@Nullable FoundFact one, FoundFact other) {
    return one == null || other.fact().counterparties().size() > one.fact().counterparties().size() ? other : one;
  }

  /** Whether two tellings may be of one deal: the sides of one are among those of the other, as where one names only the seller. */
  private static boolean isSame(Fact one, Fact other) {
    return keys(sides(one)).containsAll(keys(sides(other)));
  }

  private static List<Party> sides(Fact fact) {
    List<Party> sides = new ArrayList<>(fact.counterparties());
    sides.add(fact.company());
    return sides;
  }

  private static Set<String> keys(Collection<Party> parties) {
    Set<String> keys = new HashSet<>();
    parties.forEach(party -> keys.add(PartyKey.of(party)));
    return keys;
  }

  private static boolean isUndated(FoundFact deal) {
    Fact fact = deal.fact();
    return fact.modality() == Modality.PLANNED && fact.date() == null && fact.period() == null;
  }

  private static FoundFact dated(FoundFact deal, Closing closing) {
    Fact fact = deal.fact();
    List<FoundFact.Part> parts = new ArrayList<>(deal.parts());
    closing.parts().stream().filter(part -> part.slot() != Slot.TRIGGER).forEach(parts::add);
    return new FoundFact(fact.withTimes(closing.period(), closing.date()), deal.sentence(), deal.pattern(), parts);
  }

  private static FoundFact closed(FoundFact deal, Closing closing) {
    Fact fact = deal.fact();
    Fact closed = new Fact(fact.type(), fact.company(), fact.counterparties(), List.of(), fact.products(), List.of(),
        null, null, closing.period(), closing.date(), Modality.PLANNED, null);
    return new FoundFact(closed, closing.sentence(), deal.pattern(), closing.parts());
  }
}
