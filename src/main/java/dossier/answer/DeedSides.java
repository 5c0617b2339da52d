package dossier.answer;

import dossier.name.Name;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;

/** Whether a sentence does not have the two sides of the deed asked about the other way round: "Initech will pay Acme" tells nothing of what Acme pays Initech. */
final class DeedSides {
  private final Optional<AskedDeed> asked;
  private final boolean asksTruth;

  DeedSides(Question question) {
    this.asked = AskedDeed.read(question);
    this.asksTruth = question.kind() == AnswerKind.YES_NO;
  }

  boolean bears(Proposal proposal) {
    if (asked.isEmpty() || (asksTruth && proposal.value().equals("No"))) return true;
    return switch (proposal.origin()) {
      case EXTRACT, SENTENCE, REASON, FACT -> !isReversed(asked.get(), proposal.backing().getFirst());
      case FACTS, COMPOUND, CLUES, SAID, DEFINITION -> true;
    };
  }

  private static boolean isReversed(AskedDeed asked, Backing sentence) {
    List<Name> names = names(sentence);
    boolean both = names.stream().anyMatch(asked.subject()::is) && names.stream().anyMatch(asked.object()::is);
    if (!both) return false;
    boolean reversed = false;
    for (DeedTold told : DeedTold.in(sentence.text(), names.stream().map(Name::span).toList()))
      for (Deed deed : asked.deeds()) {
        if (isTold(deed, told, asked.doer(deed), asked.other(deed), names)) return false;
        reversed |= isTold(deed, told, asked.other(deed), asked.doer(deed), names)
            || isSuffered(deed, told, asked.doer(deed), names);
      }
    return reversed;
  }

  /** Whether it tells that one does the deed to the other. */
  private static boolean isTold(Deed deed, DeedTold told, AskedDeed.Side doer, AskedDeed.Side other,
      List<Name> names) {
    List<Span> others = deed.listed() ? told.others() : told.direct();
    return (deed.does().contains(told.verb()) && stands(doer, told.doers(), names) && stands(other, others, names))
        || (deed.suffers().contains(told.verb()) && stands(other, told.doers(), names) && stands(doer, others, names));
  }

  /** "Acme should be paid" where Acme is asked to pay, and no sentence says by whom. */
  private static boolean isSuffered(Deed deed, DeedTold told, AskedDeed.Side doer, List<Name> names) {
    return told.doers().isEmpty() && deed.does().contains(told.verb()) && stands(doer, told.others(), names);
  }

  private static boolean stands(AskedDeed.Side side, List<Span> phrases, List<Name> names) {
    return names.stream().filter(side::is).anyMatch(name -> phrases.stream().anyMatch(name.span()::overlaps));
  }

  private static List<Name> names(Backing sentence) {
    return sentence.names().stream().map(name -> name.shifted(-sentence.at().start())).toList();
  }
}
