package dossier.slack;

import dossier.answer.OfEach;
import dossier.digest.NamedCompanies;
import dossier.digest.NamedCompanies.Spelled;
import dossier.question.FollowUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions in which lists and sectors stand: asked of each of their companies, and of all together where none of them answers. */
final class ListedQuestions {
  private final Desk desk;
  private final CompanyDesk companies;

  ListedQuestions(Desk desk, CompanyDesk companies) {
    this.desk = desk;
    this.companies = companies;
  }

  /** What an inquiry means. */
  sealed interface Meant {
    /** This one. */
    record One(Inquiry inquiry) implements Meant {}

    /** A question of several companies, with what answers it for each. */
    record Each(OfEach view) implements Meant {}

    /** Nothing, for a reason that the person is told. */
    record Not(String sentence) implements Meant {}
  }

  /** Whether an inquiry is a question in which a list or a sector stands, be there one or not. */
  boolean isReferring(Inquiry inquiry) {
    return inquiry.command() == Command.ASK && NamedCompanies.isReferring(inquiry.words());
  }

  /** Whether a question names a list or a sector that there is not. */
  boolean isLost(Inquiry inquiry, Person person) {
    return isReferring(inquiry) && companies.spelled(inquiry.subject(), person) instanceof Spelled.Not;
  }

  /** What a person means; anything but such a question as it is. */
  Meant read(Inquiry inquiry, Person person) {
    if (!isReferring(inquiry)) return new Meant.One(inquiry);
    return switch (companies.spelled(inquiry.subject(), person)) {
      case Spelled.Not(var sentence) -> new Meant.Not(sentence);
      case Spelled.Out(var question, var _) when question.length() > Limits.QUESTION ->
        new Meant.Not("With its companies spelled out that question is too long.");
      case Spelled.Out(var question, var singles) ->
        OfEach.of(inquiry.words(), singles, single -> desk.ask(single, inquiry.asked()))
            .<Meant>map(Meant.Each::new)
            .orElseGet(() -> new Meant.One(new Inquiry(Command.ASK, question, inquiry.asked())));
    };
  }

  /**
   * What is meant by a text below earlier questions. Below a question of a list another list, or a company, takes its place.
   *
   * @param earlier newest first, may be empty
   */
  FollowUp followUp(List<String> earlier, String text, Person person, Instant asked) {
    if (earlier.isEmpty() || !NamedCompanies.isReferring(earlier.getFirst()))
      return desk.followUp(earlier, text, asked);
    Optional<String> other = NamedCompanies.instead(earlier.getFirst(), text);
    if (other.isPresent()) return new FollowUp.Meant(other.get());
    FollowUp read = desk.followUp(earlier, text, asked);
    if (!(read instanceof FollowUp.AsksBack)
        || !(companies.spelled(earlier.getFirst(), person) instanceof Spelled.Out(var _, var each)) || each.isEmpty())
      return read;
    FollowUp ofOne = desk.followUp(List.of(each.getFirst().question()), text, asked);
    return ofOne instanceof FollowUp.Meant ? ofOne : read;
  }

  /** The words of a question with its companies named, all together. */
  String together(Inquiry inquiry, Person person) {
    return isReferring(inquiry)
        && companies.spelled(inquiry.subject(), person) instanceof Spelled.Out(var question, var _)
            ? question
            : inquiry.subject();
  }
}
