package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.name.Name;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Whose seat a place is: in "Acme, which is based in Oslo, makes chips, while Initech …" it is Acme's. */
final class SeatOwner {
  private static final Pattern SEAT = Pattern.compile("\\b(?:based|head ?quarter(?:s|ed)?|located|seat)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final boolean asksSeat;

  SeatOwner(Question question) {
    this.question = question;
    this.asksSeat = question.kind() == AnswerKind.WHERE && question.relation() == null
        && SEAT.matcher(question.text()).find();
  }

  /** Whether the last company or body that the sentence names before the place is the one asked for, as far as it names one. */
  boolean bears(Proposal proposal) {
    if (!asksSeat || proposal.origin() != Origin.EXTRACT) return true;
    Backing sentence = proposal.backing().getFirst();
    int at = sentence.text().indexOf(proposal.answer());
    if (at < 0) return true;
    int place = sentence.at().start() + at;
    List<Name> names = sentence.inTitle() ? sentence.entry().names().title() : sentence.entry().names().body();
    if (names.stream().anyMatch(name -> name.isBody() && name.span().start() == place)) return false;
    return names.stream()
        .filter(name -> name.isBody() && sentence.at().contains(name.span()) && name.span().end() <= place)
        .max(Comparator.comparingInt((Name name) -> name.span().end()))
        .map(this::isAsked)
        .orElse(true);
  }

  private boolean isAsked(Name body) {
    if (body.company() != null) return question.companyIds().contains(body.company());
    return FactBinding.terms(body.full()).stream().anyMatch(FactBinding.terms(question.text())::contains);
  }
}
