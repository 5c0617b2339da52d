package dossier.slack;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.View;
import dossier.digest.WhoWasTold;
import dossier.question.FollowUp;
import dossier.slack.ListedQuestions.Meant;
import dossier.store.ShownStories;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final ListedQuestions questions;
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
    this.questions = new ListedQuestions(desk, companies);
    this.told = new WhoWasTold(new ShownStories(desks.digests().database()));
    this.clock = clock;
  }

  /** From now on {@code other} hears how long drawing takes; to be called before the first reply. */
  Replies listen(BotListener other) {
    listener = other;
    return this;
  }

  /**
   * The reply to what was typed: where it is no question but a command whose word is mistyped, the command that is meant.
   *
   * @param line as it was typed, plain
   * @throws IOException when something that was to be stored cannot be
   */
  Message typed(Inquiry inquiry, String line, Place place, Showing showing) throws IOException {
    List<String> meant = mistyped(inquiry, line);
    return meant.isEmpty() ? reply(inquiry, place, showing) : Blocks.mistyped(inquiry, meant, showing);
  }

  /** The commands that a line is meant as; none where it is one, or a question, or begins with a company's name. */
  List<String> mistyped(Inquiry inquiry, String line) {
    if (inquiry.command() != Command.ASK || !inquiry.words().equals(line)) return List.of();
    List<String> meant = Mistyped.meant(line);
    return meant.isEmpty() || isCompany(line.split(" ", 2)[0]) ? List.of() : meant;
  }

  private boolean isCompany(String word) {
    return desk.suggest(word, Limits.OPTIONS)
        .stream()
        .flatMap(company -> Stream.of(List.of(company.name()), company.aliases(), company.tickers()))
        .flatMap(List::stream)
        .anyMatch(word::equalsIgnoreCase);
  }

  /**
   * The reply to an inquiry, for those who will see it.
   *
   * @param place where it was asked, and by whom
   * @throws IOException when something that was to be stored cannot be
   */
  Message reply(Inquiry inquiry, Place place, Showing showing) throws IOException {
    return switch (questions.read(inquiry, place.person())) {
      case Meant.Not(var sentence) -> Blocks.note(sentence);
      case Meant.One(var meant) -> looked(meant, place, showing);
      case Meant.Each(var view) -> view(inquiry, view, showing);
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
    if (inquiry.command() != Command.ASK || questions.isReferring(inquiry))
      return reply(inquiry, place, Showing.THREAD_REPEATED);
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
  FollowUp followUp(List<String> earlier, String text, Person person, Instant asked) {
    return questions.followUp(earlier, text, person, asked);
  }

  /**
   * The next passages for the question.
   *
   * @param from how many were shown before
   */
  View further(Inquiry inquiry, Person person, int from) {
    return desk.further(questions.together(inquiry, person), inquiry.asked(), from);
  }

  /** Those passages, for those who read the thread. */
  Message furtherEvidence(Inquiry inquiry, View passages) {
    return Blocks.furtherEvidence(inquiry, passages, clock.instant());
  }

  /** Whether a question finds nothing at all. */
  boolean isSilent(Inquiry inquiry, Person person) {
    if (questions.isReferring(inquiry)) return isLost(inquiry, person);
    return inquiry.command() == Command.ASK
        && desk.ask(inquiry.subject(), inquiry.asked()).answer() instanceof Answer.NoEvidence;
  }

  /** Whether a question names a list or a sector that there is not. */
  boolean isLost(Inquiry inquiry, Person person) {
    return questions.isLost(inquiry, person);
  }

  /** Whose word the answer to the question rests on. */
  Message tellers(Inquiry inquiry, Person person) {
    return questions.read(inquiry, person) instanceof Meant.Each
        ? Blocks.note("Each of those lines names its source.")
        : Blocks.tellers(inquiry, desk.tellers(questions.together(inquiry, person), inquiry.asked()));
  }

  private Message view(Inquiry inquiry, View view, Showing showing) {
    return Blocks.view(inquiry, view, showing, clock.instant());
  }

  /** More passages for the question. */
  Message evidence(Inquiry inquiry, Person person) {
    return Blocks.evidence(inquiry, desk.evidence(questions.together(inquiry, person), inquiry.asked()),
        clock.instant());
  }

  /** A fact with all its evidence. */
  Message fact(FactValue value) {
    Inquiry inquiry = new Inquiry(Command.FACTS, "", value.asked());
    return Blocks.view(inquiry, facts.fact(value.id(), value.asked()), Showing.PRIVATE, clock.instant());
  }

  /** The question's citations as text to copy. */
  Message citations(Inquiry inquiry, Person person) {
    return questions.read(inquiry, person) instanceof Meant.Each(var each)
        ? Blocks.citations(each.citations())
        : Blocks.citations(desk.ask(questions.together(inquiry, person), inquiry.asked()));
  }
}
