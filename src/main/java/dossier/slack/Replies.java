package dossier.slack;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.View;
import dossier.digest.NamedCompanies;
import dossier.digest.NamedCompanies.Spelled;
import dossier.digest.WhoWasTold;
import dossier.question.FollowUp;
import dossier.store.ShownStories;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Looks up what was asked and draws it. */
final class Replies {
  private final Desk desk;
  private final FactDesk facts;
  private final CompanyDesk companies;
  private final DigestReplies digests;
  private final AlertReplies alerts;
  private final MyData mine;
  private final Permissions permissions;
  private final WhoWasTold told;
  private final InstantSource clock;
  private BotListener listener = BotListener.NOBODY;

  Replies(Desks desks, DigestReplies digests, AlertReplies alerts, MyData mine, Permissions permissions,
      InstantSource clock) {
    this.mine = mine;
    this.permissions = permissions;
    this.alerts = alerts;
    this.digests = digests;
    this.desk = desks.answers();
    this.companies = desks.companies();
    this.facts = desks.facts();
    this.told = new WhoWasTold(new ShownStories(desks.digests().database()));
    this.clock = clock;
  }

  /** From now on {@code other} hears how long drawing takes; to be called before the first reply. */
  Replies listen(BotListener other) {
    listener = other;
    return this;
  }

  /**
   * The reply to an inquiry, for those who will see it.
   *
   * @param place where it was asked, and by whom
   * @throws IOException when something that was to be stored cannot be
   */
  Message reply(Inquiry inquiry, Place place, Showing showing) throws IOException {
    return switch (spelled(inquiry, place.person())) {
      case Meant.Not(var sentence) -> Blocks.note(sentence);
      case Meant.So(var meant) -> looked(meant, place, showing);
    };
  }

  /** What an inquiry means. */
  sealed interface Meant {
    /** This. */
    record So(Inquiry inquiry) implements Meant {}

    /** Nothing, for a reason that the person is told. */
    record Not(String sentence) implements Meant {}
  }

  /** A question with the names of companies in place of a person's lists; anything else as it is. */
  Meant spelled(Inquiry inquiry, Person person) {
    if (inquiry.command() != Command.ASK || !NamedCompanies.isReferring(inquiry.words())) return new Meant.So(inquiry);
    return switch (companies.spelled(inquiry.words(), person)) {
      case Spelled.Not(var sentence) -> new Meant.Not(sentence);
      case Spelled.Out(var question) when question.length() > Limits.QUESTION ->
        new Meant.Not("With its companies spelled out that question is too long.");
      case Spelled.Out(var question) -> new Meant.So(new Inquiry(Command.ASK, question, inquiry.asked()));
    };
  }

  private Message looked(Inquiry inquiry, Place place, Showing showing) throws IOException {
    String words = inquiry.subject();
    Instant asked = inquiry.asked();
    Person person = place.person();
    Optional<View> listed = companies.view(inquiry.command(), words, person, asked);
    if (listed.isPresent()) return view(inquiry, companies.seen(listed.get(), person), showing);
    return switch (inquiry.command()) {
      case LIST -> ListBlocks.draw(inquiry, companies.lists(words, person, asked), showing);
      case ASK -> answer(inquiry, desk.ask(words, asked), showing);
      case PROFILE -> view(inquiry, companies.seen(desk.profile(words, asked), person), showing);
      case NEWS -> view(inquiry, desk.news(words, asked), showing);
      case NEW -> view(inquiry, companies.fresh(words, person, clock.instant()), showing);
      case FACTS -> view(inquiry, facts.facts(words, asked), showing);
      case TIMELINE -> view(inquiry, facts.timeline(words, asked), showing);
      case UPCOMING -> view(inquiry, facts.upcoming(words, asked), showing);
      case QUOTES -> view(inquiry, facts.quotes(words, asked), showing);
      case COMPARE -> view(inquiry, facts.compare(words, asked), showing);
      case SEARCH -> view(inquiry, desk.search(words, asked), showing);
      case DIGEST, FOLLOW -> digests.reply(inquiry, place, showing);
      case ALERT, MUTE -> alerts.reply(inquiry, place, showing);
      case ADD -> mayManage(person)
          ? SourceBlocks.added(inquiry, desk.add(words), showing)
          : Blocks.note(permissions.refusal(Permissions.Action.MANAGE));
      case SOURCES -> words.isEmpty() || mayManage(person)
          ? SourceBlocks.list(inquiry, desk.sources(words), showing)
          : Blocks.note(permissions.refusal(Permissions.Action.MANAGE));
      case MY -> mine.reply(inquiry, place, showing);
      case WHY -> view(inquiry, told.of(desk.why(words, asked), person.team(),
          showing.visibility() == Showing.Visibility.PRIVATE ? person.user() : ""), showing);
      case CORRECTIONS -> DecidedBlocks.list(inquiry, facts.decided(DecidedBlocks.SHOWN), showing, clock.instant());
      case TRACK -> TrackBlocks.draw(inquiry, companies.track(words, person, place.channel(), asked), showing);
      case UNTRACK -> TrackBlocks.draw(inquiry, companies.untrack(words, person, asked), showing);
      case COMPANIES -> view(inquiry, companies.seen(desk.companies(), person), showing);
      case STATUS -> view(inquiry, companies.seen(desk.status(), person), showing);
      case HELP -> Blocks.help(showing, clock.instant());
    };
  }

  private boolean mayManage(Person person) {
    return permissions.may(Permissions.Action.MANAGE, person.team(), person.user());
  }

  /** The reply to a question that something shorter was read as, for those who read the thread. */
  Message reply(Inquiry inquiry, Place place, String typed) throws IOException {
    if (inquiry.command() != Command.ASK) return reply(inquiry, place, Showing.THREAD_REPEATED);
    Answered answered = desk.ask(inquiry.subject(), inquiry.asked()).typed(typed);
    return answer(inquiry, answered, Showing.THREAD);
  }

  private Message answer(Inquiry inquiry, Answered answered, Showing showing) {
    long begun = System.nanoTime();
    Message drawn = Blocks.answer(inquiry, answered, showing, clock.instant());
    listener.drawn(Duration.ofNanos(System.nanoTime() - begun));
    return drawn;
  }

  /** What is meant by a text below earlier questions, newest first. */
  FollowUp followUp(List<String> earlier, String text, Instant asked) {
    return desk.followUp(earlier, text, asked);
  }

  /**
   * The next passages for the question.
   *
   * @param from how many were shown before
   */
  View further(Inquiry inquiry, int from) {
    return desk.further(inquiry.subject(), inquiry.asked(), from);
  }

  /** Those passages, for those who read the thread. */
  Message furtherEvidence(Inquiry inquiry, View passages) {
    return Blocks.furtherEvidence(inquiry, passages, clock.instant());
  }

  /** Whether a question finds nothing at all. */
  boolean isSilent(Inquiry inquiry) {
    return inquiry.command() == Command.ASK
        && desk.ask(inquiry.subject(), inquiry.asked()).answer() instanceof Answer.NoEvidence;
  }

  /** Whose word the answer to the question rests on. */
  Message tellers(Inquiry inquiry) {
    return Blocks.tellers(inquiry, desk.tellers(inquiry.subject(), inquiry.asked()));
  }

  private Message view(Inquiry inquiry, View view, Showing showing) {
    return Blocks.view(inquiry, view, showing, clock.instant());
  }

  /** More passages for the question. */
  Message evidence(Inquiry inquiry) {
    return Blocks.evidence(inquiry, desk.evidence(inquiry.subject(), inquiry.asked()), clock.instant());
  }

  /** A fact with all its evidence. */
  Message fact(FactValue value) {
    Inquiry inquiry = new Inquiry(Command.FACTS, "", value.asked());
    return Blocks.view(inquiry, facts.fact(value.id(), value.asked()), Showing.PRIVATE, clock.instant());
  }

  /** The question's citations as text to copy. */
  Message citations(Inquiry inquiry) {
    return Blocks.citations(desk.ask(inquiry.subject(), inquiry.asked()));
  }
}
