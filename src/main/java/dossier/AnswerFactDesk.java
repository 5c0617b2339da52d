package dossier;

import dossier.Correcting.Who;
import dossier.answer.FactCsv;
import dossier.answer.FactItem;
import dossier.answer.FactNarrowing;
import dossier.answer.FactView;
import dossier.answer.FactViews;
import dossier.answer.View;
import dossier.fact.Correction;
import dossier.fact.MergedFact;
import dossier.fact.Slot;
import dossier.name.Party;
import dossier.slack.Command;
import dossier.slack.FactDesk;
import dossier.slack.Mend;
import dossier.slack.Permissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up facts in the data folder as they are asked for in Slack, and takes what people decide on them. */
record AnswerFactDesk(Dossier dossier, Permissions permissions) implements FactDesk {
  /** Most facts that are offered as the same event. */
  private static final int ALIKE = 100;

  private FactViews views() {
    return dossier.factViews();
  }

  @Override
  public View facts(String words, Instant now) {
    return views().facts(words, now, FactViews.ITEMS);
  }

  @Override
  public View timeline(String words, Instant now) {
    return views().timeline(words, now);
  }

  @Override
  public View upcoming(String words, Instant now) {
    return views().upcoming(words, now);
  }

  @Override
  public View quotes(String words, Instant now) {
    return views().quotes(words, now);
  }

  @Override
  public View compare(String words, Instant now) {
    return views().compare(words, now);
  }

  @Override
  public View fact(String id, Instant now) {
    return views().detail(id, now);
  }

  private Optional<FactItem> find(String id, Instant now) {
    return views().detail(id, now) instanceof FactView.Detail detail ? Optional.of(detail.item()) : Optional.empty();
  }

  @Override
  public List<FactItem> alike(String id, Instant now) {
    MergedFact fact = find(id, now).map(FactItem::fact).orElse(null);
    if (fact == null) return List.of();
    View same = views().facts(fact.fact().company().name(), now, ALIKE,
        new FactNarrowing(List.of(fact.fact().type()), null));
    if (!(same instanceof FactView.Facts facts)) return List.of();
    return facts.items()
        .stream()
        .filter(item -> !item.fact().id().equals(id))
        .sorted(Comparator.comparingLong(item -> apart(item.fact(), fact)))
        .toList();
  }

  /** Seconds between the newest reports of two facts. */
  private static long apart(MergedFact one, MergedFact other) {
    return Math.abs(one.evidence().getFirst().knownBy().getEpochSecond()
        - other.evidence().getFirst().knownBy().getEpochSecond());
  }

  @Override
  public String csv(Command command, String words, Instant now) {
    List<MergedFact> facts = new ArrayList<>();
    switch (command) {
      case FACTS -> views().export(words, now, FactNarrowing.NONE, facts::add);
      case TIMELINE -> views().exportTimeline(words, now, facts::add);
      case COMPARE -> {
        if (views().compare(words, now) instanceof FactView.Compare compare) return FactCsv.of(compare);
      }
      default -> throw new IllegalArgumentException(command.word() + " is no table");
    }
    return FactCsv.of(facts);
  }

  @Override
  public boolean mayCorrect(Editor editor) {
    return permissions.may(Permissions.Action.MEND, editor.team(), editor.user());
  }

  @Override
  public Optional<String> problem(String id, Mend mend, Instant now) {
    FactItem item = find(id, now).orElse(null);
    if (item == null) return Optional.of("This fact is no longer there.");
    return switch (mend) {
      case Mend.NoFact none -> Optional.empty();
      case Mend.SameAs(var other) -> find(other, now)
          .map(same -> Correction.Duplicate.apart(item.fact(), same.fact())
              .map(reason -> "“" + item.line().text() + "” and “" + same.line().text() + "” are not one: " + reason
                  + "."))
          .orElse(Optional.of("That fact is no longer there."));
      case Mend.OtherCompany(var name) -> company(item.fact(), name, now);
      case Mend.OtherValue(var slot, var value) -> value(item.fact(), slot, value);
    };
  }

  private Optional<String> company(MergedFact fact, String name, Instant now) {
    if (name.isBlank()) return Optional.empty();
    Party party = TypedSlots.party(dossier.companies(), name);
    if (party.equals(fact.fact().company())) return Optional.of("It is about " + party.name() + " already.");
    if (party.company() != null) return Optional.empty();
    return dossier.views().profile(name, now) instanceof View.UnknownCompany unknown && !unknown.candidates().isEmpty()
        ? Optional.of("I do not track “" + name + "”. Did you mean " + unknown.candidates().getFirst().name() + "?")
        : Optional.empty();
  }

  private Optional<String> value(MergedFact fact, Slot slot, String value) {
    try {
      var _ = new Correction.WrongValue(Correction.keys(fact), slot, mended(slot, value));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      return Optional.of(reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1));
    }
  }

  private @Nullable String mended(Slot slot, String value) {
    return value.isBlank() ? null : TypedSlots.read(dossier.companies(), slot, value);
  }

  @Override
  public List<Decided> decided(int most) {
    return dossier.correcting()
        .newest(most)
        .stream()
        .map(logged -> new Decided(String.valueOf(logged.number()), logged.correction().decided(),
            logged.correction().user(), logged.correction().at(), logged.holds()))
        .toList();
  }

  @Override
  public Optional<String> decide(String id, Mend mend, Editor editor, Instant now) {
    FactItem item = find(id, now).orElse(null);
    if (item == null) return Optional.empty();
    MergedFact fact = item.fact();
    String line = item.line().text();
    Who who = new Who(editor.user(), editor.team());
    Correcting correcting = dossier.correcting();
    return switch (mend) {
      case Mend.NoFact none -> number(correcting.notAFact(fact, line, who));
      case Mend.SameAs(var other) -> find(other, now)
          .flatMap(same -> number(correcting.duplicate(fact, line, same.fact(), same.line().text(), who)));
      case Mend.OtherCompany(var name) -> number(correcting.wrongCompany(fact, line,
          name.isBlank() ? null : TypedSlots.party(dossier.companies(), name), who));
      case Mend.OtherValue(var slot, var value) -> number(
          correcting.wrongValue(fact, line, slot, mended(slot, value), who));
    };
  }

  private static Optional<String> number(long number) {
    return Optional.of(String.valueOf(number));
  }

  @Override
  public boolean undo(String decision, Editor editor, Instant now) {
    try {
      return dossier.correcting().undo(Long.parseLong(decision), new Who(editor.user(), editor.team()));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
