package dossier;

import dossier.answer.View;
import dossier.company.CompanyId;
import dossier.digest.ListKeeper;
import dossier.digest.ListKeeper.Asker;
import dossier.digest.ListReply;
import dossier.digest.ListedViews.Verb;
import dossier.digest.NamedCompanies.Spelled;
import dossier.digest.OwnCompanies.Linked;
import dossier.digest.TrackReply;
import dossier.slack.Command;
import dossier.slack.CompanyDesk;
import dossier.slack.Permissions;
import dossier.slack.Person;
import dossier.store.CompanyList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks up in the data folder the companies and lists of a workspace as they are asked for in Slack.
 *
 * @param linking what links new companies
 * @param permissions who may change what the whole workspace has
 */
record AnswerCompanyDesk(WorkspaceCompanies companies, CompanyLinking linking, Permissions permissions)
    implements
      CompanyDesk {
  @Override
  public Optional<View> view(Command command, String words, Person person, Instant now) {
    return verb(command).flatMap(verb -> companies.views().view(verb, words, person.team(), person.user(), now));
  }

  @Override
  public Optional<String> csv(Command command, String words, Person person, Instant now) {
    return verb(command).flatMap(verb -> companies.views().csv(verb, words, person.team(), person.user(), now));
  }

  @Override
  public Spelled spelled(String question, Person person) {
    return companies.named().spelled(question, person.team(), person.user());
  }

  private static Optional<Verb> verb(Command command) {
    return switch (command) {
      case NEWS -> Optional.of(Verb.NEWS);
      case PROFILE -> Optional.of(Verb.PROFILE);
      case FACTS -> Optional.of(Verb.FACTS);
      case TIMELINE -> Optional.of(Verb.TIMELINE);
      case UPCOMING -> Optional.of(Verb.UPCOMING);
      case COMPARE -> Optional.of(Verb.COMPARE);
      case QUOTES -> Optional.of(Verb.QUOTES);
      case SEARCH -> Optional.of(Verb.SEARCH);
      default -> Optional.empty();
    };
  }

  @Override
  public View fresh(String words, Person person, Instant now) {
    return companies.fresh()
        .look(words, person.team(), person.user(), companies.tracker().untracked(person.team()),
            now);
  }

  @Override
  public View seen(View view, Person person) {
    return companies.tracker().seen(view, person.team());
  }

  @Override
  public TrackReply track(String words, Person person, String channel, Instant now) {
    TrackReply reply = companies.tracker().track(words, asker(person), channel, now);
    linking.wake();
    return reply;
  }

  @Override
  public TrackReply track(String name, String aliases, Person person, String channel, Instant now) {
    TrackReply reply = companies.tracker().track(name, aliases, asker(person), channel, now);
    linking.wake();
    return reply;
  }

  @Override
  public ListReply keepList(String name, boolean mine, String members, Person person, Instant now) {
    return companies.lists().keep(name, mine, members, asker(person), now);
  }

  @Override
  public Optional<String> listProblem(String name) {
    return ListKeeper.problem(name);
  }

  @Override
  public List<String> suggest(String typed, Person person) {
    return companies.named().suggest(typed, person.team(), person.user());
  }

  @Override
  public TrackReply untrack(String words, Person person, Instant now) {
    return companies.tracker().untrack(words, asker(person), now);
  }

  @Override
  public Set<CompanyId> untracked(Person person) {
    return companies.tracker().untracked(person.team());
  }

  /** Those of the operator are nobody's to be told of. */
  @Override
  public void whenLinked(Consumer<Linked> listener) {
    linking.tell(linked -> {
      if (!linked.company().team().isEmpty()) listener.accept(linked);
    });
  }

  @Override
  public ListReply lists(String words, Person person, Instant now) {
    return companies.lists().handle(words, asker(person), now);
  }

  @Override
  public List<CompanyList> lists(Person person) {
    return companies.lists().all(asker(person));
  }

  private Asker asker(Person person) {
    return new Asker(person.team(), person.user(),
        permissions.may(Permissions.Action.MANAGE, person.team(), person.user()));
  }
}
