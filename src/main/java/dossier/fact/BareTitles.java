package dossier.fact;

import dossier.name.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A headline tells less than its text: "to buy" above what two people say is their word, as it is in the text. */
final class BareTitles {
  /** Sentences of the body that tell what the title is short for. */
  private static final int LEAD = 3;

  private BareTitles() {}

  /** The facts of an article, those of the title as real as its text makes them. */
  static List<FoundFact> attributed(List<FoundFact> facts) {
    List<FoundFact> all = new ArrayList<>();
    for (FoundFact found : facts) {
      Fact told = found.sentence() == FoundFact.TITLE && isBare(found.fact()) ? text(found.fact(), facts) : null;
      all.add(told == null
          ? found
          : new FoundFact(as(found.fact(), told), found.sentence(), found.pattern(), found.parts()));
    }
    return List.copyOf(all);
  }

  private static boolean isBare(Fact fact) {
    return fact.attributedTo() == null && fact.modality() != Modality.REPORTED && fact.modality() != Modality.DENIED;
  }

  /** What the text tells of it first, where others claim it there and nothing but that is told; else null. */
  private static @Nullable Fact text(Fact title, List<FoundFact> facts) {
    List<FoundFact> same = facts.stream()
        .filter(found -> found.sentence() != FoundFact.TITLE && isSame(title, found.fact()))
        .toList();
    if (same.isEmpty() || same.getFirst().sentence() >= LEAD) return null;
    Fact first = same.getFirst().fact();
    if (same.stream().anyMatch(found -> isBare(found.fact()) && !isPlanOfJobs(title, found.fact()))) return null;
    if (isPlanOfJobs(title, first)) return first;
    boolean plan = title.modality() == Modality.PLANNED && first.modality() == Modality.REPORTED;
    boolean end = title.modality() == Modality.ENDED && first.modality() == Modality.ENDED;
    return first.attributedTo() != null && (plan || end) ? first : null;
  }

  /** "cuts 500 jobs" above "will cut 500 jobs". */
  private static boolean isPlanOfJobs(Fact title, Fact text) {
    return title.type() == FactType.WORKFORCE && title.modality() == Modality.ASSERTED
        && text.modality() == Modality.PLANNED;
  }

  private static boolean isSame(Fact title, Fact text) {
    boolean amount = title.amount() == null || text.amount() == null || title.amount().equals(text.amount());
    return title.type() == text.type() && amount && PartyKey.of(title.company()).equals(PartyKey.of(text.company()))
        && areSame(title.counterparties(), text.counterparties());
  }

  private static boolean areSame(List<Party> title, List<Party> text) {
    if (title.isEmpty() || text.isEmpty()) return title.isEmpty() && text.isEmpty();
    Set<String> keys = text.stream().map(PartyKey::of).collect(Collectors.toSet());
    return title.stream().anyMatch(party -> keys.contains(PartyKey.of(party)));
  }

  private static Fact as(Fact title, Fact text) {
    return title.withModality(text.modality(), text.attributedTo());
  }
}
